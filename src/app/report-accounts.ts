import { isErased } from '#core/people/erased';
import { NO_INSTANT } from '#core/timeline/instant';
import { isFailure } from './failure';
import type { AccountStatus, Holder, Place, PrivacyPorts } from './privacy-ports';

/** One step of a run: meet the accounts that are stored, report them, erase those that were closed. */
export type PrivacyStep =
  | { readonly run: string; readonly to: 'meet' | 'erase'; readonly place: Place }
  /** On from the account after this word; '': from the first. */
  | { readonly run: string; readonly to: 'report'; readonly after: string };

/** Atlassian takes so many in one request. */
const REPORT_LIMIT = 90;

/** A step walks for so long and by so many records: well within the 55 s of a queue's function. */
const STEP_MS = 15_000;
const STEP_HOLDERS = 500;

/** Where an account is said by hand, people may write anything: no words of theirs are told to Atlassian. */
const isAccountId = /^[\w:.-]{1,128}$/;

const start: Place = { kind: 0, from: NO_INSTANT, skip: 0 };

export const firstStep = (run: string): PrivacyStep => ({ run, to: 'meet', place: start });

async function walk({ accounts, now }: PrivacyPorts, place: Place, visit: (holder: Holder) => Promise<void>) {
  const until = now() + STEP_MS;
  let met = 0;
  return accounts.walkHolders(
    place,
    (holder) => {
      met += 1;
      return visit(holder);
    },
    () => met < STEP_HOLDERS && now() < until,
  );
}

async function meet(ports: PrivacyPorts, run: string, place: Place): Promise<PrivacyStep> {
  const met = new Map<string, string>();
  const next = await walk(ports, place, async (holder) => {
    for (const { accountId, at } of await holder.held())
      if (isAccountId.test(accountId) && !isErased(accountId) && at > (met.get(accountId) ?? ''))
        met.set(accountId, at);
  });
  await ports.accounts.noteHeld(
    run,
    [...met].map(([accountId, at]) => ({ accountId, at })),
  );
  return next ? { run, to: 'meet', place: next } : { run, to: 'report', after: '' };
}

type Reported = Parameters<PrivacyPorts['report']>[0];

/** One that is no account (people can write what they like) must not keep the others from being reported. */
async function reportSome(ports: Pick<PrivacyPorts, 'report'>, some: Reported): Promise<readonly AccountStatus[]> {
  if (some.length === 0) return [];
  try {
    return await ports.report(some);
  } catch (error) {
    if (!isFailure(error, 'jiraRefused')) throw error;
    if (some.length === 1) return [];
    const half = Math.ceil(some.length / 2);
    const first = await reportSome(ports, some.slice(0, half));
    return [...first, ...(await reportSome(ports, some.slice(half)))];
  }
}

async function report(ports: PrivacyPorts, run: string, after: string): Promise<PrivacyStep> {
  const { accounts } = ports;
  const waiting = (await accounts.readRun(run)).filter(({ word }) => word > after);
  const some = waiting.slice(0, REPORT_LIMIT);
  const told = await reportSome(
    ports,
    some.map(({ accountId, at }) => ({ accountId, updatedAt: at })),
  );
  // Of an account that was updated we hold nothing but the id, which never changes: there is nothing to refresh.
  const closed = told.flatMap(({ accountId, status }) => (status === 'closed' ? [accountId] : []));
  if (closed.length > 0) await accounts.noteClosed(run, closed);
  const last = some.at(-1)?.word ?? '';
  return waiting.length > some.length ? { run, to: 'report', after: last } : { run, to: 'erase', place: start };
}

async function eraseFrom(ports: PrivacyPorts, holder: Holder, gone: ReadonlySet<string>): Promise<void> {
  const { reviewOf } = holder;
  if (reviewOf !== undefined && (await holder.held()).some(({ accountId }) => gone.has(accountId))) {
    // Jira first: broken off, it is done again, since the store still holds them. Whoever opens it next tells Jira anew.
    await ports.accounts.noteUntold(reviewOf, true);
    await ports.forget(reviewOf, gone);
  }
  await holder.erase(gone);
}

async function erase(ports: PrivacyPorts, run: string, place: Place): Promise<PrivacyStep | null> {
  const { accounts } = ports;
  const closed = (await accounts.readRun(run)).flatMap(({ accountId, closed: isClosed }) =>
    isClosed ? [accountId] : [],
  );
  const gone = new Set(closed);
  const next = gone.size === 0 ? null : await walk(ports, place, (holder) => eraseFrom(ports, holder, gone));
  if (next) return { run, to: 'erase', place: next };
  await accounts.endRun(run);
  return null;
}

/** Does one step; gives the next, null at the end of the run. Again it reports again, and changes nothing. */
export function takePrivacyStep(ports: PrivacyPorts, step: PrivacyStep): Promise<PrivacyStep | null> {
  if (step.to === 'report') return report(ports, step.run, step.after);
  return step.to === 'meet' ? meet(ports, step.run, step.place) : erase(ports, step.run, step.place);
}
