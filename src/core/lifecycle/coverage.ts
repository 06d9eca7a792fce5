import { sourceKinds, type SourceKind, type TimelineEvent } from '#contract';
import type { EventAdditions } from '../additions/by-event';
import { standing } from '../additions/standing';

/** How much of what stands out has something to show for it (S3-24). */
export type EvidenceCoverage = {
  readonly standOut: number;
  readonly withEvidence: number;
  /** Whole per cent, rounded down; null where nothing stands out. */
  readonly percent: number | null;
  /** Events that stand out and have none, in order. */
  readonly without: readonly string[];
};

export function evidenceCoverage(
  events: readonly TimelineEvent[],
  additions: ReadonlyMap<string, EventAdditions>,
): EvidenceCoverage {
  const shown = events.filter((event) => standing(event, additions.get(event.id)).standsOut);
  const visible = shown.filter((event) => !standing(event, additions.get(event.id)).hidden);
  const without = visible.filter(({ id }) => !additions.get(id)?.evidence.length).map(({ id }) => id);
  const withEvidence = visible.length - without.length;
  const percent = visible.length === 0 ? null : Math.floor((withEvidence / visible.length) * 100);
  return { standOut: visible.length, withEvidence, percent, without };
}

/** How many events each source gave (S1-15), in the sources' own order; those that gave none are not listed. */
export function sourceCoverage(
  events: readonly TimelineEvent[],
): readonly { readonly source: SourceKind; readonly events: number }[] {
  const counts = new Map<SourceKind, number>();
  for (const { source } of events) counts.set(source.kind, (counts.get(source.kind) ?? 0) + 1);
  return sourceKinds.flatMap((source) => {
    const count = counts.get(source) ?? 0;
    return count > 0 ? [{ source, events: count }] : [];
  });
}
