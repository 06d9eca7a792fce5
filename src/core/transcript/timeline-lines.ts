import { readLeading, readTrailing, type Head } from './heads';
import { fencedLines, shapeOf, type LineShape } from './line-shape';

export type Line = {
  readonly shape: LineShape;
  readonly blank: boolean;
  readonly fenced: boolean;
  /** A moment with a time of day that stands first. */
  readonly lead: Head | null;
};

/** How many moments stand first in lines with a mark and without, and whether dots part hours from minutes here. */
export type Habits = {
  readonly marked: number;
  readonly plain: number;
  /** How many of them say a time of day rather than a time after the start. */
  readonly clocks: number;
  /** Where no line begins with a time of day: whether times close several lines. */
  readonly closing: boolean;
};

const timed = (head: Head | null): Head | null =>
  head && (head.moment.clock ?? head.moment.epoch ?? head.moment.afterStart) !== undefined ? head : null;

/** Reads each line by itself. Dots part hours from minutes only where several lines have them: 1.12 is a number too. */
export function readLines(lines: readonly string[]): Line[] {
  const fenced = fencedLines(lines);
  const read = lines.map((line, i) => {
    const shape = shapeOf(line);
    const inFence = fenced[i] ?? false;
    const lead = inFence ? null : timed(readLeading(shape.body, 'plain'));
    const dotted = inFence || lead || !/\d\.\d/.test(shape.body) ? null : timed(readLeading(shape.body, 'dotted'));
    return { shape, blank: shape.body === '', fenced: inFence, lead, dotted };
  });
  const dots = read.filter(({ dotted }) => dotted).length;
  const usual = dots > 1 && dots * 2 >= read.filter(({ lead }) => lead).length;
  return read.map(({ dotted, ...line }) => ({ ...line, lead: line.lead ?? (usual ? dotted : null) }));
}

/** `- Alert fired (10:15)`, `Detected: 10:15 UTC`: a time of day that closes an item of a list, or follows a label. */
export function closingTime({ marker, body }: LineShape): Head | null {
  if (marker === 'heading') return null;
  return marker === 'bullet' || /^[^.:]{1,60}:\s/.test(body) ? readTrailing(body, 'time') : null;
}

export const habitsOf = (lines: readonly Line[]): Habits => {
  const leads = lines.filter(({ lead }) => lead);
  const plain = leads.filter(({ shape }) => shape.marker === 'none').length;
  const clocks = leads.filter(({ lead }) => lead?.moment.afterStart === undefined).length;
  const closing =
    clocks === 0 && lines.filter(({ shape, fenced }) => !fenced && closingTime(shape) !== null).length > 1;
  return { plain, marked: leads.length - plain, clocks, closing };
};

/** A time at the start of an unmarked line opens an event, unless it is where a sentence was wrapped. */
export function plainStarts({ plain, marked }: Habits, above: Line | undefined): boolean {
  if (plain >= marked || !above || above.blank || above.shape.marker === 'heading') return true;
  return above.lead !== null && above.shape.marker === 'none';
}

/** `01-31-2024 - The fix was added`: a date, something that parts it from the text, the text. */
export function datesAlone({ marker, body }: LineShape, { moment, text }: Head): boolean {
  const { date } = moment;
  if (!date || !text || marker === 'heading' || date.kind === 'weekday' || date.kind === 'relative') return false;
  return /[-–—:|*_\])]$/.test(body.slice(0, body.length - text.length).trimEnd());
}
