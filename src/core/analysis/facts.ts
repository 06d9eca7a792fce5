import { markNames, type Addition, type MarkName, type Severity, type Timeline } from '#contract';
import type { Lifecycle } from '../lifecycle/lifecycle';
import { isKnown } from '../lifecycle/standing-marks';

/** What the timeline already says, for a summary to begin with (S0-14). What nobody knows is null, never zero. */
export type Facts = {
  readonly severity: Severity | null;
  /** From the impact's start, or else from detection, to the end; ms. */
  readonly lasted: { readonly ms: number; readonly from: 'impactStart' | 'detected' } | null;
  /** Marks that stand, in their own order; ISO 8601, UTC. */
  readonly marks: readonly { readonly mark: MarkName; readonly at: string }[];
  /** What people filled in of the impact. */
  readonly impact: NonNullable<Addition<'impact'>['body']> | null;
  readonly noticed: NonNullable<Addition<'noticed'>['body']>['by'] | null;
  readonly events: number;
  /** Tickets beside the incident's own. */
  readonly linked: number;
};

type FactsInput = {
  readonly life: Lifecycle;
  readonly events: number;
  readonly tickets: Timeline['tickets'];
  readonly additions: readonly Addition[];
};

export function factsOf({ life, events, tickets, additions }: FactsInput): Facts {
  return {
    severity: life.severity.standing,
    lasted: lastedOf(life),
    marks: markNames.flatMap((mark) => {
      const standing = life.marks[mark];
      return isKnown(standing) ? [{ mark, at: standing.at }] : [];
    }),
    impact: additions.find((one): one is Addition<'impact'> => one.about === 'impact')?.body ?? null,
    noticed: additions.find((one): one is Addition<'noticed'> => one.about === 'noticed')?.body?.by ?? null,
    events,
    linked: Math.max(0, tickets.length - 1),
  };
}

function lastedOf({ marks, severity }: Lifecycle): Facts['lasted'] {
  // S0-30: nothing was felt, so no time ran.
  if (severity.standing === 'nearMiss' || severity.standing === 'falseAlarm') return null;
  const end = marks.resolved;
  for (const from of ['impactStart', 'detected'] as const) {
    const start = marks[from];
    if (!isKnown(start) || !isKnown(end)) continue;
    const ms = Date.parse(end.at) - Date.parse(start.at);
    return ms < 0 ? null : { ms, from };
  }
  return null;
}

/** A summary is read by people with no time (S0-14, S0-15). */
export const summaryWords = 80;

/** Words as a reader counts them: what stands between spaces and has a letter or a digit. */
export const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
