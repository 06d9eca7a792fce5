import type { ClockManner } from './clock';
import { readMoment, type Moment } from './moment';

/** A line that opens an event: its moment, and what else stands in it. */
export type Head = { readonly moment: Moment; readonly author?: string; readonly text: string };

const DECORATION = /[\s*_`[("'#|-]*/y;
const CLOSING = /[\])*_`'"]*/y;
const BOUNDARY = /$|[\s:,;|–—<-]/y;
const SEPARATORS = /[*_`]*\s*(?:(?:[–—:|,;]+|-+(?![!>-])|→|=>|->)[*_`]*)?\s*/y;
const BADGE = /\s*(?:APP|BOT|WORKFLOW|App|Bot)$/;

const skip = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
};
const isAt = (pattern: RegExp, text: string, from: number): boolean => {
  pattern.lastIndex = from;
  return pattern.test(text);
};

/** A closing mark of emphasis whose opening went with the time. */
function unwrapped(opening: string, text: string): string {
  for (const mark of ['**', '__', '*', '_', '`']) {
    if (opening.includes(mark) && text.split(mark).length % 2 === 0 && text.endsWith(mark))
      return text.slice(0, -mark.length).trimEnd();
  }
  return text;
}

/** `10:15 text`, `**2019-02-08 10:15** - text`, `[10:15] text`: a moment that stands first. */
export function readLeading(body: string, manner: ClockManner = 'dotted'): Head | null {
  const start = skip(DECORATION, body, 0);
  const found = readMoment(body, start, manner);
  if (!found) return null;
  const closed = skip(CLOSING, body, found.end);
  if (!isAt(BOUNDARY, body, closed)) return null;
  const rest = body.slice(skip(SEPARATORS, body, closed)).trim();
  const opening = body.slice(0, start);
  const kept = body.slice(found.end, closed).includes('*') || opening === '' ? rest : unwrapped(opening, rest);
  return { moment: found.value, text: kept };
}

/** Whether a text could be somebody's name: short, no sentence. */
export function isNameLike(text: string): boolean {
  const name = text.trim();
  if (name.length === 0 || name.length > 60 || name.split(/\s+/).length > 6) return false;
  return (
    /^[\p{L}\d@_]/u.test(name) &&
    /\p{L}/u.test(name) &&
    /[\p{L}\p{N}_).|-]$/u.test(name) &&
    !/[,;:!?<>`"]|\. |\/\//.test(name)
  );
}

/** "Deploy started" is no name, "Ana de Silva (Guest)" is one, and so is a nick. */
export const isFullName = (name: string): boolean =>
  name
    .trim()
    .split(/\s+/)
    .every((word, _, all) => all.length === 1 || /^[\p{Lu}\d(]|^(?:de|da|van|von|der|den|bin|el|al)$/u.test(word));

const nameOf = (text: string): string =>
  text
    .trim()
    .replace(BADGE, '')
    .replace(/^by\s+/i, '')
    .trim();

/** A moment with a time of day that fills the text, brackets aside. */
function readWhole(text: string): Moment | null {
  const body = text.length > 200 ? text : text.trim().replace(/^[[(]\s*|\s*[\])]$/g, '');
  const found = body.length > 60 ? null : readMoment(body, 0, 'plain');
  return found?.value.clock && found.end === body.length ? found.value : null;
}

/** What Slack prints before the time: a badge, a status. */
const STATUS = /^\s*(?:(?:APP|BOT|WORKFLOW|:[\w+-]+:|\p{Extended_Pictographic}\uFE0F?)\s+)+/u;

/** A moment alone on its line, but for a badge or a status. */
export const readOwnLine = (line: string): Moment | null =>
  readWhole(line) ?? (STATUS.test(line) ? readWhole(line.replace(STATUS, '')) : null);

/** `Name [4:06 PM]`, as Slack gave it for years. */
export function readNameBracket(line: string): Head | null {
  const open = line.endsWith(']') && line.length < 140 ? line.lastIndexOf('[') : -1;
  if (open < 1 || !isNameLike(line.slice(0, open))) return null;
  const moment = readWhole(line.slice(open + 1, -1));
  return moment && { moment, author: nameOf(line.slice(0, open)), text: '' };
}

/** `[2/8/2019 10:15 AM] Name`, as Teams gives it. */
export function readBracketName(line: string): Head | null {
  const close = line.startsWith('[') ? line.indexOf(']') : -1;
  if (close < 0 || close > 60) return null;
  const name = line.slice(close + 1).trim();
  const moment = isNameLike(name) ? readWhole(line.slice(1, close)) : null;
  return moment && { moment, author: nameOf(name), text: '' };
}

const IN_SENTENCE = /^(?:at|on|around|about|by|since|until)\b|^[~≈]/i;
const NAME_END = /\s{2,}|\s+[—–·•|-]\s+|,\s+|\s+(?=[[(])|\s/g;

/** `Name  10:15 AM`, `Name — Today at 10:15`: newer Slack, Teams, Discord, Telegram. */
export function readNameTime(line: string): Head | null {
  if (line.length > 110 || !/\d/.test(line.slice(-12))) return null;
  for (const gap of line.matchAll(NAME_END)) {
    const name = line.slice(0, gap.index);
    if (!isNameLike(name)) continue;
    // One space also stands within sentences: then it must be a name with a capital.
    if (gap[0] === ' ' && !(isFullName(name) && /^\p{Lu}/u.test(name))) continue;
    const rest = line.slice(gap.index + gap[0].length);
    const moment = IN_SENTENCE.test(rest) ? null : readWhole(rest);
    if (moment) return { moment, author: nameOf(name), text: '' };
  }
  return null;
}

const NICK = /^<\s?[@+%&~]?([^>\s]{1,40})>\s?(.*)$/;
const ACTION = /^\*\s+([^\s*]{1,40})\s+(\S.*)$/;
const NOTICE = /^(?:-!-|\*\*\*|-->|<--)\s+([^\s[(]{1,40})\s*(.*)$/;

/** What IRC writes after the time: who, and what they said or did. */
export function readIrcRest(text: string): { readonly author: string; readonly text: string } | null {
  const found = NICK.exec(text) ?? ACTION.exec(text) ?? NOTICE.exec(text);
  return found ? { author: found[1] ?? '', text: found[2] ?? '' } : null;
}

const TRAILING_START = /(?:^|[\s:(])(?=[\d(]|\p{Lu}\p{L}{2,8}\s\d)/gu;

/** What joins the words of a line to the date that closes it. */
const LEADS_OVER = /[\s([*_]*(?:[:–—-]|\s(?:at|on))?[\s([*_]*$/i;

/** `Fault occurs 2020-02-12 11:45`: a date and a time that close the line. */
export function readTrailing(body: string): Head | null {
  if (body.length > 200 || !/\d/.test(body.slice(-16))) return null;
  for (const gap of body.matchAll(TRAILING_START)) {
    const from = gap.index + gap[0].length;
    const found = readMoment(body, from);
    if (!found?.value.date || !found.value.clock || !/^[\s.)*_\]]*$/.test(body.slice(found.end))) continue;
    const text = body
      .slice(0, gap.index)
      .replace(LEADS_OVER, '')
      .replace(/^[*_]+/, '')
      .trim();
    return text ? { moment: found.value, text } : null;
  }
  return null;
}
