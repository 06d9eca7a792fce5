/** An instant in pieces, as a zone tells it: names in English, two digits for the time. */
export type DateParts = Readonly<
  Record<'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second' | 'zone', string>
>;

const everything = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
} as const;

/** One formatter for all pieces: each one more costs milliseconds before the first row. UTC for a zone that is unknown. */
export function formatIn(locale: string, timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...everything, timeZone });
  } catch {
    return new Intl.DateTimeFormat(locale, { ...everything, timeZone: 'UTC' });
  }
}

export function partsOf(format: Intl.DateTimeFormat, at: string): DateParts {
  const found = new Map<string, string>(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const part = (name: string): string => found.get(name) ?? '';
  return {
    weekday: part('weekday'),
    day: part('day'),
    month: part('month'),
    year: part('year'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
    zone: part('timeZoneName'),
  };
}
