import type { MarkName, Stage, TimelineEvent } from '#contract';
import { toInstant } from './instant';

/** Where the marks stand, as far as they are known: ISO 8601. */
export type MarkTimes = Readonly<Partial<Record<MarkName, string>>>;

/** What a stage is told from. */
export type Staged = Pick<TimelineEvent, 'at' | 'kind' | 'source'>;

const NEVER = '\uffff';

/**
 * Tells the stage (S0-01) of one event after another; the marks are read once, and an event costs a few comparisons.
 * A moment on a mark ends the stage before it: the alert that detects is part of detection, the status that mitigates
 * of the response. What is no signal and comes before anybody could know of the incident is readiness: how things were
 * prepared. After the end comes analysis; a ticket made then is about the next time: readiness again.
 */
function stager(marks: MarkTimes): (event: Staged) => Stage {
  const [impact, detected, acknowledged, mitigated, resolved] = [
    marks.impactStart,
    marks.detected,
    marks.acknowledged,
    marks.mitigated,
    marks.resolved,
  ].map((at) => toInstant(at));
  const known = detected ?? acknowledged ?? '';
  const noticed =
    [detected, acknowledged]
      .flatMap((at) => at ?? [])
      .sort()
      .at(-1) ?? NEVER;
  const end = resolved ?? NEVER;
  return ({ at, kind, source }) => {
    if (at > end) return source.kind === 'created' ? 'readiness' : 'analysis';
    if (kind === 'signal' && at <= noticed) return 'detection';
    if (at < known) return impact && at >= impact ? 'detection' : 'readiness';
    return mitigated && at > mitigated ? 'resolution' : 'response';
  };
}

/** The stage of one event. For many, `restage` reads the marks once. */
export const stageOf = (event: Staged, marks: MarkTimes): Stage => stager(marks)(event);

/** The same events, each at the stage that these marks put it. */
export function restage(events: readonly TimelineEvent[], marks: MarkTimes): TimelineEvent[] {
  const stageOf = stager(marks);
  return events.map((event) => {
    const stage = stageOf(event);
    return stage === event.stage ? event : { ...event, stage };
  });
}
