import fc from 'fast-check';
import { clockFace } from '../../../static/panel/src/time/clock-face';
import { entries, quietFromMs } from '../../../static/panel/src/timeline/entries';
import { event } from '../builders';

const berlin = clockFace('Europe/Berlin');
const start = Date.parse('2026-10-24T20:00:00.000Z');

const stories = fc.array(fc.integer({ min: 0, max: 6 * 3_600_000 }), { maxLength: 40 }).map((steps) => {
  let at = start;
  return steps.map((step, index) => event({ id: `comment:${index}`, at: new Date((at += step)).toISOString() }));
});

it('keeps every event in its order and opens each UTC day once', () => {
  fc.assert(
    fc.property(stories, (events) => {
      const found = entries(events, berlin, false);
      expect(found.map((entry) => entry.event)).toEqual(events);
      const days = events.map((each) => each.at.slice(0, 10));
      expect(found.flatMap((entry) => entry.day ?? [])).toEqual([...new Set(days)]);
    }),
  );
});

it('draws every silence of half an hour and more, and no shorter one', () => {
  fc.assert(
    fc.property(stories, (events) => {
      const silences = events.slice(1).map((each, index) => Date.parse(each.at) - Date.parse(events[index]?.at ?? ''));
      const drawn = entries(events, berlin, false).slice(1);
      expect(drawn.map((entry) => entry.quietMs)).toEqual(silences.map((ms) => (ms >= quietFromMs ? ms : 0)));
    }),
  );
});

it('says nothing of silences between the events that a filter left', () => {
  fc.assert(
    fc.property(stories, (events) => {
      expect(entries(events, berlin, true).every((entry) => entry.quietMs === 0)).toBe(true);
    }),
  );
});

it('names both zones on the day the clocks change', () => {
  const events = ['2026-10-24T21:00:00.000Z', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'];
  const found = entries(
    events.map((at) => event({ at })),
    berlin,
    false,
  );
  expect(found.map((entry) => entry.zoneNames)).toEqual([['CEST'], ['CEST', 'CET'], []]);
});
