import { nextId } from '../ids';
import type { SiteState } from '../model';

const base = 36;
const width = 6;
const bucket = '0|';

/** The digits of `0|i0004v:abc`: six, and what follows the colon. */
const digitsOf = (rank: string): string => rank.replace(/^.*\|/, '').replace(':', '');

const written = (digits: string): string => {
  const padded = digits.padEnd(width, '0');
  return `${bucket}${padded.slice(0, width)}:${padded.slice(width)}`;
};

const digit = (digits: string, i: number, beyond: number): number =>
  i < digits.length ? parseInt(digits.charAt(i), base) : beyond;

/** Digits strictly between two fractions in base 36; an open end below is 0, above is 1. */
function middle(low: string, high: string | null): string {
  let prefix = '';
  // Two equal ranks (an import may hold them) have no middle: the end of the digits is as near as it gets.
  const longest = high === null ? Infinity : Math.max(low.length, high.length);
  for (let i = 0; i <= longest; i += 1) {
    const a = digit(low, i, 0);
    const b = high === null ? base : digit(high, i, 0);
    if (b - a > 1) return prefix + Math.floor((a + b) / 2).toString(base);
    prefix += a.toString(base);
    // Once below `high` by a digit, what follows may be anything above `low`.
    if (b > a) return prefix + middle(low.slice(i + 1), null);
  }
  return `${prefix}i`;
}

/** A rank between two others (null: an open end), in the form `0|i0004v:`; they must differ. */
export function rankBetween(low: string | null, high: string | null): string {
  return written(middle(low === null ? '' : digitsOf(low), high === null ? null : digitsOf(high)));
}

/** A new issue's: behind every rank handed out before, with room between. */
export function rankAtEnd(state: SiteState): string {
  return written(`i${(nextId(state, 'rank') * 8).toString(base).padStart(width - 1, '0')}`);
}
