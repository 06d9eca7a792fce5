import { readClock } from './clock';
import { dayNamed } from './days';
import type { Draft, Frame, Piece } from './draft';
import type { Moment } from './moment';
import type { Correction, Corrections } from './parsed-line';
import { knownZone } from './zone-time';

/** A moment with the parts a person gave; what cannot be read stays as it was. */
function correctedMoment(moment: Moment, { date, time, zone }: Correction): Moment {
  const named = date !== undefined && dayNamed(date) !== null ? date.trim().split('-').map(Number) : null;
  const clock = time === undefined ? null : readClock(time.trim(), 0, 'beside-date');
  const known = zone !== undefined && knownZone(zone);
  const touched = named || clock || known;
  return {
    ...moment,
    ...(named && {
      corrected: true,
      date: { kind: 'full', year: named[0] ?? 0, month: named[1] ?? 1, day: named[2] ?? 1 },
    }),
    ...(clock && { clock: { ...clock.value, halfDay: clock.value.hour < 12 ? 'am' : 'pm' }, approximate: undefined }),
    ...(known && { zone: { name: zone, region: zone, alone: true } }),
    ...(touched && { also: undefined }),
  };
}

/** A piece as a person corrected it. */
export function corrected(piece: Piece, corrections: Corrections): Piece {
  const correction = piece.type === 'event' ? corrections.get(piece.id) : undefined;
  if (piece.type === 'frame' || !correction) return piece;
  const { author = piece.author, text = piece.text } = correction;
  const { author: _before, ...rest } = piece;
  return { ...rest, moment: correctedMoment(piece.moment, correction), text, ...(author && { author }) };
}

export const isTakenOut = ({ id }: Draft, corrections: Corrections): boolean =>
  corrections.get(id)?.notAnEvent === true;

const frameOf = (frame: Frame, line: number, lastLine: number): Frame[] =>
  lastLine < line ? [] : [{ ...frame, line, lastLine }];

/** A line of no event that a person gave a time. What it says of dates and zones keeps holding. */
function promotedFrame(frame: Frame, lines: readonly string[], corrections: Corrections): Piece[] {
  for (let line = frame.line; line <= frame.lastLine; line++) {
    if (readClock(corrections.get(String(line))?.time?.trim() ?? '', 0, 'beside-date') === null) continue;
    const draft: Draft = {
      type: 'event',
      id: String(line),
      line,
      lastLine: line,
      moment: {},
      text: (lines[line - 1] ?? '').trim(),
    };
    return [
      ...frameOf(frame, frame.line, line - 1),
      draft,
      ...frameOf(frame, line + 1, frame.lastLine).flatMap((after) => promotedFrame(after, lines, corrections)),
    ];
  }
  return [frame];
}

/** The pieces, with those lines made events that a person gave a time. */
export const promoted = (pieces: readonly Piece[], lines: readonly string[], corrections: Corrections): Piece[] =>
  corrections.size === 0
    ? [...pieces]
    : pieces.flatMap((piece) => (piece.type === 'frame' ? promotedFrame(piece, lines, corrections) : [piece]));
