/** A time of day as it stands in a text, before anybody knows its date or zone. */
export type Clock = {
  /** 0 to 24; 24 only as 24:00. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
  /** Said with am or pm, so that 1:10 cannot mean 13:10. */
  readonly halfDay?: 'am' | 'pm';
  /** A lone digit for the hour, as twelve-hour clocks are written. */
  readonly unpadded?: true;
  /** Seconds were written. */
  readonly precise?: true;
};

export type Read<T> = { readonly value: T; readonly end: number };

/** How bold the reader may be: `beside-date` takes 1600 and 11.50 too, `dotted` takes 11.50, `plain` neither. */
export type ClockManner = 'plain' | 'dotted' | 'beside-date';

const COLON = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?!\d|:\d)/y;
const DOTTED =
  /(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?!\d|[.,]\d|\s?(?:[%°$€£]|[kKMGT]i?B\b|ms\b|s\b|sec|min\b|h\b|x\b|USD\b|EUR\b))/y;
const FRENCH = /(\d{1,2})h(\d{2})(?!\w)/iy;
const COMPACT = /(\d{2})(\d{2})(?![\w.:/?-])/y;
const COMPACT_NAMED = /(\d{2})(\d{2})(?=Z\b|\s?(?:UTC|GMT|hrs?|hours)\b)(?:\s?h(?:ours|rs?)\b)?/y;
const HOUR = /(\d{1,2})(?=\s?[ap]\.?m\b)/iy;
const HALF = /(?:\s*([ap])\.?m\b\.?|([ap])\b)(?:-?ish\b)?/iy;

const match = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

const patterns: Record<ClockManner, readonly RegExp[]> = {
  plain: [COLON, COMPACT_NAMED, HOUR, FRENCH],
  dotted: [COLON, DOTTED, COMPACT_NAMED, HOUR, FRENCH],
  'beside-date': [COLON, DOTTED, COMPACT_NAMED, HOUR, FRENCH, COMPACT],
};

function halfDayAt(text: string, from: number): { half?: 'am' | 'pm'; end: number } {
  const found = match(HALF, text, from);
  if (!found) return { end: from };
  return { half: (found[1] ?? found[2])?.toLowerCase() === 'p' ? 'pm' : 'am', end: HALF.lastIndex };
}

function toClock(parts: RegExpExecArray, half: 'am' | 'pm' | undefined): Clock | null {
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute > 0)) return null;
  // 17:14pm is a slip: the hour already says it.
  const told = half !== undefined && hour >= 1 && hour <= 12;
  return {
    hour: told ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour,
    minute,
    second: Math.min(second, 59),
    ms: Number((parts[4] ?? '').padEnd(3, '0').slice(0, 3)),
    ...(told && { halfDay: half }),
    ...(parts[1]?.length === 1 && { unpadded: true as const }),
    ...(parts[3] !== undefined && { precise: true as const }),
  };
}

/** The time of day that starts at `from`, or null. */
export function readClock(text: string, from: number, manner: ClockManner): Read<Clock> | null {
  for (const pattern of patterns[manner]) {
    const parts = match(pattern, text, from);
    if (!parts) continue;
    const { half, end } = halfDayAt(text, pattern.lastIndex);
    const value = toClock(parts, half);
    if (value) return { value, end };
  }
  return null;
}
