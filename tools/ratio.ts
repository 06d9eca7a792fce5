/** A part of a whole, to four places. Nothing wrong among nothing is a whole. */
export const ratio = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;
