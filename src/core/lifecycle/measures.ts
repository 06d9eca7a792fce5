import type { MarkName, Severity } from '#contract';
import type { MarkRule } from './proposal';
import { isKnown } from './standing-marks';
import type { StandingMarks } from './standing-marks';

export const measureNames = ['detect', 'acknowledge', 'mitigate', 'resolve'] as const;
export type MeasureName = (typeof measureNames)[number];

/** One end of a measure, cited: the event it goes by, and the rule, or null where a person set it. */
export type MeasureEnd = {
  readonly mark: MarkName;
  readonly at: string;
  readonly eventId: string | null;
  readonly rule: MarkRule | null;
};

/** A time that was measured, or why there is none. Never zero for what nobody knows (S0-27). */
export type Measure =
  | { readonly state: 'measured'; readonly ms: number; readonly from: MeasureEnd; readonly to: MeasureEnd }
  /** It would end before it began: both ends, for a person to look at. */
  | { readonly state: 'invalid'; readonly from: MeasureEnd; readonly to: MeasureEnd }
  | { readonly state: 'notApplicable'; readonly why: 'unknown'; readonly mark: MarkName }
  | { readonly state: 'notApplicable'; readonly why: 'said'; readonly mark: MarkName; readonly reason: string }
  | { readonly state: 'notApplicable'; readonly why: 'nearMiss' | 'falseAlarm' };

export type Measures = Readonly<Record<MeasureName, Measure>>;

function measure(from: MarkName, to: MarkName, marks: StandingMarks, severity: Severity | null): Measure {
  // S0-30: nothing was felt, so no time ran.
  if (severity === 'nearMiss' || severity === 'falseAlarm') return { state: 'notApplicable', why: severity };
  const ends: MeasureEnd[] = [];
  for (const mark of [from, to]) {
    const standing = marks[mark];
    if (standing.state === 'notApplicable') {
      return { state: 'notApplicable', why: 'said', mark, reason: standing.reason };
    }
    if (!isKnown(standing)) return { state: 'notApplicable', why: 'unknown', mark };
    const rule = standing.state === 'proposed' ? standing.rule : null;
    ends.push({ mark, at: standing.at, eventId: standing.eventId, rule });
  }
  const [start, end] = ends;
  if (!start || !end) return { state: 'notApplicable', why: 'unknown', mark: from };
  const ms = Date.parse(end.at) - Date.parse(start.at);
  return ms < 0 ? { state: 'invalid', from: start, to: end } : { state: 'measured', ms, from: start, to: end };
}

/** Time to detect, mitigate and resolve run from the impact's start, time to acknowledge from detection (S0-27, S0-29). */
export const measures = (marks: StandingMarks, severity: Severity | null): Measures => ({
  detect: measure('impactStart', 'detected', marks, severity),
  acknowledge: measure('detected', 'acknowledged', marks, severity),
  mitigate: measure('impactStart', 'mitigated', marks, severity),
  resolve: measure('impactStart', 'resolved', marks, severity),
});
