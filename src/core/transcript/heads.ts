import type { ClockManner } from './clock';
import { readMoment, type Moment } from './moment';
import { behindBadge, isFullName, isNameLike, nameOf, withoutBadge } from './person-name';

/** A line that opens an event: its moment, and what else stands in it. */
export type Head = { readonly moment: Moment; readonly author?: string; readonly text: string };

const DECORATION = /[\s*_`[("'#|-]*/y;
const CLOSING = /[\])*_`'"]*/y;
const BOUNDARY = /$|[\s:,;|–—<-]/y;
const SEPARATORS = /[*_`]*\s*(?:(?:[–—:|,;]+|-+(?![!>-])|→|=>|->)[*_`]*)?\s*/y;

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

/** A web server's line: address, names, then the moment in brackets. */
const SERVER_LINE = /^\S+ \S+ \S+ \[(?=\d{2}\/\p{L}{3}\/\d{4}:\d{2}:)/u;

function readServerLine(body: string): Head | null {
  const start = SERVER_LINE.exec(body)?.[0];
  const found = start === undefined ? null : readMoment(body, start.length);
  if (!start || !found || body[found.end] !== ']') return null;
  return { moment: found.value, text: start.slice(0, -1) + body.slice(found.end + 1).trimStart() };
}

/** `10:15 text`, `**2019-02-08 10:15** - text`, `[10:15] text`: a moment that stands first. */
export function readLeading(body: string, manner: ClockManner = 'dotted'): Head | null {
  const start = skip(DECORATION, body, 0);
  const found = readMoment(body, start, manner);
  if (!found) return readServerLine(body);
  const closed = skip(CLOSING, body, found.end);
  if (!isAt(BOUNDARY, body, closed)) return null;
  const rest = body.slice(skip(SEPARATORS, body, closed)).trim();
  const opening = body.slice(0, start);
  const kept = body.slice(found.end, closed).includes('*') || opening === '' ? rest : unwrapped(opening, rest);
  return { moment: found.value, text: kept };
}

/** A moment with a time of day that fills the text, brackets aside. */
function readWhole(text: string): Moment | null {
  const body = text.length > 200 ? text : text.trim().replace(/^[[(]\s*|\s*[\])]$/g, '');
  const found = body.length > 60 ? null : readMoment(body, 0, 'plain');
  return found?.value.clock && found.end === body.length ? found.value : null;
}

/** What Discord and Google Chat put around a time that stands apart. */
const AROUND = /^\s*[—–·•|-]\s+|[\s,·•|-]*\(?\bedited\)?$/gi;

/** A moment alone on its line, but for a badge, a status, a dash or "Edited". */
export function readOwnLine(line: string): Moment | null {
  if (line.length > 120 || !/\d/.test(line)) return null;
  const bare = (text: string): string => text.replaceAll(AROUND, '');
  const behind = behindBadge(line);
  return readWhole(bare(line)) ?? (behind === null ? null : readWhole(bare(behind)));
}

/** `Name [4:06 PM]`, as Slack gave it for years. */
export function readNameBracket(line: string): Head | null {
  const open = line.endsWith(']') && line.length < 140 ? line.lastIndexOf('[') : -1;
  if (open < 1 || !isNameLike(withoutBadge(line.slice(0, open)))) return null;
  const moment = readWhole(line.slice(open + 1, -1));
  return moment && { moment, author: nameOf(line.slice(0, open)), text: '' };
}

/** `Ana (10:15): text`, `ana [10:15]: text`: name, time and words on one line. */
export function readNameSaid(line: string): Head | null {
  const [, name = '', time = '', text = ''] = /^([^[(]{1,60}?)\s*[[(]([^\])]{3,60})[\])]:\s+(.*)$/.exec(line) ?? [];
  const moment = isNameLike(name) && isFullName(name) ? readWhole(time) : null;
  return moment && { moment, author: nameOf(name), text };
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

/** `loose`: only one space parts the name from the time, as it does in sentences. */
export type NameTime = Head & { readonly loose: boolean };

/** `Name  10:15 AM`, `Name — Today at 10:15`, `Name:status:  10:15`: newer Slack, Teams, Discord, Telegram. */
export function readNameTime(line: string): NameTime | null {
  const body = line.length > 140 ? line : line.replaceAll(AROUND, '');
  if (body.length > 110 || !/\d/.test(body.slice(-12))) return null;
  for (const gap of body.matchAll(NAME_END)) {
    const told = body.slice(0, gap.index);
    const name = withoutBadge(told);
    if (!isNameLike(name)) continue;
    const loose = gap[0] === ' ' && name === told.trim();
    // One space also stands within sentences: then it must be a name with a capital.
    if (loose && !(isFullName(name) && /^\p{Lu}/u.test(name))) continue;
    const rest = body.slice(gap.index + gap[0].length);
    const moment = IN_SENTENCE.test(rest) ? null : readWhole(rest);
    if (moment) return { moment, author: nameOf(name), text: '', loose };
  }
  return null;
}

const TRAILING_START = /(?:^|[\s:(])(?=[\d(]|\p{Lu}\p{L}{2,8}\s\d)/gu;

/** What joins the words of a line to the date that closes it. */
const LEADS_OVER = /[\s([*_]*(?:[:–—-]|\s(?:at|on))?[\s([*_]*$/i;

/** What must stand before a time without a date, so that it is not part of a sentence. */
const PARTED = /(?:[(:–—-]|\s(?:at|@))\s*$/i;

/** `Fault occurs 2020-02-12 11:45`: a date and a time that close the line, or a time that is parted from the words. */
export function readTrailing(body: string, what: 'dated' | 'time' = 'dated'): Head | null {
  if (body.length > 200 || !/\d/.test(body.slice(-16))) return null;
  for (const gap of body.matchAll(TRAILING_START)) {
    const from = gap.index + gap[0].length;
    const found = readMoment(body, from);
    if (what === 'time' && !found?.value.date && !PARTED.test(body.slice(0, from))) continue;
    if (!found?.value.clock || (what === 'dated' && !found.value.date) || !/^[\s.)*_\]]*$/.test(body.slice(found.end)))
      continue;
    const text = body
      .slice(0, gap.index)
      .replace(LEADS_OVER, '')
      .replace(/^[*_]+/, '')
      .trim();
    return text ? { moment: found.value, text } : null;
  }
  return null;
}
