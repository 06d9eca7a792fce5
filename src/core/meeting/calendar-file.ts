/** What a calendar is told of a meeting. */
export type CalendarEntry = {
  /** The same for every version of one meeting, so that a calendar moves its entry instead of making another. */
  readonly uid: string;
  /** Grows with each version. */
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly minutes: number;
  /** When this version was written, ISO 8601, UTC. */
  readonly stamp: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
};

/** A line's longest, in octets of UTF-8: https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const LINE_OCTETS = 75;

/** `20261126T093000Z`: an instant, so that no zone and no change of clocks is left to whoever reads it. */
export const calendarInstant = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');

const endOf = ({ at, minutes }: Pick<CalendarEntry, 'at' | 'minutes'>): number => Date.parse(at) + minutes * 60_000;

/** Text as a value: separators and line breaks are escaped, what no calendar takes is left out. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // Control characters but the line break are not allowed in any value.
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n');

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line in pieces that a calendar joins again: each after the first begins with a space, and no character is cut. */
function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, octets] = ['', 0];
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > LINE_OCTETS) {
      pieces.push(piece);
      [piece, octets] = [' ', 1];
    }
    [piece, octets] = [piece + character, octets + more];
  }
  return [...pieces, piece].join('\r\n');
}

/** A calendar file with one entry, for a calendar that people share (S3-18): https://www.rfc-editor.org/rfc/rfc5545 */
export function calendarFile(entry: CalendarEntry): string {
  const { uid, sequence, at, stamp, summary, description, url } = entry;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Second Story//Review//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${calendarInstant(Date.parse(stamp))}`,
    `DTSTART:${calendarInstant(Date.parse(at))}`,
    `DTEND:${calendarInstant(endOf(entry))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The parameters of an address. */
const query = (parameters: Readonly<Record<string, string>>): string =>
  Object.entries(parameters)
    // Half a character, which no address can hold, is left out.
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, ''))}`)
    .join('&');

/** Calendars on the web that take a meeting by a link. */
export const webCalendars = ['google', 'outlook'] as const;
export type WebCalendar = (typeof webCalendars)[number];

/** The link that puts it into a calendar on the web. Whoever follows it tells that calendar these words, so it says little. */
export function calendarLink(calendar: WebCalendar, entry: Omit<CalendarEntry, 'uid' | 'sequence' | 'stamp'>): string {
  const { at, summary, description, url } = entry;
  const [from, to] = [Date.parse(at), endOf(entry)];
  const body = `${description}\n${url}`;
  if (calendar === 'google') {
    const dates = `${calendarInstant(from)}/${calendarInstant(to)}`;
    const asked = query({ action: 'TEMPLATE', text: summary, dates, details: body });
    return `https://calendar.google.com/calendar/render?${asked}`;
  }
  const [startdt, enddt] = [new Date(from).toISOString(), new Date(to).toISOString()];
  const asked = query({ rru: 'addevent', subject: summary, startdt, enddt, body });
  return `https://outlook.office.com/calendar/0/deeplink/compose?${asked}`;
}
