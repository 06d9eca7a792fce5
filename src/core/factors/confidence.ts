import type { Factor } from '#contract';

/** How much the timeline says for a factor. Without evidence it is a guess and can be nothing more (S0-11). */
export type Confidence = 'hypothesis' | 'supported' | 'contested';

/** Evidence that this reader may not see is evidence all the same. */
export function confidenceOf({ supports, speaksAgainst }: Pick<Factor, 'supports' | 'speaksAgainst'>): Confidence {
  if (supports.length === 0) return 'hypothesis';
  return speaksAgainst.length > 0 ? 'contested' : 'supported';
}
