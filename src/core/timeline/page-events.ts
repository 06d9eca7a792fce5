import type { Person, TimelineEvent, Unread } from '#contract';
import { fitReply, shortenEvent, utf8Length } from './fit-reply';

/** Where a timeline is larger than one reply, a text longer than this is shortened; `readEvent` gives it whole. */
const LONG_TEXT = 8_000;

/** No single event takes more of a reply than this. Bytes. */
const EVENT_LIMIT = 400_000;

export type EventPage = {
  readonly events: readonly TimelineEvent[];
  /** Those who wrote these events. */
  readonly people: Readonly<Record<string, Person>>;
  readonly unread: readonly Unread[];
};

export type Told = Pick<EventPage, 'events' | 'people'>;

const bytesOf = (value: unknown): number => utf8Length(JSON.stringify(value)) + 1;

/** One of an entry that changed hundreds of long fields at once: its own words, without the values. */
const bare = ({ changes: _, ...event }: TimelineEvent): TimelineEvent => ({ ...shortenEvent(event, 500), cut: true });

/** The event as a page takes it: a huge one cut. */
function paged(event: TimelineEvent): { readonly event: TimelineEvent; readonly bytes: number } {
  const short = shortenEvent(event, LONG_TEXT);
  const bytes = bytesOf(short);
  if (bytes <= EVENT_LIMIT) return { event: short, bytes };
  const shorter = fitReply([short], EVENT_LIMIT)?.[0] ?? bare(short);
  return { event: shorter, bytes: bytesOf(shorter) };
}

/** Puts events on a page until one does not fit; from then on the page is full. */
function createPage(people: Told['people'], limit: number) {
  const events: TimelineEvent[] = [];
  const authors = new Map<string, Person>();
  let [left, full] = [limit, false];
  return {
    put(given: TimelineEvent): boolean {
      if (full) return false;
      const { event, bytes } = paged(given);
      const person = event.author === null || authors.has(event.author) ? undefined : people[event.author];
      const cost = bytes + (person ? bytesOf(person) + bytesOf(person.accountId) : 0);
      // A page is never empty: whoever asks again must get on.
      full = cost > left && events.length > 0;
      if (full) return false;
      left -= cost;
      events.push(event);
      if (person) authors.set(person.accountId, person);
      return true;
    },
    done: () => ({ events, people: Object.fromEntries(authors) }),
  };
}

const byTicket = (events: readonly TimelineEvent[]): ReadonlyMap<string, TimelineEvent[]> => {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const group = groups.get(event.source.issue);
    if (group) group.push(event);
    else groups.set(event.source.issue, [event]);
  }
  return groups;
};

/**
 * As many of the events as fit into so many bytes of JSON, ticket by ticket in the order given, and what is left.
 * All of them, uncut, where they fit. `told`: in order; every event of one of the tickets.
 */
export function pageEvents(
  told: Told,
  tickets: readonly { readonly id: string; readonly key: string }[],
  limit: number,
): EventPage {
  const { events, people } = told;
  if (bytesOf(events) + bytesOf(people) <= limit) return { events, people, unread: [] };
  const page = createPage(people, limit);
  const groups = byTicket(events);
  const unread = tickets.flatMap(({ id, key }): Unread[] => {
    const group = groups.get(key) ?? [];
    const taken = group.findIndex((event) => !page.put(event));
    return taken < 0 ? [] : [{ issueId: id, after: group[taken - 1]?.id ?? null }];
  });
  const { events: some, people: authors } = page.done();
  const put = new Map(some.map((event) => [event.id, event]));
  return { events: events.flatMap(({ id }) => put.get(id) ?? []), people: authors, unread };
}

/** What comes after an event in one ticket; everything where that event is no longer there. */
export function eventsAfter(events: readonly TimelineEvent[], after: string | null): readonly TimelineEvent[] {
  const at = after === null ? -1 : events.findIndex(({ id }) => id === after);
  return events.slice(at + 1);
}
