import { type Claim, doubtLeft } from '../claim';
import { Failure, isFailure } from '../failure';
import { stillWorking, takeOver } from './claims';
import { complete } from './complete';
import { each, note } from './ledger';
import { linkInstead } from './link-instead';
import { type Found, lookFor, type Sought } from './look';
import type { Order } from './orders';
import { type Made, post } from './post';
import type { Scene } from './scene';
import { type Claimed, prepare } from './work';

const GONE = 'This follow-up was created, and has since been deleted or moved out of your sight.';

/** Those that exist already, as this person sees them now. */
async function tellKnown({ ports, ledger }: Scene, known: readonly Sought[]): Promise<void> {
  if (known.length === 0) return;
  const issues = await ports.jira.readHeads(known.flatMap(({ claim }) => claim.created?.issueId ?? []));
  for (const { order, claim } of known) {
    const issue = issues.find(({ id }) => id === claim.created?.issueId);
    if (!issue) note(ledger, order, new Failure('jiraRefused', { fields: { '': GONE } }));
    else
      ledger.set(order.id, {
        outcome: 'created',
        issueId: issue.id,
        key: issue.key,
        notSet: claim.created?.notSet ?? [],
      });
  }
}

type Taken = { readonly sought: Sought; readonly mine: Claim | null; readonly trouble: Failure | null };
type Seen = Taken & { readonly found: Found | null };

/** What cannot be taken may still be looked for: what Jira has is told, whatever becomes of our own note of it. */
async function take(scene: Scene, sought: Sought): Promise<Taken> {
  const { order, claim } = sought;
  if (doubtLeft(claim, scene.ports.now()) > 0) return { sought, mine: null, trouble: null };
  try {
    const mine = await takeOver(scene, order, claim);
    return { sought: { order, claim: mine ?? claim }, mine, trouble: null };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { sought, mine: null, trouble: error };
  }
}

/** Takes what earlier tries may have sent, where their calls have ended and enough time has passed; and looks for all of it. */
async function seek(scene: Scene, sought: readonly Sought[]): Promise<Seen[]> {
  const taken = await each(scene.ledger, sought, (one) => take(scene, one));
  const finds = await lookFor(
    scene,
    taken.map((one) => one.sought),
  );
  return taken.map((one) => ({ ...one, found: finds.get(one.sought.order.intention) ?? null }));
}

/** What is not to be found and not to be sent again yet. */
function wait({ ledger, ports }: Scene, { sought: { order, claim }, trouble }: Seen): void {
  const doubt = doubtLeft(claim, ports.now());
  if (trouble) note(ledger, order, trouble);
  else if (doubt > 0) ledger.set(order.id, { outcome: 'notKnownYet', retryAfterMs: doubt });
  else note(ledger, order, stillWorking(claim, ports.now()));
}

/** Whatever earlier tries left is completed; what was never sent, or surely never arrived, is created. */
export async function createBatch(scene: Scene, orders: readonly Order[]): Promise<void> {
  const { ports, caller } = scene;
  const claims = await ports.store.readClaims(
    caller.incidentId,
    orders.map(({ intention }) => intention),
  );
  const all = orders.map((order, at): Claimed => ({ order, claim: claims[at] ?? null }));
  const inState = (state: Claim['state']) =>
    all.flatMap(({ order, claim }): Sought[] => (claim?.state === state ? [{ order, claim }] : []));
  await tellKnown(scene, inState('created'));
  const seen = await seek(scene, inState('posting'));
  const fresh = all.filter(({ claim }) => claim === null || claim.state === 'claimed');
  const lost = seen.flatMap(({ found, mine, sought: { order } }): Claimed[] =>
    found || !mine ? [] : [{ order, claim: mine }],
  );
  for (const one of seen) if (!one.found && !one.mine) wait(scene, one);
  const next = [...lost, ...fresh];
  const isInstead = ({ order }: Claimed): boolean => order.idea.insteadId !== undefined;
  await linkInstead(scene, next.filter(isInstead));
  const found = seen.filter((one) => one.found);
  const works = await prepare(scene, [
    ...found.map(({ sought }) => ({ ...sought, isMade: true })),
    ...next.filter((one) => !isInstead(one)),
  ]);
  const finds = new Map(found.map((one) => [one.sought.order.id, one]));
  const adopted = works.flatMap((work): Made[] => {
    const one = finds.get(work.order.id);
    return one?.found ? [{ order: work.order, work, claim: one.sought.claim, ...one.found }] : [];
  });
  const made = await post(
    scene,
    works.filter(({ order }) => !finds.has(order.id)),
  );
  await complete(scene, [...adopted, ...made]);
}
