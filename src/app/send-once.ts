import { leaseFrom } from './claim';
import { bestEffort, Failure, isFailure } from './failure';
import { isNotSent } from './not-sent';
import type { Caller, Ports } from './ports';
import type { Sending } from './sharing-ports';

/** Whether nothing was done for certain. Anything else leaves open whether what was sent arrived. */
const isCertain = (error: unknown): boolean =>
  isNotSent(error) || isFailure(error, 'jiraBusy', 'jiraRefused', 'incidentGone', 'mayNotEdit');

type What = {
  /** What is sent, among all that goes out of this incident. */
  readonly name: string;
  /** Having been sent, it may be sent anew. */
  readonly again: boolean;
};

/** Looks at how it stands and says what is left to send; null: nothing. `inDoubt`: an earlier try may have arrived. */
type Prepare = (inDoubt: boolean) => Promise<(() => Promise<void>) | null>;

/**
 * Sends something once, whatever is lost on the way and however many try at one moment: the right to send is claimed
 * by a conditional write, and whoever follows an earlier try that nobody knows the end of looks before sending.
 * Throws stillWorking while another call may be at it, and what preparing and sending throw.
 */
export async function sendOnce(ports: Ports, { incidentId }: Caller, what: What, prepare: Prepare): Promise<void> {
  const { store, now } = ports;
  const known = await store.readSending(incidentId, what.name);
  if (known?.state === 'done' && !what.again) return;
  const inDoubt = known?.state === 'sending';
  const left = inDoubt ? Date.parse(known.leaseUntil) - now() : 0;
  if (left > 0) throw new Failure('stillWorking', { retryAfterMs: left });
  const revision = (known?.revision ?? 0) + 1;
  const held: Sending = { revision, state: 'sending', leaseUntil: leaseFrom(now()) };
  if (!(await store.saveSending(incidentId, what.name, held))) throw new Failure('stillWorking');
  // What Jira did stays done where this cannot be written: then the lease ends, and the next try looks.
  const settle = (state: Sending['state']) =>
    bestEffort(() =>
      store.saveSending(incidentId, what.name, {
        revision: revision + 1,
        state,
        // Nobody is at it any more.
        leaseUntil: new Date(now()).toISOString(),
      }),
    );
  let send: (() => Promise<void>) | null;
  try {
    send = await prepare(inDoubt);
  } catch (error) {
    await settle(inDoubt ? 'sending' : 'open');
    throw error;
  }
  try {
    await send?.();
  } catch (error) {
    await settle(isCertain(error) ? 'open' : 'sending');
    throw error;
  }
  await settle('done');
}
