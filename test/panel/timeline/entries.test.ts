import fc from 'fast-check';
import { fold } from '#core/timeline/fold';
import { entries, quietFromMs } from '../../../static/panel/src/timeline/entries';
import type { EntriesInput, Flag } from '../../../static/panel/src/timeline/entries';
import { event } from '../builders';

const start = Date.parse('2026-10-24T20:00:00.000Z');

/** Events some time apart, some of which stand out. */
const stories = fc
  .array(fc.record({ step: fc.integer({ min: 0, max: 6 * 3_600_000 }), significant: fc.boolean() }), { maxLength: 40 })
  .map((steps) => {
    let at = start;
    return steps.map(({ step, significant }, index) =>
      event({
        id: `comment:${index}`,
        at: new Date((at += step)).toISOString(),
        ...(significant && { significant: true as const }),
      }),
    );
  });

type Story = typeof stories extends fc.Arbitrary<infer Events> ? Events : never;

function told(events: Story, change: Partial<EntriesInput> = {}) {
  const { lines } = fold(events, {
    standingOf: ({ significant }) => ({ standsOut: significant === true, hidden: false }),
  });
  return entries({ lines, isOpen: () => false, stageOf: ({ stage }) => stage, flags: [], partial: false, ...change });
}

it('keeps every event in its order, on a line of its own once all groups are open, and opens each UTC day once', () => {
  fc.assert(
    fc.property(stories, (events) => {
      const found = told(events, { isOpen: () => true });
      expect(found.flatMap((entry) => entry.event ?? [])).toEqual(events);
      const days = found.filter(({ dayUntil }) => dayUntil !== null).map(({ at }) => at.slice(0, 10));
      expect(days).toEqual([...new Set(events.map(({ at }) => at.slice(0, 10)))]);
    }),
  );
});

it('counts in its groups exactly the events that have no line of their own', () => {
  fc.assert(
    fc.property(stories, (events) => {
      const found = told(events);
      const own = found.flatMap((entry) => entry.event ?? []);
      const folded = found.flatMap((entry) => entry.group?.events ?? []);
      expect(own.length + folded.length).toBe(events.length);
      expect(own.every(({ significant }) => significant)).toBe(true);
    }),
  );
});

it('draws every silence of half an hour and more, and no shorter one, however much is folded', () => {
  fc.assert(
    fc.property(stories, fc.boolean(), (events, open) => {
      const silences = events.slice(1).map((each, index) => Date.parse(each.at) - Date.parse(events[index]?.at ?? ''));
      const drawn = told(events, { isOpen: () => open }).map(({ quietMs }) => quietMs);
      expect(drawn.filter((ms) => ms > 0)).toEqual(silences.filter((ms) => ms >= quietFromMs));
    }),
  );
});

it('says nothing of silences between the events that a filter left', () => {
  fc.assert(
    fc.property(stories, (events) => {
      expect(told(events, { partial: true }).every((entry) => entry.quietMs === 0)).toBe(true);
    }),
  );
});

it('does not call a stretch of time silent that an event says it covered', () => {
  const call = event({ at: '2026-11-18T02:20:00.000Z', endAt: '2026-11-18T03:05:00.000Z', significant: true });
  const next = event({ at: '2026-11-18T03:07:00.000Z', significant: true });
  expect(told([call, next]).map(({ quietMs }) => quietMs)).toEqual([0, 0]);
});

it('puts each mark above the first line that is not before it, and the edge round at the ends of a stage', () => {
  const flag = (at: string): Flag => ({ id: at, at, name: 'Detected 01:52', words: '' });
  const events = [
    event({ at: '2026-11-18T01:31:00.000Z', significant: true, stage: 'detection' }),
    event({ at: '2026-11-18T01:52:00.000Z', significant: true, stage: 'detection' }),
    event({ at: '2026-11-18T01:58:00.000Z', significant: true, stage: 'response' }),
  ];
  const found = told(events, { flags: [flag('2026-11-18T01:52:00.000Z')] });
  expect(found.map(({ flags }) => flags.length)).toEqual([0, 1, 0]);
  expect(found.map(({ opensStage, closesStage }) => [opensStage, closesStage])).toEqual([
    [true, false],
    [false, true],
    [true, true],
  ]);
});
