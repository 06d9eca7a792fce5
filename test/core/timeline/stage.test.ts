import fc from 'fast-check';
import { eventKinds, stages } from '#contract';
import { restage, stageOf, type MarkTimes, type Staged } from '#core/timeline/stage';
import { anyEvent } from './events';

const marks: MarkTimes = {
  impactStart: '2026-11-18T01:31:00Z',
  detected: '2026-11-18T01:52:00Z',
  acknowledged: '2026-11-18T01:58:00Z',
  mitigated: '2026-11-18T03:16:00Z',
  resolved: '2026-11-18T03:40:00Z',
};
const at = (time: string, parts: Partial<Staged> = {}) =>
  stageOf(
    { at: `2026-11-18T${time}:00.000Z`, kind: 'action', source: { issue: 'A-1', kind: 'comment', id: '1' }, ...parts },
    marks,
  );
const created = { source: { issue: 'A-1', kind: 'created', id: '1' } } as const;

test.each([
  ['01:00', 'readiness'],
  ['01:31', 'detection'],
  ['01:51', 'detection'],
  ['01:53', 'response'],
  ['03:16', 'response'],
  ['03:17', 'resolution'],
  ['03:40', 'resolution'],
  ['03:41', 'analysis'],
])('at %s: %s', (time, stage) => expect(at(time)).toBe(stage));

test('a signal is part of detection until somebody has acknowledged it', () => {
  expect(at('01:52', { kind: 'signal' })).toBe('detection');
  expect(at('01:55', { kind: 'signal' })).toBe('detection');
  expect(at('02:10', { kind: 'signal' })).toBe('response');
});

test('a ticket made after the end is about the next time', () => {
  expect(at('08:00', created)).toBe('readiness');
  expect(at('02:00', created)).toBe('response');
});

test('without any mark a signal detects, and all else responds', () => {
  const event = (kind: Staged['kind']): Staged => ({ at: '2026-11-18T01:00:00.000Z', kind, source: created.source });
  expect(stageOf(event('signal'), {})).toBe('detection');
  expect(stageOf(event('decision'), {})).toBe('response');
});

const instant = fc.integer({ min: 0, max: 9 }).map((minute) => `2026-11-18T01:0${minute}:00.000Z`);
const anyMarks = fc.record(
  { impactStart: instant, detected: instant, acknowledged: instant, mitigated: instant, resolved: instant },
  { requiredKeys: [] },
);

test('of one kind and source, a later event is never at an earlier stage', () => {
  const order = ['readiness', 'detection', 'response', 'resolution', 'analysis'];
  fc.assert(
    fc.property(anyMarks, instant, instant, fc.constantFrom(...eventKinds), (set, a, b, kind) => {
      const staged = (time: string): number =>
        order.indexOf(stageOf({ at: time, kind, source: { issue: 'A-1', kind: 'comment', id: '1' } }, set));
      const [first, second] = a <= b ? [a, b] : [b, a];
      expect(staged(first)).toBeLessThanOrEqual(staged(second));
    }),
  );
});

test('restaging says nothing but the stage, and the same twice', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), anyMarks, (events, set) => {
      const again = restage(events, set);
      expect(again.map(({ stage: _, ...rest }) => rest)).toEqual(events.map(({ stage: _, ...rest }) => rest));
      expect(restage(again, set)).toEqual(again);
      for (const { stage } of again) expect(stages).toContain(stage);
    }),
  );
});
