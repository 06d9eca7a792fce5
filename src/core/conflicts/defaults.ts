const minute = 60_000;
const hour = 60 * minute;

/** What the checks go by; each is set so that a clean story shows nothing. */
export type ConflictDefaults = {
  /** Two tellings so near to each other are one moment. */
  readonly oneMomentMs: number;
  /** How far apart the same words are still looked for. */
  readonly searchMs: number;
  /** An added time so far from anything else in the story is asked about. */
  readonly outsideMs: number;
  /** How near to a half hour a shift must be to be a zone's. */
  readonly zoneToleranceMs: number;
  /** So many tellings must agree on a shift. */
  readonly agreeing: number;
  /** A clock that goes wrong by less is as good as right: people write down a moment later anyway. */
  readonly skewFromMs: number;
  /** How far single tellings may stray from a clock's error. */
  readonly skewSpreadMs: number;
};

export const conflictDefaults: ConflictDefaults = {
  oneMomentMs: 10 * minute,
  searchMs: 26 * hour,
  outsideMs: 24 * hour,
  zoneToleranceMs: 5 * minute,
  agreeing: 2,
  skewFromMs: 3 * minute,
  skewSpreadMs: 61_000,
};
