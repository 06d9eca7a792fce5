import type { EventAdditions } from '../additions/by-event';
import { standing } from '../additions/standing';
import type { TimelineEvent } from '#contract';

type CsvInput = {
  /** In order. */
  readonly events: readonly TimelineEvent[];
  readonly additions: ReadonlyMap<string, EventAdditions>;
  /** ISO 8601 with the offset that holds in `zone` at that instant. */
  readonly zoned: (at: string) => string;
  /** IANA name of the reader's zone. */
  readonly zone: string;
  /** Who did or said it, as this reader sees them. */
  readonly whoOf: (event: TimelineEvent) => string | null;
};

const head = [
  'time_utc',
  'end_utc',
  'time_local',
  'zone',
  'ticket',
  'source',
  'kind',
  'stage',
  'stands',
  'who',
  'text',
  'note',
];

/** What a spreadsheet would run: a cell that begins so is told to be text (CWE-1236). */
const formula = /^\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** One cell by RFC 4180: in quotation marks where it has to be, and never a formula. */
export function csvCell(value: string): string {
  const safe = formula.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Every event of the timeline that this reader sees, folded and hidden ones too: a line each, times in UTC and their zone. */
export function toCsv({ events, additions, zoned, zone, whoOf }: CsvInput): string {
  const rows = events.map((event) => {
    const said = additions.get(event.id);
    const { kind, stage, standsOut, hidden } = standing(event, said);
    const note = said?.hide?.body?.reason ?? said?.note?.body?.text ?? '';
    const stands = hidden ? 'hidden' : standsOut ? 'shown' : 'folded';
    const { at, endAt = '', source, text } = event;
    return [at, endAt, zoned(at), zone, source.issue, source.kind, kind, stage, stands, whoOf(event) ?? '', text, note];
  });
  return [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
