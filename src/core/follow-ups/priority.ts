import { type Level, levels } from '#contract';

/** How pressing it is, 0 the most: impact × urgency on three by three (S0-37). */
const ranks: Readonly<Record<Level, Readonly<Record<Level, number>>>> = {
  high: { high: 0, medium: 1, low: 2 },
  medium: { high: 1, medium: 2, low: 3 },
  low: { high: 2, medium: 3, low: 4 },
};

/** The least pressing rank of the nine. */
const LAST_RANK = 4;

/** 0 (both high) to 4 (both low). */
export const rankOf = (impact: Level, urgency: Level): number => ranks[impact][urgency];

/**
 * What impact and urgency propose on a site's own scale. The five ranks are spread over the scheme's priorities, so that
 * the ends meet whatever their number; null where either was not said, or the project has no priorities.
 * @param priorities the scheme's, most urgent first
 */
export function proposedPriority<P>(impact: Level | null, urgency: Level | null, priorities: readonly P[]): P | null {
  if (impact === null || urgency === null) return null;
  const at = Math.round((rankOf(impact, urgency) / LAST_RANK) * (priorities.length - 1));
  return priorities[at] ?? null;
}

/** The rank nearest to a priority of the scheme, for what depends on how pressing it is. */
export const rankAt = (place: number, of: number): number =>
  of < 2 ? LAST_RANK / 2 : Math.round((place / (of - 1)) * LAST_RANK);

/** All nine pairs, for a table of them. */
export const allPairs = levels.flatMap((impact) => levels.map((urgency) => ({ impact, urgency })));
