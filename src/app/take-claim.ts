import { type Claim, leaseFrom, leaseLeft, mayTakeOver } from './claim';
import { bestEffort, Failure } from './failure';
import type { Caller, Ports } from './ports';

/** One person's intention to create one follow-up of one incident. */
export type Intent = Caller & { readonly intention: string; readonly attempt: number };

/** `ours`: this call may create; otherwise another call is, or was, at work. */
export type Holding = { readonly claim: Claim; readonly ours: boolean };

/** How soon asking again may find what the other call is making. */
const ASK_AGAIN_MS = 2_000;

export const stillWorking = (claim: Claim, now: number): Failure =>
  new Failure('stillWorking', { retryAfterMs: Math.min(leaseLeft(claim, now) || ASK_AGAIN_MS, ASK_AGAIN_MS) });

/** Writes the claim's next state, on the condition that nobody else has. Throws stillWorking where somebody has. */
export async function advance(ports: Ports, intent: Intent, claim: Claim, changes: Partial<Claim>): Promise<Claim> {
  const next: Claim = { ...claim, ...changes, revision: claim.revision + 1 };
  const written = await ports.store.replaceClaim(intent.incidentId, intent.intention, next, claim.revision);
  if (!written) throw stillWorking(claim, ports.now());
  return next;
}

/** Claims the intention, or finds who did. Created if absent in one conditional write: of two calls one has it. */
export async function takeClaim(ports: Ports, intent: Intent): Promise<Holding> {
  const { incidentId, intention, attempt, accountId } = intent;
  const mine = { claimedBy: accountId, attempt, leaseUntil: leaseFrom(ports.now()) };
  const fresh: Claim = { ...mine, revision: 1, state: 'claimed', probeFrom: null, created: null };
  if (await ports.store.openClaim(incidentId, intention, fresh)) return { claim: fresh, ours: true };
  const found = await ports.store.readClaim(incidentId, intention);
  if (!found) throw new Failure('storeBusy');
  if (found.state === 'created' || !mayTakeOver(found, attempt, ports.now())) return { claim: found, ours: false };
  const taken = await advance(ports, intent, found, { ...mine, attempt: Math.max(attempt, found.attempt) });
  return { claim: taken, ours: true };
}

/** Lets go of a claim when it is certain that Jira wrote nothing, so that the next try need not wait. */
export const release = (ports: Ports, intent: Intent, claim: Claim): Promise<void> =>
  bestEffort(() =>
    advance(ports, intent, claim, {
      state: 'claimed',
      leaseUntil: new Date(ports.now()).toISOString(),
      probeFrom: null,
    }),
  );
