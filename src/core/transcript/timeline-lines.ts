import { readLeading, type Head } from './heads';
import { fencedLines, shapeOf, type LineShape } from './line-shape';

export type Line = {
  readonly shape: LineShape;
  readonly blank: boolean;
  readonly fenced: boolean;
  /** A moment with a time of day that stands first. */
  readonly lead: Head | null;
};

/** How many moments stand first in lines with a mark and without, and whether dots part hours from minutes here. */
export type Habits = { readonly marked: number; readonly plain: number };

/** Reads each line by itself. */
export function readLines(lines: readonly string[]): Line[] {
  const fenced = fencedLines(lines);
  const dotted = lines.filter(
    (line, i) => !fenced[i] && /^[\s>*#_~`[(-]*\d{1,2}\.\d{2}(?:[\s:*_)\]-]|$)/.test(line),
  ).length;
  return lines.map((line, i) => {
    const shape = shapeOf(line);
    const inFence = fenced[i] ?? false;
    const found = inFence ? null : readLeading(shape.body, dotted > 1 ? 'dotted' : 'plain');
    const timed = found?.moment.clock || found?.moment.epoch !== undefined;
    return { shape, blank: shape.body === '', fenced: inFence, lead: timed ? found : null };
  });
}

export const habitsOf = (lines: readonly Line[]): Habits => {
  const leads = lines.filter(({ lead }) => lead);
  const plain = leads.filter(({ shape }) => shape.marker === 'none').length;
  return { plain, marked: leads.length - plain };
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
