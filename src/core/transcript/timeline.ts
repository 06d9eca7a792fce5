import { readDateLine } from './date-line';
import type { Draft, Frame, Piece, RestReason } from './draft';
import { readLeading, readTrailing, type Head } from './heads';
import { readIrcRest } from './irc';
import type { LineShape } from './line-shape';
import { headingSays, sentenceSays, type Statement } from './statements';
import { cellsOf, readTable } from './table';
import { joined } from './tidy-text';
import { closingTime, datesAlone, habitsOf, plainStarts, readLines, type Habits, type Line } from './timeline-lines';

type Open = { head: Head; at: number; shape: LineShape; beneath: string[]; blank: boolean; undated?: boolean };

/** Goes through the lines of a text and gives each to an event or keeps it as a frame. */
class TimelineReader {
  private readonly pieces: Piece[] = [];
  private readonly read: readonly Line[];
  private readonly habits: Habits;
  private open: Open | null = null;
  private dateAbove: Frame | null = null;
  /** A table without moments reaches to here: its lines are text. */
  private plainTable = 0;

  constructor(private readonly lines: readonly string[]) {
    this.read = readLines(lines);
    this.habits = habitsOf(this.read);
  }

  /** How many lines begin with a time. */
  get count(): number {
    return this.habits.marked + this.habits.plain;
  }

  all(): Piece[] {
    for (let i = 0; i < this.lines.length;) i = this.take(i);
    this.close();
    return this.pieces;
  }

  private take(i: number): number {
    const line = this.read[i];
    if (!line) return i + 1;
    if (line.blank) return this.takeBlank(i);
    if (line.fenced) return this.takeText(i, line);
    const table = /^\s*\|.*\|/.test(this.lines[i] ?? '') ? this.takeTable(i) : i;
    if (table > i) return table;
    const log = /^-{2,}\s*(?:day changed|log )/i.test(this.lines[i] ?? '') ? readDateLine(this.lines[i] ?? '') : null;
    if (log) return this.frame(i, i + 1, 'frame', { date: log });
    const head = this.headAt(i, line);
    if (head) return this.start(head, i, line.shape);
    const date = readDateLine(this.lines[i] ?? '');
    if (date) return this.frame(i, i + 1, 'frame', { date });
    if (line.shape.marker === 'heading') return this.takeHeading(i, line);
    return this.takeStatement(i, line) ?? this.takeText(i, line);
  }

  private takeBlank(i: number): number {
    if (this.open) {
      this.open.beneath.push('');
      this.open.blank = true;
    } else this.rest(i, 'blank');
    return i + 1;
  }

  /** The head that opens an event here, or null. */
  private headAt(i: number, { shape, lead }: Line): Head | null {
    const wrapped =
      this.open?.shape.marker === 'bullet' && shape.marker === 'none' && shape.indent > this.open.shape.indent;
    if (wrapped) return null;
    if (lead) return shape.marker !== 'none' || plainStarts(this.habits, this.read[i - 1]) ? lead : null;
    const dated = readLeading(shape.body);
    if (dated && datesAlone(shape, dated)) return dated;
    const closed = this.mayTrail(shape) ? readTrailing(shape.body) : null;
    return closed ?? (this.habits.closing ? closingTime(shape) : null);
  }

  /** In the text of an event that a heading or a line began, a date at the end of a line is part of what is told. */
  private mayTrail({ marker }: LineShape): boolean {
    if (marker === 'heading') return false;
    return marker === 'bullet' ? !this.open || this.open.shape.marker === 'bullet' : this.habits.clocks === 0;
  }

  private takeTable(i: number): number {
    if (i < this.plainTable) return i;
    let end = i;
    while (end < this.lines.length && /^\s*\|/.test(this.lines[end] ?? '')) end++;
    const rows = this.lines
      .slice(i, end)
      .map((line, n) => ({ cells: cellsOf(line), line: i + n + 1, lastLine: i + n + 1 }));
    const pieces = readTable(rows);
    if (!pieces) {
      this.plainTable = end;
      return i;
    }
    this.close();
    this.pieces.push(...pieces);
    return end;
  }

  private takeHeading(i: number, { shape }: Line): number {
    if (this.open?.shape.marker === 'heading' && shape.level > this.open.shape.level) return this.beneath(i);
    return this.frame(i, i + 1, 'frame', headingSays(shape.body));
  }

  /** A paragraph outside events that says what zone or day the times are in. */
  private takeStatement(i: number, { shape }: Line): number | null {
    if (this.open && !this.open.undated && !this.endsOpen(shape)) return null;
    let end = i;
    while (end < this.lines.length && end < i + 6 && !this.read[end]?.blank && !this.read[end]?.lead) end++;
    const says = sentenceSays(this.lines.slice(i, end).join(' '));
    return says && this.frame(i, end, 'statement', says);
  }

  private takeText(i: number, { shape }: Line): number {
    if (this.open && this.endsOpen(shape)) this.close();
    if (this.open) return this.beneath(i);
    const above = this.dateAbove;
    if (!above?.date) return this.rest(i, 'text');
    this.start({ moment: { date: above.date }, text: shape.body }, i, shape);
    if (this.open) Object.assign(this.open, { undated: true, shape: { ...shape, marker: 'heading', level: 6 } });
    return i + 1;
  }

  /** A list item's event ends at the next item of its list, and at a paragraph after the list. */
  private endsOpen({ marker, indent }: LineShape): boolean {
    if (this.open?.shape.marker !== 'bullet' || indent > this.open.shape.indent) return false;
    return marker === 'bullet' || this.open.blank;
  }

  private beneath(i: number): number {
    this.open?.beneath.push(this.lines[i] ?? '');
    if (this.open) this.open.blank = false;
    return i + 1;
  }

  private start(head: Head, i: number, shape: LineShape): number {
    this.close(head.moment.clock !== undefined && head.moment.date === undefined);
    this.open = { head, at: i, shape, beneath: [], blank: false };
    this.dateAbove = null;
    return i + 1;
  }

  private frame(i: number, end: number, why: RestReason, says: Statement): number {
    this.close();
    const frame: Frame = { type: 'frame', line: i + 1, lastLine: end, why, ...says };
    this.pieces.push(frame);
    if (why === 'frame') this.dateAbove = says.date ? frame : null;
    return end;
  }

  private rest(i: number, why: RestReason): number {
    this.pieces.push({ type: 'frame', line: i + 1, lastLine: i + 1, why });
    return i + 1;
  }

  /** Ends the open event. Text under a date is no event where times follow: then the date was theirs. */
  private close(timeFollows = false): void {
    const open = this.open;
    this.open = null;
    if (!open) return;
    const beneath = [...open.beneath];
    while (beneath.at(-1) === '') beneath.pop();
    const last = open.at + 1 + beneath.length;
    if (open.undated && timeFollows)
      for (let i = open.at; i < last; i++) this.rest(i, this.read[i]?.blank ? 'blank' : 'text');
    else this.pieces.push(draftOf(open, beneath, last));
    for (let i = last; i < open.at + 1 + open.beneath.length; i++) this.rest(i, 'blank');
  }
}

function draftOf({ head, at }: Open, beneath: readonly string[], lastLine: number): Draft {
  const irc = readIrcRest(head.text);
  const author = irc ? irc.author : head.author;
  // Definition lists part the time from its words by a colon at the start of the next line.
  const said = head.text ? beneath : beneath.map((line, i) => (i === 0 ? line.replace(/^\s*:\s+/, '') : line));
  const text = closedMarks(joined(irc?.text ?? head.text, said));
  return {
    type: 'event',
    id: String(at + 1),
    line: at + 1,
    lastLine,
    moment: head.moment,
    ...(author && { author }),
    text,
  };
}

/** Bold that opened before the time and closes in a later line leaves one mark over. */
const closedMarks = (text: string): string =>
  text.endsWith('**') && text.split('**').length % 2 === 0 ? text.slice(0, -2).trimEnd() : text;

/** Reads a text as a list of moments; `count` says how many lines begin with a time. */
export function readTimeline(lines: readonly string[]): { readonly count: number; readonly pieces: () => Piece[] } {
  const reader = new TimelineReader(lines);
  return { count: reader.count, pieces: () => reader.all() };
}
