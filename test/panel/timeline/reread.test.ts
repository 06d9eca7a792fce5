import fc from 'fast-check';
import type { Opening, Refreshed, TimelineEvent } from '#contract';
import { knownTickets, newEvents, withPage, withRefresh } from '../../../static/panel/src/timeline/reread';
import { event, opening, ticket, timeline } from '../builders';

const keys = ['OPS-88', 'PAY-229', 'SUP-1904'];
const tickets = keys.map((key, index) => ticket({ id: `${index}`, key, relation: index === 0 ? null : 'relates to' }));

const eventsOf = (key: string, ids: readonly number[]): TimelineEvent[] =>
  ids.map((id) =>
    event({
      id: `comment:${key}-${id}`,
      at: new Date(1_000 * id).toISOString(),
      source: { issue: key, kind: 'comment', id: `${key}-${id}` },
    }),
  );
const read = (events: readonly TimelineEvent[]): Opening =>
  opening({
    timeline: timeline(
      [...events].sort((a, b) => (a.at < b.at ? -1 : 1)),
      { tickets },
    ),
  });
const refreshed = (change: Partial<Refreshed>): Refreshed => ({
  ...opening(),
  tickets,
  reread: [],
  changed: { events: [], people: {}, unread: [] },
  withheld: 0,
  ...change,
});
const idsOf = (read: Opening): string[] => read.timeline.events.map(({ id }) => id).sort();

const numbers = fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 12 });
const histories = fc.tuple(numbers, numbers, numbers);

it('stands after a refresh as if everything had been read anew', () => {
  fc.assert(
    fc.property(histories, histories, fc.subarray([0, 1, 2]), (before, after, reread) => {
      const now = keys.map((key, index) => eventsOf(key, (reread.includes(index) ? after : before)[index] ?? []));
      const first = read(keys.flatMap((key, index) => eventsOf(key, before[index] ?? [])));
      const changed = { events: reread.flatMap((index) => now[index] ?? []), people: {}, unread: [] };
      const next = withRefresh(first, refreshed({ reread: reread.map(String), changed }));
      expect(idsOf(next)).toEqual(idsOf(read(now.flat())));
      expect(next.timeline.sources.read).toBe(next.timeline.events.length);
    }),
  );
});

it('lets go of a ticket that is no longer listed, and of the key that a moved one had', () => {
  const first = read([...eventsOf('OPS-88', [1]), ...eventsOf('PAY-229', [2]), ...eventsOf('SUP-1904', [3])]);
  const moved = ticket({ id: '1', key: 'DB-7', relation: 'relates to' });
  const [incident] = tickets;
  const next = withRefresh(
    first,
    refreshed({
      tickets: [incident ?? ticket(), moved],
      reread: ['1'],
      changed: { events: eventsOf('DB-7', [2, 4]), people: {}, unread: [] },
      withheld: 1,
    }),
  );
  expect(idsOf(next)).toEqual(['comment:DB-7-2', 'comment:DB-7-4', 'comment:OPS-88-1']);
  expect(next.timeline.sources.withheld).toBe(1);
  expect(newEvents(first, next).map(({ id }) => id)).toEqual(['comment:DB-7-2', 'comment:DB-7-4']);
  expect(Object.keys(knownTickets(next))).toEqual(['0', '1']);
});

it('puts pages of any size together to the whole history', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 5 }), (ids, size) => {
      const all = eventsOf(
        'PAY-229',
        [...ids].sort((a, b) => a - b),
      );
      let reading = opening({ timeline: timeline([], { tickets, unread: [{ issueId: '1', after: null }] }) });
      for (let from = 0; reading.timeline.unread.length > 0; from += size) {
        const events = all.slice(from, from + size);
        const more = from + size < all.length;
        const unread = more ? [{ issueId: '1', after: events.at(-1)?.id ?? null }] : [];
        reading = withPage(reading, { events, people: {}, unread }, reading.timeline.unread);
      }
      expect(idsOf(reading)).toEqual(all.map(({ id }) => id).sort());
    }),
  );
});

it('stops asking for a page that never comes', () => {
  const unread = [{ issueId: '1', after: null }];
  const reading = opening({ timeline: timeline([], { tickets, unread }) });
  expect(withPage(reading, { events: [], people: {}, unread }, unread).timeline.unread).toEqual([]);
});
