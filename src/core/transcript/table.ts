import { readDate, type DateWords } from './date-words';
import type { Draft, Frame, Piece } from './draft';
import { readMoment, type Moment } from './moment';
import { headingSays } from './statements';
import type { NamedZone } from './zone-names';

/** One row of a table or of a separated file; lines count from 1. */
export type Row = { readonly cells: readonly string[]; readonly line: number; readonly lastLine: number };

type Column = 'moment' | 'date' | 'weekday' | 'end' | 'zone' | 'author' | 'text';

const NAMES: readonly (readonly [Column, RegExp])[] = [
  ['end', /^(?:end|ended|ends|until|to|stop|finish(?:ed)?|end[ _-]?(?:time|at|date)|ended[ _-]?at)\b/i],
  ['weekday', /^(?:day|weekday|day of week)$/i],
  ['zone', /^(?:zone|tz|time\s?zone)$/i],
  [
    'author',
    /^(?:author|user(?:[ _-]?name)?|who|actor|owner|by|from|sender|person|name|responder|nick|posted[ _-]?by|source)$/i,
  ],
];

const bare = (cell: string): string => cell.replaceAll(/[*_`~]/g, '').trim();

/** The moment a cell begins with, and what the cell says after it. */
function momentIn(cell: string): { moment: Moment; rest: string } | null {
  const body = bare(cell)
    .slice(0, 200)
    .replace(/^["'[(]+|["'\])]+$/g, '');
  const found = readMoment(body, 0, 'beside-date');
  if (!found) return null;
  const rest = body.slice(found.end).trim();
  return rest.length > 24 ? null : { moment: found.value, rest };
}

const wholeDate = (cell: string): DateWords | null => {
  const found = momentIn(cell);
  return found?.moment.date && !found.moment.clock ? found.moment.date : null;
};

const share = (cells: readonly string[], holds: (cell: string) => boolean): number => {
  const filled = cells.filter((cell) => cell.trim());
  return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
};

const hasTime = (cell: string): boolean => {
  const moment = momentIn(cell)?.moment;
  return moment?.clock !== undefined || moment?.epoch !== undefined;
};

function columnOf(name: string, cells: readonly string[]): Column {
  const says = NAMES.find(([, pattern]) => pattern.test(bare(name)))?.[0];
  if (says === 'author' || says === 'zone') return says;
  if (share(cells, hasTime) >= 0.6) return says === 'end' ? 'end' : 'moment';
  if (share(cells, (cell) => readDate(bare(cell), 0)?.value.kind === 'weekday' && bare(cell).length < 12) >= 0.6)
    return 'weekday';
  return share(cells, (cell) => wholeDate(cell) !== null) >= 0.6 ? 'date' : 'text';
}

/** Which column is what; only the first moment is the moment, a second one is the end or text. */
function columnsOf(head: readonly string[], rows: readonly Row[]): Column[] {
  const width = Math.max(head.length, ...rows.slice(0, 200).map(({ cells }) => cells.length));
  const sample = rows.slice(0, 200);
  const columns = Array.from({ length: width }, (_, c) =>
    columnOf(
      head[c] ?? '',
      sample.map(({ cells }) => cells[c] ?? ''),
    ),
  );
  const moment = columns.indexOf('moment');
  const date = columns.indexOf('date');
  return columns.map((column, c) => {
    if (column === 'moment' && c !== moment) return /end|until|finish/i.test(head[c] ?? '') ? 'end' : 'text';
    if (column === 'date' && c !== date) return 'text';
    return column === 'end' && moment < 0 ? 'text' : column;
  });
}

type Table = { readonly head: readonly string[]; readonly columns: readonly Column[]; readonly machine: boolean };

function momentOf(row: Row, { columns }: Table): Moment | null {
  const cell = (wanted: Column) => row.cells[columns.indexOf(wanted)] ?? '';
  const found = momentIn(cell('moment'))?.moment ?? null;
  const date = found?.date ? null : wholeDate(cell('date'));
  if (!found && !date) return null;
  const end = columns.includes('end') ? momentIn(cell('end'))?.moment : undefined;
  const zone = columns.includes('zone') ? headingSays(cell('zone')).zone : undefined;
  return {
    ...found,
    ...(date && { date }),
    ...(zone && !found?.zone && { zone }),
    ...(end?.clock && {
      end: { clock: end.clock, ...(end.date && { date: end.date }), ...(end.zone && { zone: end.zone }) },
    }),
  };
}

/** The columns that tell what happened, by their names. */
const TELLS =
  /^(?:message|msg|text|event|events|what|what happened|description|summary|note|notes|details?|action|title|activity|entry)\b/i;

/** The words of a row: what tells first. Of a machine's row only that; the other cells are left out, by their names. */
function wordsOf(row: Row, { columns, head, machine }: Table): { text: string; leftOut: string[] } {
  const cells = row.cells.flatMap((cell, c) =>
    (columns[c] ?? 'text') === 'text' && cell.trim() ? [{ name: bare(head[c] ?? ''), cell: cell.trim() }] : [],
  );
  const tells = cells.filter(({ name }) => TELLS.test(name));
  const others = cells.filter(({ name }) => !TELLS.test(name));
  const kept = machine && tells.length > 0 ? tells : [...tells, ...others];
  const leftOut = cells.filter((each) => !kept.includes(each)).map(({ name, cell }) => `${name}: ${cell}`);
  return { text: kept.map(({ cell }) => cell).join(' – '), leftOut };
}

function draftOf(row: Row, moment: Moment, table: Table): Draft {
  const { columns } = table;
  const author = bare(row.cells[columns.indexOf('author')] ?? '');
  const rest = columns.includes('moment') ? momentIn(row.cells[columns.indexOf('moment')] ?? '')?.rest : '';
  const { text, leftOut } = wordsOf(row, table);
  const words = [...(rest && /\p{L}{2}/u.test(rest) ? [rest] : []), ...(text ? [text] : [])].join(' – ');
  const { line, lastLine } = row;
  return { type: 'event', id: String(line), line, lastLine, moment, ...(author && { author }), text: words, leftOut };
}

function zoneOfHead(table: Table): NamedZone | undefined {
  const timed = table.head.filter((_, c) => table.columns[c] === 'moment' || table.columns[c] === 'date');
  return headingSays(timed.join(' ')).zone;
}

function headFrame(row: Row, table: Table): Frame {
  const zone = zoneOfHead(table);
  const year = /\b(?:19|20)\d{2}\b/.exec(table.head.filter((_, c) => table.columns[c] !== 'text').join(' '))?.[0];
  const { line, lastLine } = row;
  return { type: 'frame', line, lastLine, why: 'frame', ...(zone && { zone }), ...(year && { year: Number(year) }) };
}

const frame = ({ line, lastLine, cells }: Row): Frame => ({
  type: 'frame',
  line,
  lastLine,
  why: cells.every((cell) => /^[\s:=-]*$/.test(cell)) ? 'frame' : 'text',
});

/**
 * The events of a table's rows, or null where no column holds times or dates. The first row is its head where it holds
 * no moment itself. Rows whose moment cannot be read are kept as text.
 * @param machine A separated file: many columns, of which one tells.
 */
export function readTable(rows: readonly Row[], machine = false): Piece[] | null {
  const [first, ...others] = rows;
  if (!first) return null;
  const headed = !first.cells.some((cell) => hasTime(cell) || wholeDate(cell));
  const body = headed ? others : rows;
  const head = headed ? first.cells : [];
  const table = {
    head,
    machine,
    columns: columnsOf(
      head,
      body.filter(({ cells }) => cells.some((cell) => !/^[\s:=-]*$/.test(cell))),
    ),
  };
  if (!table.columns.includes('moment') && !table.columns.includes('date')) return null;
  const pieces = body.map((row) => {
    const moment = momentOf(row, table);
    return moment ? draftOf(row, moment, table) : frame(row);
  });
  if (!pieces.some(({ type }) => type === 'event')) return null;
  return headed ? [headFrame(first, table), ...pieces] : pieces;
}

/** The cells of a line of a Markdown table. */
export const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
