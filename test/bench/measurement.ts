/** One line of `npm run bench`. */
export interface Measurement {
  name: string;
  value: number;
  unit: string;
  /** The figure of the same run that the value was held against. */
  against: number;
  limit: number;
  holds: boolean;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A value that may be at most `limit`. */
export function atMost(name: string, value: number, unit: string, against: number, limit: number): Measurement {
  return { name, value: rounded(value), unit, against: rounded(against), limit, holds: value <= limit };
}

/** A value that must be at least `limit`. */
export function atLeast(name: string, value: number, unit: string, against: number, limit: number): Measurement {
  return { name, value: rounded(value), unit, against: rounded(against), limit, holds: value >= limit };
}

/** The middle one of an uneven number of values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
