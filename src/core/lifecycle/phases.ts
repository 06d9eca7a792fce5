import type { MarkName } from '#contract';
import { isKnown } from './standing-marks';
import type { StandingMarks } from './standing-marks';

export const phaseNames = ['detection', 'response', 'resolution'] as const;
export type PhaseName = (typeof phaseNames)[number];

/** A stretch between two marks; `from` and `to` are ISO 8601, UTC. */
export type Phase = {
  readonly phase: PhaseName;
  readonly from: { readonly mark: MarkName; readonly at: string };
  readonly to: { readonly mark: MarkName; readonly at: string };
  readonly ms: number;
};

/** The marks that part the bar; acknowledging happens inside the response. */
const bounds = ['impactStart', 'detected', 'mitigated', 'resolved'] as const;

function nameOf(from: MarkName, to: MarkName): PhaseName {
  if (to === 'detected') return 'detection';
  return from === 'mitigated' ? 'resolution' : 'response';
}

/**
 * The incident's time in phases, each beginning where the one before ends, so that together they are the whole span
 * (S0-28). An unknown mark parts nothing. One that stands before its predecessor parts nothing either: the measures
 * call it invalid and the conflicts show it.
 */
export function phases(marks: StandingMarks): Phase[] {
  const found: Phase[] = [];
  let from: Phase['from'] | undefined;
  for (const mark of bounds) {
    const standing = marks[mark];
    if (!isKnown(standing) || (from && standing.at < from.at)) continue;
    const to = { mark, at: standing.at };
    if (from) found.push({ phase: nameOf(from.mark, mark), from, to, ms: Date.parse(to.at) - Date.parse(from.at) });
    from = to;
  }
  return found;
}
