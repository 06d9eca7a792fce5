import type { Piece } from './draft';
import { readLeading } from './heads';
import { readTable, type Row } from './table';

/** A time and a nick that fill a text: "22:15:03 <ana>", "22:15:03 ana", "22:15:03 -->". */
const NICKED = /\d:\d\d[\])]?\s+(?:<\S{1,40}>|\*|-->|<--|[@+%&~]?[\p{L}_][^\s|,;]{0,30})$/u;

const SEPARATORS = ['\t', ';', ',', '|'];

type Scan = { cells: string[]; cell: string; quoted: boolean };

/** Adds one line to the row being read (RFC 4180: quotes are doubled, a quoted cell may hold line ends). */
function scanLine(line: string, separator: string, { cells, cell, quoted }: Scan): Scan {
  let now = cell;
  let inside = quoted;
  const done = [...cells];
  for (let i = 0; i < line.length; i++) {
    const char = line[i] ?? '';
    if (inside && char === '"' && line[i + 1] === '"') {
      now += '"';
      i++;
    } else if (char === '"' && (inside || now === '')) inside = !inside;
    else if (char === separator && !inside) {
      done.push(now);
      now = '';
    } else now += char;
  }
  return { cells: done, cell: now, quoted: inside };
}

/** The rows of a separated text, blank lines left out; null where a quote is never closed. */
function rowsOf(lines: readonly string[], separator: string): Row[] | null {
  const rows: Row[] = [];
  let scan: Scan = { cells: [], cell: '', quoted: false };
  let from = 1;
  for (const [i, line] of lines.entries()) {
    if (!scan.quoted && line.trim() === '') continue;
    if (!scan.quoted) from = i + 1;
    scan = scanLine(line, separator, scan);
    // A stray quote would swallow the file: no cell is that long.
    if (scan.quoted && i + 1 - from > 200) return null;
    if (scan.quoted) scan.cell += '\n';
    else {
      rows.push({ cells: [...scan.cells, scan.cell].map((cell) => cell.trim()), line: from, lastLine: i + 1 });
      scan = { cells: [], cell: '', quoted: false };
    }
  }
  return scan.quoted ? null : rows;
}

/** Prose has commas too: a separated text has as many cells in nearly every row. */
function isEven(rows: readonly Row[]): boolean {
  const width = rows[0]?.cells.length ?? 0;
  return width > 1 && rows.filter(({ cells }) => cells.length === width).length >= rows.length * 0.95;
}

const withBlanks = (pieces: readonly Piece[], lines: readonly string[]): Piece[] => {
  const blanks = new Map<number, Piece>();
  let at = 1;
  const blank = (line: number): Piece => ({ type: 'frame', line, lastLine: line, why: 'blank' });
  const all: Piece[] = [];
  for (const piece of pieces) {
    for (; at < piece.line; at++) all.push(blanks.get(at) ?? blank(at));
    all.push(piece);
    at = piece.lastLine + 1;
  }
  for (; at <= lines.length; at++) all.push(blank(at));
  return all;
};

/** weechat's files: "2019-02-08 22:15:03", a nick with its rank or an arrow, and what was said, parted by tabs. */
const isNickColumn = (lines: readonly string[]): boolean => {
  const heads = lines.map((line) => line.slice(0, 100));
  return (
    heads.every((head) => /:\d\d\t\s*\S{1,31}\t/.test(head)) &&
    heads.some((head) => /\t\s*(?:-->|<--|\*|[@+%&~]\p{L}\S*)\t/u.test(head))
  );
};

/**
 * Whether a separator only stands within the moments that begin the lines ("Mar 4, 10:15", "10:15:02,123"), beside the
 * nick that follows them, or in a message: then it separates nothing.
 */
function isWithin(lines: readonly string[], separator: string): boolean {
  if (separator === '\t' && isNickColumn(lines)) return true;
  const within = lines.filter((line) => {
    const at = line.indexOf(separator);
    if (at < 0) return false;
    if (separator === '\t' || separator === '|') return NICKED.test(line.slice(Math.max(0, at - 80), at).trimEnd());
    // "[10:15] Silva, Ana: …": no row begins with a time in brackets.
    const head = readLeading(line, 'plain');
    if (head && separator === ',' && line.startsWith('[')) return true;
    const spaced = line[at + 1] === ' ' || /\d:\d\d,\d{3}(?!\d)/.test(line.slice(0, at + 4));
    return spaced && head !== null && (head.text === '' || line.length - head.text.length > at);
  });
  return within.length === lines.length || (within.length * 2 > lines.length && within.includes(lines[0] ?? ''));
}

/** CSV and its kin: columns found by name and content, with a head or without. Null where the text is none. */
export function readSeparated(lines: readonly string[]): Piece[] | null {
  const sample = lines.filter((line) => line.trim() !== '').slice(0, 5);
  if (sample.length < 2 || sample.some((line) => line.trimStart().startsWith('|'))) return null;
  for (const separator of SEPARATORS) {
    if (!sample.every((line) => line.includes(separator) || line.includes('"'))) continue;
    if (isWithin(sample, separator)) continue;
    const rows = rowsOf(lines, separator);
    const pieces = rows && isEven(rows) ? readTable(rows, true) : null;
    const events = pieces?.filter(({ type }) => type === 'event').length ?? 0;
    if (pieces && rows && events >= Math.max(1, (rows.length - 1) * 0.6)) return withBlanks(pieces, lines);
  }
  return null;
}
