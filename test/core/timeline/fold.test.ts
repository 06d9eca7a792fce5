import fc from 'fast-check';
import type { TimelineEvent } from '#contract';
import { fold, LONG_GAP_MS, type FoldedTimeline } from '#core/timeline/fold';
import { compareEvents } from '#core/timeline/merge';
import { event } from './events';

const DAY = Date.UTC(2026, 10, 18);

type Fate = 'shown' | 'folded' | 'hidden';
type Fated = { readonly event: TimelineEvent; readonly fate: Fate };

const fated: fc.Arbitrary<Fated[]> = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 0, max: 3000 }),
      fate: fc.constantFrom<Fate>('shown', 'folded', 'folded', 'folded', 'hidden'),
      kind: fc.constantFrom('comment', 'changelog', 'worklog', 'created'),
      issue: fc.constantFrom('OPS-88', 'PAY-229', 'PAY-230'),
      fields: fc.array(fc.constantFrom('labels', 'Rank', 'Sprint'), { maxLength: 3 }),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list
      .map(({ minute, fate, kind, issue, fields }, index) => ({
        fate,
        event: event({
          id: `${kind}:${index}`,
          at: new Date(DAY + minute * 60_000).toISOString(),
          source: { issue, kind: kind as 'comment', id: String(index) },
          changes: fields.map((field) => ({ fieldId: field, field, from: null, to: null, fromText: '', toText: 'x' })),
        }),
      }))
      .sort((a, b) => compareEvents(a.event, b.event)),
  );

const folding = (list: readonly Fated[], breaks: readonly string[] = []): FoldedTimeline => {
  const fates = new Map(list.map(({ event: { id }, fate }) => [id, fate]));
  const standingOf = ({ id }: TimelineEvent) => ({
    standsOut: fates.get(id) === 'shown',
    hidden: fates.get(id) === 'hidden',
  });
  return fold(
    list.map(({ event: told }) => told),
    { standingOf, breaks },
  );
};
const flat = ({ lines }: FoldedTimeline): TimelineEvent[] =>
  lines.flatMap((line) => (line.type === 'group' ? line.events : [line.event]));
const groups = ({ lines }: FoldedTimeline) => lines.flatMap((line) => (line.type === 'group' ? [line] : []));

const moments = fc.array(
  fc.integer({ min: 0, max: 3000 }).map((minute) => new Date(DAY + minute * 60_000).toISOString()),
  { maxLength: 5 },
);

test('lines and hidden events together are the events that came in, in their order', () => {
  fc.assert(
    fc.property(fated, moments, (list, breaks) => {
      const folded = folding(list, breaks);
      const of = (...fates: Fate[]) => list.filter(({ fate }) => fates.includes(fate)).map(({ event: told }) => told);
      expect(flat(folded)).toEqual(of('shown', 'folded'));
      expect(folded.hidden).toEqual(of('hidden'));
      expect(folded.shown).toBe(of('shown').length);
      expect(folded.shown + folded.folded + folded.hidden.length).toBe(list.length);
    }),
  );
});

test('every count of a group adds up', () => {
  fc.assert(
    fc.property(fated, (list) => {
      for (const { events, counts, tickets, fields } of groups(folding(list))) {
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(sum(Object.values(counts))).toBe(events.length);
        expect(sum(tickets.map(({ count }) => count))).toBe(events.length);
        expect(sum(fields.map(({ count }) => count))).toBe(events.flatMap(({ changes = [] }) => changes).length);
        expect(fields.map(({ count }) => count)).toEqual(fields.map(({ count }) => count).sort((a, b) => b - a));
      }
    }),
  );
});

test('no group spans a day, a long silence or a break, and two neighbours could not have been one', () => {
  fc.assert(
    fc.property(fated, moments, (list, breaks) => {
      const apart = (a: TimelineEvent, b: TimelineEvent): boolean =>
        a.at.slice(0, 10) !== b.at.slice(0, 10) ||
        Date.parse(b.at) - Date.parse(a.at) >= LONG_GAP_MS ||
        breaks.some((moment) => a.at < moment && moment <= b.at);
      const folded = folding(list, breaks);
      for (const { events } of groups(folded)) {
        for (const [at, told] of events.slice(1).entries()) expect(apart(events[at] ?? told, told)).toBe(false);
      }
      for (const [at, line] of folded.lines.slice(1).entries()) {
        const before = folded.lines[at];
        if (line.type !== 'group' || before?.type !== 'group') continue;
        const [last, first] = [before.events.at(-1), line.events[0]];
        expect(last && first && apart(last, first)).toBe(true);
      }
    }),
  );
});

test('the day is the reader’s own where they say so', () => {
  const list = ['T22:50', 'T23:10'].map((time, at) => ({
    fate: 'folded' as const,
    event: event({ id: `comment:${at}`, at: `2026-11-17${time}:00.000Z` }),
  }));
  const events = list.map(({ event: told }) => told);
  const standingOf = () => ({ standsOut: false, hidden: false });
  const inParis = (at: string) => new Date(Date.parse(at) + 3_600_000).toISOString().slice(0, 10);
  expect(fold(events, { standingOf }).lines).toHaveLength(1);
  expect(fold(events, { standingOf, dayOf: inParis }).lines).toHaveLength(2);
});
