import fc from 'fast-check';
import { markNames, type Addition, type MarkName } from '#contract';
import type { StandingMark, StandingMarks } from '#core/lifecycle/standing-marks';
import { at } from './told';

const markAt = (clock: string): StandingMark => ({
  state: 'said',
  at: at(clock),
  eventId: null,
  reason: null,
  by: 'noor',
  saidAt: at('09:00'),
});

export const marksAt = (clocks: Partial<Record<MarkName, string>>): StandingMarks => ({
  ...noMarks,
  ...Object.fromEntries(Object.entries(clocks).map(([name, clock]) => [name, markAt(clock)])),
});

const noMarks: StandingMarks = {
  impactStart: { state: 'unknown' },
  detected: { state: 'unknown' },
  acknowledged: { state: 'unknown' },
  mitigated: { state: 'unknown' },
  resolved: { state: 'unknown' },
};

const clock = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

/** Any marks: unknown, set aside, proposed or said, in order or not. */
export const anyMarks: fc.Arbitrary<StandingMarks> = fc
  .tuple(
    ...markNames.map((name) =>
      fc.oneof(
        fc.constant({ state: 'unknown' } as const),
        fc.constant({ state: 'notApplicable', reason: name, by: 'noor', saidAt: at('09:00') } as const),
        clock.map((time) => ({ state: 'proposed', at: at(time), eventId: `e:${name}`, rule: 'done' }) as const),
        clock.map(markAt),
      ),
    ),
  )
  .map(([impactStart, detected, acknowledged, mitigated, resolved]) => ({
    impactStart: impactStart ?? noMarks.impactStart,
    detected: detected ?? noMarks.detected,
    acknowledged: acknowledged ?? noMarks.acknowledged,
    mitigated: mitigated ?? noMarks.mitigated,
    resolved: resolved ?? noMarks.resolved,
  }));

export const markWord = (name: MarkName, body: Addition<'mark'>['body']): Addition<'mark'> => ({
  id: `mark:${name}`,
  about: 'mark',
  eventId: null,
  issueId: null,
  body,
  revision: 1,
  by: 'noor',
  at: at('09:00'),
  earlier: [],
});
