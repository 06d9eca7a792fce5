/** A word as names are written: `Noor`, `O’Brien`, `Jin-woo`. */
export const capital = "\\p{Lu}[\\p{L}\\p{M}'’-]*";

/** Small words that stand between the parts of a name. */
const particle = '(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ten|ter|zu|y)\\s+)';

/** What follows a given name as a name does: `al-Fihri`, `van der Berg`. */
export const family = `(?:\\s+(?:${particle}{0,2}|(?:al|el|ben|bin)-)${capital})`;

/** No letter, digit, or sign of an address before it; and none after. */
export const [before, after] = ['(?<![\\p{L}\\p{M}\\p{N}_@.-])', '(?![\\p{L}\\p{M}\\p{N}_])'];
