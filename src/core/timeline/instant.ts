/** Below this an epoch number is in seconds: as milliseconds it would lie before March 1973, older than any Jira. */
const FIRST_PLAUSIBLE_MS = 100_000_000_000;

const ofEpoch = (value: number): number => (Math.abs(value) < FIRST_PLAUSIBLE_MS ? value * 1000 : value);

/** ISO wants `+01:00`; Jira writes `+0100`, and now and then `+01`. */
const withColon = (text: string): string =>
  text
    .replace(/^(\d{4}-\d{2}-\d{2}) (\d)/, '$1T$2')
    .replace(/(T[\d:.,]+[+-]\d{2}):?(\d{2})?$/, (_, hours: string, minutes?: string) => `${hours}:${minutes ?? '00'}`);

const epochMs = (value: unknown): number => {
  if (typeof value === 'number') return ofEpoch(value);
  if (typeof value !== 'string' || value.trim() === '') return NaN;
  const text = value.trim();
  return /^-?\d+(\.\d+)?$/.test(text) ? ofEpoch(Number(text)) : Date.parse(withColon(text));
};

/** `2026-11-18T01:52:00.000+0100`, which is how Jira writes nearly every time. */
const JIRA_LENGTH = 28;

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** The same moment, taken apart without a pattern, where it is in Jira's own form in UTC; else null. */
function inJiraForm(text: string): string | null {
  if (text.length !== JIRA_LENGTH || !text.endsWith('+0000')) return null;
  if (text[4] !== '-' || text[7] !== '-' || text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') return null;
  const [month, day] = [digits(text, 5, 7), digits(text, 8, 10)];
  // Days that not every month has, and whatever is no number at all, are left to the calendar.
  const plain = month >= 1 && month <= 12 && day >= 1 && day <= 28 && digits(text, 0, 4) > 0;
  const timed = digits(text, 11, 13) < 24 && digits(text, 14, 16) < 60 && digits(text, 17, 19) < 60;
  return plain && timed && text[19] === '.' && digits(text, 20, 23) >= 0 ? `${text.slice(0, 23)}Z` : null;
}

/**
 * The moment a Jira time means, as ISO 8601 in UTC with milliseconds; null where it means none.
 * Takes epoch seconds and milliseconds (numbers or digits) and ISO with any offset: `changelog/bulkfetch` is
 * documented as one and seen as another.
 */
export function toInstant(value: unknown): string | null {
  const known = typeof value === 'string' ? inJiraForm(value) : null;
  if (known) return known;
  const ms = epochMs(value);
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : null;
}

/** For records whose time nobody can read: they are shown first rather than lost. */
export const NO_INSTANT = '1970-01-01T00:00:00.000Z';
