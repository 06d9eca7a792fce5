import { readAfterStart } from './after-start';
import { readClock, type Clock, type ClockManner, type Read } from './clock';
import { readDate, type DateWords } from './date-words';
import { readZone, type NamedZone } from './zone-names';

/** A moment as written: date, time and zone, each only where the text says so. */
export type Moment = {
  readonly date?: DateWords;
  readonly clock?: Clock;
  readonly zone?: NamedZone;
  readonly end?: { readonly date?: DateWords; readonly clock: Clock; readonly zone?: NamedZone };
  /** A range whose end cannot be read, such as 12:26-12:??. */
  readonly endUnreadable?: true;
  /** The same moment told again in another zone: 13:14 EDT (17:14 UTC). */
  readonly also?: { readonly clock: Clock; readonly zone: NamedZone };
  /** Said to be approximate: ~, about, 11pm-ish. */
  readonly approximate?: true;
  /** Milliseconds since 1970, where a machine wrote it so. */
  readonly epoch?: number;
  readonly endEpoch?: number;
  /** Milliseconds after the start of what is told: T+00:05. */
  readonly afterStart?: number;
  /** A person gave its date: it says nothing of the lines above. */
  readonly corrected?: true;
};

const LEAD = /(?:(?:at|from|on|around|about|approx(?:imately|\.)?|circa|ca\.?|um|gegen|vers|à)\s+|[~≈]\s*)+/iy;
const APPROXIMATE = /[~≈]|\b(?:around|about|approx\w*|circa|ca|gegen|vers)\b/i;
const DATE_TO_CLOCK = /T|[\s,*_~`]*(?:(?:at|@|um|à|around|about|approx\.?|ca\.?)\s+|[-–—:|]\s*)?[\s,~≈*_`]*/iy;
const CLOCK_TO_DATE = /[\s,]*(?:(?:on|am|le)\s+)?/iy;
const RANGE = /\s*(?:[-–—]|to|until|till|bis|→|->|\.\.\.?)\s*[~≈]?\s*/iy;
const ALSO = /\s*[(/|]\s*[~≈]?\s*/y;
const TAIL_YEAR = /\s+((?:19|20)\d{2})(?![\d:])/y;
const APPROX_TAIL = /\s?[~≈]|\s?-?ish\b/y;
/** "10:15 Uhr", "10:15 h", "1430 hours". */
const UNIT = /\s?(?:Uhr|h|hrs|hours)\b/y;
const OPEN_ZONE = /[ \t]?[([]/y;
const EPOCH = /(1\d{9})(\d{3})?(?:\.(\d{1,9}))?(?![\d.])/y;

const match = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};
const skip = (pattern: RegExp, text: string, from: number): number =>
  match(pattern, text, from) ? pattern.lastIndex : from;

type Timed = { clock: Clock; zone?: NamedZone };

/** A time and the zone beside it: `10:15 PST`, `10:15:02Z`, `10:15 (CET)`. */
function readTimed(text: string, from: number, manner: ClockManner, iso: boolean): Read<Timed> | null {
  const clock = readClock(text, from, manner);
  if (!clock) return null;
  const tilde = skip(APPROX_TAIL, text, skip(UNIT, text, clock.end));
  const spaced = text[tilde] === ' ' ? tilde + 1 : tilde;
  const place = iso || clock.value.precise ? 'after-iso' : 'after-clock';
  const bare = readZone(text, spaced, place);
  if (bare) return { value: { clock: clock.value, zone: bare.value }, end: bare.end };
  const open = match(OPEN_ZONE, text, tilde) ? OPEN_ZONE.lastIndex : -1;
  const held = open < 0 ? null : readZone(text, open, 'statement');
  return held && /[)\]]/.test(text[held.end] ?? '')
    ? { value: { clock: clock.value, zone: held.value }, end: held.end + 1 }
    : { value: { clock: clock.value }, end: tilde };
}

function readEnd(text: string, from: number, manner: ClockManner): Read<Partial<Moment>> | null {
  if (!match(RANGE, text, from)) return null;
  const start = RANGE.lastIndex;
  if (/^\d{0,2}[:.]?\?\?|^\?\?:\?\?/.test(text.slice(start, start + 6)))
    return {
      value: { endUnreadable: true },
      end: start + (/^[\d?:.]+/.exec(text.slice(start, start + 8))?.[0].length ?? 0),
    };
  const date = readDate(text, start);
  const dated = date && date.value.kind !== 'weekday' ? date : null;
  const timed = readTimed(text, dated ? skip(DATE_TO_CLOCK, text, dated.end) : start, manner, false);
  if (!timed) return null;
  return { value: { end: { ...timed.value, ...(dated && { date: dated.value }) } }, end: timed.end };
}

function readAlso(text: string, from: number): Read<Partial<Moment>> | null {
  const open = match(ALSO, text, from);
  if (!open) return null;
  const again = readTimed(text, ALSO.lastIndex, 'plain', false);
  if (!again?.value.zone) return null;
  const closing = open[0].includes('(') ? ')' : '';
  if (closing && text[again.end] !== closing) return null;
  return { value: { also: { clock: again.value.clock, zone: again.value.zone } }, end: again.end + closing.length };
}

/** What may follow a time: the end of a range, the same moment in another zone. */
function readAfter(moment: Moment, text: string, from: number, manner: ClockManner): Read<Moment> {
  const first = readAlso(text, from);
  const ranged = readEnd(text, first?.end ?? from, manner);
  // "10:15 – 10:40 UTC (02:15 PST)": the start told again after the whole range.
  const last = ranged && !first && ranged.value.end ? readAlso(text, ranged.end) : null;
  const end = last?.end ?? ranged?.end ?? first?.end ?? from;
  return { value: { ...moment, ...first?.value, ...ranged?.value, ...last?.value }, end };
}

function readDated(text: string, from: number): Read<Moment> | null {
  const date = readDate(text, from);
  if (!date) return null;
  const gap = skip(DATE_TO_CLOCK, text, date.end);
  const iso = text[date.end] === 'T';
  const timed = gap > date.end ? readTimed(text, gap, 'beside-date', iso) : null;
  if (!timed) return { value: { date: date.value }, end: date.end };
  const year = date.value.kind === 'yearless' ? match(TAIL_YEAR, text, timed.end) : null;
  const words: DateWords =
    year && date.value.kind === 'yearless' ? { ...date.value, kind: 'full', year: Number(year[1]) } : date.value;
  return readAfter({ date: words, ...timed.value }, text, year ? TAIL_YEAR.lastIndex : timed.end, 'dotted');
}

function readTimeFirst(text: string, from: number, manner: ClockManner): Read<Moment> | null {
  const timed = readTimed(text, from, manner, false);
  if (!timed) return null;
  const gap = skip(CLOCK_TO_DATE, text, timed.end);
  const date = gap > timed.end ? readDate(text, gap) : null;
  const named = date && (date.value.kind === 'full' || date.value.kind === 'numbers') ? date : null;
  return readAfter(
    { ...timed.value, ...(named && { date: named.value }) },
    text,
    named?.end ?? timed.end,
    manner === 'beside-date' ? 'dotted' : manner,
  );
}

function readEpoch(text: string, from: number): Read<Moment> | null {
  const parts = match(EPOCH, text, from);
  if (!parts) return null;
  const ms = Number((parts[2] ?? parts[3] ?? '').slice(0, 3).padEnd(3, '0'));
  return { value: { epoch: Number(parts[1]) * 1000 + ms }, end: EPOCH.lastIndex };
}

const START_TOLD = /\s*[(=:,–-]?\s*/y;

/** `T0 (2019-02-08 10:00 UTC)` says when the start was; other times after the start stand by themselves. */
function startedAt(text: string, { value, end }: Read<number>): Read<Moment> {
  const told = skip(START_TOLD, text, end);
  const start = value === 0 && told > end ? (readDated(text, told) ?? readTimeFirst(text, told, 'plain')) : null;
  if (!start?.value.clock) return { value: { afterStart: value }, end };
  return { value: start.value, end: text[start.end] === ')' ? start.end + 1 : start.end };
}

/** The moment that starts at `from`, with a leading "at" or "~", or null. `end` is where it stops. */
export function readMoment(text: string, from: number, manner: ClockManner = 'dotted'): Read<Moment> | null {
  const start = skip(LEAD, text, from);
  const after = readAfterStart(text, start);
  if (after) return startedAt(text, after);
  const found = readEpoch(text, start) ?? readDated(text, start) ?? readTimeFirst(text, start, manner);
  if (!found) return null;
  const approximate = APPROXIMATE.test(text.slice(from, found.end)) || /-?ish\b/.test(text.slice(start, found.end));
  return { value: { ...found.value, ...(approximate && { approximate: true }) }, end: found.end };
}
