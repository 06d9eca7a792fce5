import { type AsyncEvent, InvocationError, InvocationErrorCode, Queue } from '@forge/events';
import * as v from 'valibot';
import { isFailure } from '../app/failure';
import type { PrivacyPorts } from '../app/privacy-ports';
import { firstStep, type PrivacyStep, takePrivacyStep } from '../app/report-accounts';
import { forget } from './jira/forget';
import { report } from './answer';
import { report as reportAccounts } from './report';
import { accountStore } from './store/account-store';

/** As manifest.yml names it. */
const QUEUE = 'accounts';

const RETRY_SECONDS = 60;
const MOST_RETRY_SECONDS = 900;

const run = v.string();
const place = v.object({ kind: v.number(), from: v.string(), skip: v.number() });
const stepWire = v.union([
  v.object({ run, to: v.picklist(['meet', 'erase']), place }),
  v.object({ run, to: v.literal('report'), after: v.string() }),
]);

const push = (step: PrivacyStep): Promise<unknown> => new Queue({ key: QUEUE }).push({ body: step });

const nameOf = (step: PrivacyStep): string =>
  step.to === 'report'
    ? `${step.run}#report#${step.after}`
    : `${step.run}#${step.to}#${step.place.kind}#${step.place.from}#${step.place.skip}`;

const later = (seconds = RETRY_SECONDS): InvocationError =>
  new InvocationError({
    retryAfter: Math.min(MOST_RETRY_SECONDS, Math.max(RETRY_SECONDS, seconds)),
    retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
  });

/** Once a week: begins a run. The work itself is done in steps, by the queue. */
export async function weekly(): Promise<void> {
  await push(firstStep(new Date().toISOString()));
}

async function go(ports: PrivacyPorts, step: PrivacyStep): Promise<InvocationError | undefined> {
  const begun = await ports.accounts.beginStep(nameOf(step), ports.now());
  if (begun === 'done') return undefined;
  // Another call may be at it, or may have ended in the middle of it.
  if (begun === 'held') return later();
  const next = await takePrivacyStep(ports, step);
  if (next) await push(next);
  await ports.accounts.endStep(nameOf(step));
  return undefined;
}

/**
 * One step of a run, then the next into the queue. Events come at least once and in any order: a step that was done is
 * not done again, and one that was broken off is.
 */
export async function consumer({ body }: AsyncEvent): Promise<InvocationError | undefined> {
  const step = v.parse(stepWire, body);
  try {
    return await go({ accounts: accountStore, report: reportAccounts, forget, now: () => Date.now() }, step);
  } catch (error) {
    // The platform logs what is thrown, message and all.
    if (!isFailure(error, 'jiraBusy', 'jiraDown', 'storeBusy'))
      throw new Error(`unexpected ${report('accounts', error)}`);
    return later(Math.ceil((error.details.retryAfterMs ?? 0) / 1_000));
  }
}
