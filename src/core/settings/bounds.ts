/** From and to, both included. */
export const bounds = {
  /** Days until something is due. */
  days: { from: 1, to: 365 },
  /** Commitments before a reason is asked for. */
  most: { from: 1, to: 50 },
  /** Hours an idea rests. */
  soakHours: { from: 0, to: 336 },
} as const;
