import { randomUUID } from 'node:crypto';
import type { Review, ReviewChange, ReviewChanged, ReviewChangeInput, Told } from '#contract';
import type { Fault } from '../../../host/faults';
import type { Role } from '../../../host/jira/model';
import { newestKey } from '../creating/commitments';
import { createHost, good, type Host, type Panel, panelOf, rest } from '../panel';

/** More often than anybody presses. */
const MOST_TRIES = 6;

/** Longer than a call can be at work. */
const PERSON_RETURNS_MS = 30_000;

/** An incident whose review only waits to be published by its approver, an administrator of the project. */
export type Stage = { readonly host: Host; readonly incident: string; review: Review | null };

export async function setStage(): Promise<Stage> {
  const host = await createHost({ story: 'payment-outage' });
  const stage: Stage = { host, incident: await newestKey(host, 'OPS', 'Incident'), review: null };
  const [owner, approver] = [accountOf(host, 'responder'), accountOf(host, 'admin')];
  await change(stage, { role: 'owner', accountId: owner });
  await change(stage, { role: 'approver', accountId: approver });
  await change(stage, { to: 'inReview' });
  return stage;
}

const accountOf = (host: Host, role: Role): string => host.users.find((user) => user.role === role)?.accountId ?? '';

export const panel = ({ host, incident }: Stage, role: Role = 'admin'): Panel => panelOf(host, role, incident);

export const inputOf = ({ review }: Stage, wanted: ReviewChange, reason?: string): ReviewChangeInput => ({
  changeId: randomUUID(),
  revision: review?.revision ?? 0,
  change: wanted,
  ...(reason && { reason }),
});

export async function change(stage: Stage, wanted: ReviewChange, reason?: string): Promise<ReviewChanged> {
  const changed = good(await panel(stage).call('changeReview', inputOf(stage, wanted, reason)));
  stage.review = changed.review;
  return changed;
}

/** Once more waiting to be published. */
export async function reopen(stage: Stage): Promise<void> {
  if (stage.review?.state === 'published') await change(stage, { to: 'reopened' }, 'More is known');
  if (stage.review?.state === 'reopened') await change(stage, { to: 'inReview' });
}

/** Presses Publish and, while no answer or a problem comes back, presses again what is then sent as the same change. */
export async function pressPublish(stage: Stage) {
  const input = inputOf(stage, { to: 'published' });
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const reply = await panel(stage).call('changeReview', input);
    if (reply?.ok) return reply.value;
    stage.host.clock.advance(PERSON_RETURNS_MS);
  }
  throw new Error('It was never published.');
}

export const told = async (stage: Stage): Promise<Told | undefined> =>
  good(await panel(stage).call('readRevision', {}))?.told;

/** What Jira's search knows of its state. */
export const stateInJira = async ({ host, incident }: Stage): Promise<unknown> => {
  const path = `/rest/api/3/issue/${incident}/properties/second-story.review`;
  return (await rest<{ value: { state?: unknown } }>(host, 'admin', path)).value.state;
};

const NOTIFY = 'POST /rest/api/3/issue/{issueIdOrKey}/notify';

/** Notifications that Jira sent; those it refused or never got are not among them. */
export const sent = ({ host }: Stage, call: Fault = {}, fault: Fault = {}): number => {
  const asked = host.meter.read().byRoute[NOTIFY] ?? 0;
  const struck = call.path?.endsWith('/notify') && host.faults.list().length === 0;
  const nothingDone = fault.status !== undefined || fault.drop === 'request';
  return asked - (struck && nothingDone ? 1 : 0);
};

/** Lets so many calls pass, then strikes. */
export function strikeAfter({ host }: Stage, passing: number, call: Fault, fault: Fault): void {
  if (passing > 0) host.faults.add({ ...call, times: passing });
  host.faults.add({ ...call, ...fault });
}

/** More calls than publishing makes. */
const MOST_CALLS = 1_000;

/** How many calls of a kind publishing makes into the platform. */
export async function callsOf(stage: Stage, which: Fault): Promise<number> {
  await reopen(stage);
  stage.host.faults.add({ ...which, times: MOST_CALLS });
  const changed = await pressPublish(stage);
  stage.review = changed.review;
  const left = stage.host.faults.list()[0]?.times ?? 0;
  stage.host.faults.clear();
  return MOST_CALLS - left;
}

export const at = ({ host }: Stage): string => new Date(host.clock.now()).toISOString();
