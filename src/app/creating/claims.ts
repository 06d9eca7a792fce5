import { type Claim, leaseFrom, leaseLeft, mayTakeOver } from '../claim';
import { bestEffort, Failure } from '../failure';
import type { Order } from './orders';
import type { Scene } from './scene';

/** How soon asking again may find what the other call is making. */
const ASK_AGAIN_MS = 2_000;

export const stillWorking = (claim: Claim | null, now: number): Failure =>
  new Failure('stillWorking', {
    retryAfterMs: Math.min((claim && leaseLeft(claim, now)) || ASK_AGAIN_MS, ASK_AGAIN_MS),
  });

/** Writes the claim's next state, on the condition that nobody else has. Throws stillWorking where somebody has. */
export async function advance(
  { ports, caller }: Scene,
  { intention }: Order,
  claim: Claim,
  changes: Partial<Claim>,
): Promise<Claim> {
  const next: Claim = { ...claim, ...changes, revision: claim.revision + 1 };
  const written = await ports.store.replaceClaim(caller.incidentId, intention, next, claim.revision);
  if (!written) throw stillWorking(claim, ports.now());
  return next;
}

const holder = ({ ports, caller }: Scene, { attempt }: Order, claim: Claim | null) => ({
  claimedBy: caller.accountId,
  attempt: Math.max(attempt, claim?.attempt ?? 1),
  leaseUntil: leaseFrom(ports.now()),
});

/** Takes a claim whose holder has ended; null where it may still be at work. */
export async function takeOver(scene: Scene, order: Order, claim: Claim): Promise<Claim | null> {
  if (!mayTakeOver(claim, order.attempt, scene.ports.now())) return null;
  return advance(scene, order, claim, holder(scene, order, claim));
}

/**
 * The last conditional write before anything is sent: whoever passes it is the only one who sends. `probeFrom` says where
 * to look where the answer is lost and the issue was not linked at once. Throws stillWorking where somebody else has it.
 */
export async function beginPosting(
  scene: Scene,
  order: Order,
  claim: Claim | null,
  probeFrom: Claim['probeFrom'],
): Promise<Claim> {
  const posting = { ...holder(scene, order, claim), state: 'posting' as const };
  // What an earlier try may have left lies after the number that was kept then.
  if (claim) return advance(scene, order, claim, { ...posting, probeFrom: claim.probeFrom ?? probeFrom });
  const { ports, caller } = scene;
  const fresh: Claim = { ...posting, revision: 1, probeFrom, created: null };
  if (await ports.store.openClaim(caller.incidentId, order.intention, fresh)) return fresh;
  throw stillWorking(null, ports.now());
}

/** Lets go of a claim when it is certain that Jira wrote nothing, so that the next try need not wait. */
export const release = (scene: Scene, order: Order, claim: Claim): Promise<void> =>
  bestEffort(() =>
    advance(scene, order, claim, {
      state: 'claimed',
      leaseUntil: new Date(scene.ports.now()).toISOString(),
      probeFrom: null,
    }),
  );
