import type { Addition, MeetingBodies, Person, Review, Ticket, TimelineEvent } from '#contract';
import { asSeenBy, type Reader } from '#core/additions/as-seen-by';
import { type CitedEvent, citedEvents, isCiting } from '#core/additions/cited-events';
import { type AdditionVersion, toAdditions } from '#core/additions/version';
import type { EventRef, Jira } from './ports';

const allOf = (versions: readonly AdditionVersion[]): Addition[] => [...toAdditions(versions).values()];

/** Additions to a timeline that was just read whole. */
export function additionsTo(
  events: readonly TimelineEvent[],
  versions: readonly AdditionVersion[],
  reader: Reader,
): Addition[] {
  if (versions.length === 0) return [];
  const ids = new Set(events.map(({ id }) => id));
  return asSeenBy(allOf(versions), reader, ({ eventId }) => ids.has(eventId));
}

/** A ticket shows its reader all of these, save single comments and worklogs, which may be for some people only. */
const isForSome = ({ eventId }: CitedEvent): boolean => /^(comment|worklog):/.test(eventId);

/** The events that additions are about or rest on. */
const eventsIn = (additions: readonly Addition[]): CitedEvent[] =>
  additions.flatMap((addition) => {
    if (isCiting(addition)) return citedEvents(addition);
    const { eventId, issueId } = addition;
    return eventId === null ? [] : [{ eventId, issueId }];
  });

/**
 * Additions where only some of the tickets were read again: what is about those is seen if it is among their events;
 * of the others, Jira is asked for what not everybody may see who sees the ticket.
 */
export async function additionsAfter(
  jira: Jira,
  read: {
    readonly events: readonly TimelineEvent[];
    readonly reread: readonly string[];
    readonly tickets: readonly Ticket[];
  },
  versions: readonly AdditionVersion[],
  reader: Reader,
): Promise<Addition[]> {
  const all = allOf(versions);
  const [ids, reread, parts] = [
    new Set(read.events.map(({ id }) => id)),
    new Set(read.reread),
    new Set(read.tickets.map(({ id }) => id)),
  ];
  const elsewhere = ({ issueId }: CitedEvent): boolean =>
    issueId !== null && parts.has(issueId) && !reread.has(issueId);
  const asked = eventsIn(all)
    .filter((one) => elsewhere(one) && isForSome(one))
    .flatMap(({ eventId, issueId }): EventRef[] => (issueId === null ? [] : [{ eventId, issueId }]));
  const visible = asked.length > 0 ? await jira.findVisible(asked) : new Set<string>();
  return asSeenBy(all, reader, (one) =>
    elsewhere(one) ? !isForSome(one) || visible.has(one.eventId) : ids.has(one.eventId),
  );
}

const planned = ({ invited, notNeeded, liaison }: MeetingBodies['meetingPlan']): readonly string[] =>
  liaison === null ? [...invited, ...notNeeded] : [...invited, ...notNeeded, liaison];

/** Those whom what stands now names by account. */
function accountsNamedBy(addition: Addition): readonly string[] {
  if (addition.about === 'event') return addition.body?.authorId ? [addition.body.authorId] : [];
  if (addition.about === 'meetingPlan') return addition.body ? planned(addition.body) : [];
  if (addition.about !== 'idea' || !addition.body) return [];
  const { ownerId, askedToAgree = [] } = addition.body;
  return ownerId === null ? askedToAgree : [ownerId, ...askedToAgree];
}

/** Everybody whose account stands in these; `since` (ISO, UTC): only in what was written from then on. */
const accountsIn = (additions: readonly Addition[], since: string): string[] =>
  additions.flatMap((addition) => [
    ...[addition, ...addition.earlier].filter(({ at }) => at >= since).map(({ by }) => by),
    ...(addition.at >= since ? accountsNamedBy(addition) : []),
  ]);

/** Everybody who has or had a part in the review, by what was done `since` (ISO, UTC). */
const accountsOf = (review: Review | null, since: string): string[] =>
  (review?.trace ?? [])
    .filter(({ at }) => at >= since)
    .flatMap((entry) => [
      entry.by,
      ...(entry.what === 'begun' ? [entry.ownerId] : []),
      ...(entry.what === 'named' ? [entry.from ?? '', entry.to ?? ''] : []),
    ])
    .filter((id) => id !== '');

/** Those of them whom nothing else has named. */
export async function peopleOf(
  jira: Jira,
  additions: readonly Addition[],
  named: Readonly<Record<string, Person>>,
  { review, since = '' }: { readonly review: Review | null; readonly since?: string },
): Promise<Readonly<Record<string, Person>>> {
  const unnamed = [...new Set([...accountsIn(additions, since), ...accountsOf(review, since)])].filter(
    (id) => !Object.hasOwn(named, id),
  );
  const found = unnamed.length > 0 ? await jira.readPeople(unnamed) : [];
  return Object.fromEntries(found.map((person) => [person.accountId, person]));
}
