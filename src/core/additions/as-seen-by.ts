import type { Addition } from '#contract';
import { type CitedEvent, isCiting, withoutUnseen } from './cited-events';
import { isAddedEvent } from './id-fits';

/** Keeps what says nothing: that there is something, whose it is, and when. */
const covered = (addition: Addition): Addition => ({ ...addition, issueId: null, body: null, earlier: [] });

/** What was taken back is gone for everybody: there is nothing to be withheld. */
const withhold = (addition: Addition): Addition =>
  addition.body === null ? covered(addition) : { ...covered(addition), withheld: true };

const seal = (addition: Addition): Addition =>
  addition.body === null ? covered(addition) : { ...covered(addition), sealed: true };

/** Events that this person has once given their own view of: from then on they have seen the others'. */
const viewedBy = (additions: readonly Addition[], accountId: string): ReadonlySet<string | null> =>
  new Set(
    additions
      .filter(({ about, by }) => about === 'perspective' && by === accountId)
      .filter(({ body, earlier }) => body !== null || earlier.some((version) => version.body !== null))
      .map(({ eventId }) => eventId),
  );

/** Whether this person has once built a ladder of their own: from then on they have seen the others'. */
const climbed = (additions: readonly Addition[], accountId: string): boolean =>
  additions
    .filter((addition): addition is Addition<'ladder'> => addition.id === `ladder:${accountId}`)
    .flatMap(({ body, earlier }) => [body, ...earlier.map((version) => version.body)])
    .some((ladder) => ladder?.rungs.some(({ text }) => text.trim() !== ''));

/** Who reads. Only those who may edit can write a view of their own. */
export type Reader = { readonly accountId: string; readonly mayEdit: boolean };

/**
 * Additions as one person may read them. About an event that `sees` (asked for Jira's events only) denies: withheld,
 * earlier versions too, since they may quote it; a factor or an idea that names such an event tells its place only. Another's
 * perspective or ladder: sealed until one's own is written (S0-12, S0-06); open to who cannot write one.
 */
export function asSeenBy(
  additions: readonly Addition[],
  { accountId, mayEdit }: Reader,
  sees: (event: CitedEvent) => boolean,
): Addition[] {
  const viewed = viewedBy(additions, accountId);
  const ladderOpen = !mayEdit || climbed(additions, accountId);
  const seesAny = (event: CitedEvent): boolean => isAddedEvent(event.eventId) || sees(event);
  return additions.map((addition) => {
    const { about, by, eventId, issueId } = addition;
    if (isCiting(addition)) return withoutUnseen(addition, seesAny);
    if (about === 'ladder') return ladderOpen || by === accountId ? addition : seal(addition);
    if (eventId === null) return addition;
    if (!seesAny({ eventId, issueId })) return withhold(addition);
    return about === 'perspective' && mayEdit && by !== accountId && !viewed.has(eventId) ? seal(addition) : addition;
  });
}
