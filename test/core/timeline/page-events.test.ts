import fc from 'fast-check';
import type { TimelineEvent, Unread } from '#contract';
import { utf8Length } from '#core/timeline/fit-reply';
import { merge } from '#core/timeline/merge';
import { eventsAfter, pageEvents } from '#core/timeline/page-events';

const tickets = ['OPS-1', 'PAY-2', 'PAY-3'].map((key, at) => ({ id: String(at + 1), key }));

const anyEvent = fc
  .record({
    number: fc.nat(100_000),
    ticket: fc.constantFrom(...tickets),
    second: fc.nat(59),
    length: fc.nat(300),
    author: fc.constantFrom('a', 'b', null),
  })
  .map(({ number, ticket, second, length, author }): TimelineEvent => ({
    id: `comment:${number}`,
    at: `2026-11-18T09:00:${String(second).padStart(2, '0')}.000Z`,
    source: { issue: ticket.key, kind: 'comment', id: String(number) },
    author,
    kind: 'note',
    stage: 'response',
    text: 'ж'.repeat(length),
  }));

const people = Object.fromEntries(
  ['a', 'b'].map((accountId) => [accountId, { accountId, name: accountId.toUpperCase(), active: true }]),
);

const story = fc.array(anyEvent, { maxLength: 60 }).map((events) => merge(events));

/** As server and panel do it: page after page, each asked for by what the one before left. */
function readPages(events: readonly TimelineEvent[], limit: number) {
  const pages = [pageEvents({ events, people }, tickets, limit)];
  for (let unread: readonly Unread[] = pages[0]?.unread ?? []; unread.length > 0; unread = pages.at(-1)?.unread ?? []) {
    const asked = tickets.filter(({ id }) => unread.some(({ issueId }) => issueId === id));
    const rest = asked.flatMap(({ id, key }) =>
      eventsAfter(
        events.filter(({ source }) => source.issue === key),
        unread.find(({ issueId }) => issueId === id)?.after ?? null,
      ),
    );
    pages.push(pageEvents({ events: merge(rest), people }, asked, limit));
  }
  return pages;
}

test('pages of any size bring every event once', () => {
  fc.assert(
    fc.property(story, fc.integer({ min: 200, max: 20_000 }), (events, limit) => {
      const pages = readPages(events, limit);
      const ids = pages.flatMap((page) => page.events.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(merge(...pages.map((page) => page.events))).toEqual(events);
    }),
  );
});

test('a page keeps within its size, save for a single event, and names everybody who wrote', () => {
  fc.assert(
    fc.property(story, fc.integer({ min: 200, max: 20_000 }), (events, limit) => {
      for (const page of readPages(events, limit)) {
        if (page.events.length > 1) {
          const bytes = utf8Length(JSON.stringify(page.events)) + utf8Length(JSON.stringify(page.people));
          expect(bytes).toBeLessThanOrEqual(limit + 8);
        }
        for (const { author } of page.events) if (author !== null) expect(page.people).toHaveProperty(author);
      }
    }),
  );
});

test('only a huge text is cut, and only where not everything fits', () => {
  const events = merge(
    Array.from({ length: 20 }, (_, at): TimelineEvent => ({
      id: `comment:${at}`,
      at: '2026-11-18T09:00:00.000Z',
      source: { issue: 'OPS-1', kind: 'comment', id: String(at) },
      author: null,
      kind: 'note',
      stage: 'response',
      text: 'x'.repeat(at === 7 ? 50_000 : 7_000),
    })),
  );
  expect(pageEvents({ events, people }, tickets, 1_000_000).events).toEqual(events);
  const cut = readPages(events, 100_000).flatMap((page) => page.events.filter((event) => event.cut));
  expect(cut.map(({ id, text }) => [id, text.length])).toEqual([['comment:7', 8_000]]);
});
