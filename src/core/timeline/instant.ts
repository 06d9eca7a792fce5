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

/**
 * The moment a Jira time means, as ISO 8601 in UTC with milliseconds; null where it means none.
 * Takes epoch seconds and milliseconds (numbers or digits) and ISO with any offset: `changelog/bulkfetch` is
 * documented as one and seen as another.
 */
export function toInstant(value: unknown): string | null {
  const ms = epochMs(value);
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : null;
}

/** For records whose time nobody can read: they are shown first rather than lost. */
export const NO_INSTANT = '1970-01-01T00:00:00.000Z';
