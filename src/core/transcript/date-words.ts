import { monthNamed, weekdayNamed } from './calendar-names';
import type { Read } from './clock';

/** A date as it stands in a text: some say less than a day, some can be read in two orders. */
export type DateWords =
  | { readonly kind: 'full'; readonly year: number; readonly month: number; readonly day: number; readonly slip?: true }
  /** 06/04/2023: the sixth of April or June the fourth. */
  | { readonly kind: 'numbers'; readonly first: number; readonly second: number; readonly year?: number }
  | { readonly kind: 'yearless'; readonly month: number; readonly day: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'relative'; readonly days: 0 | -1 };

const YEAR_FIRST = /(\d{4,5})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const EAST_ASIAN = /(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/y;
const COMPACT = /((?:19|20)\d{2})(\d{2})(\d{2})(?=T\d|\s+\d{1,2}:\d{2})/y;
/** What web servers write: 08/Feb/2019:10:15:03. */
const SERVER = /(\d{1,2})\/(\p{L}{3})\/(\d{4})(?=:\d{2}:\d{2})/uy;
const NUMBERS = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2}(?=\D{0,3}(?:\d{1,2}[:.]\d{2})|[^\d.]*$|[-–\s_*]))(?!\d|\.\d)/y;
const SHORT = /(\d{1,2})\/(\d{1,2})(?=[\s,]+\d{1,2}[:.]\d{2})/y;
const DAY_MONTH =
  /(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]*(?:of\s+|de\s+)?(\p{L}{3,10})\.?(?![\p{L}])(?:[\s,-]+(?:de\s+)?(\d{4})(?!\d|[:.]\d))?/iuy;
const MONTH_DAY =
  /(\p{L}{3,10})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?(?![\d:]|\.\d|\p{L})(?:,?[\s-]*(\d{4})(?!\d|[:.]\d))?/iuy;
const WEEKDAY = /(\p{L}{2,13})(?:['’]s)?\.?(?![\p{L}\d])/uy;
const RELATIVE = /(today|heute|hoy|aujourd['’]hui|yesterday|gestern|ayer|hier)\b/iy;

const match = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

const real = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

const full = (year: number, month: number, day: number, slip = false): DateWords | null =>
  real(year, month, day) ? { kind: 'full', year, month, day, ...(slip && { slip: true }) } : null;

const century = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

type Reader = readonly [RegExp, (parts: RegExpExecArray) => DateWords | null];

function named(month: number | undefined, day: string | undefined, year: string | undefined): DateWords | null {
  if (month === undefined) return null;
  if (year) return full(Number(year), month, Number(day));
  return real(2000, month, Number(day)) ? { kind: 'yearless', month, day: Number(day) } : null;
}

function numbers(first: number, second: number, year?: number): DateWords | null {
  const either = real(year ?? 2000, first, second) || real(year ?? 2000, second, first);
  return either ? { kind: 'numbers', first, second, ...(year && { year }) } : null;
}

const readers: readonly Reader[] = [
  // A year of five digits is one key struck twice.
  [YEAR_FIRST, ([, y = '', , m, d]) => full(Number(y.slice(0, 4)), Number(m), Number(d), y.length > 4)],
  [EAST_ASIAN, ([, y, m, d]) => full(Number(y), Number(m), Number(d))],
  [COMPACT, ([, y, m, d]) => full(Number(y), Number(m), Number(d))],
  [SERVER, ([, day, month = '', year]) => named(monthNamed(month), day, year)],
  [NUMBERS, ([, first, , second, year = '']) => numbers(Number(first), Number(second), century(year))],
  [SHORT, ([, first, second]) => numbers(Number(first), Number(second))],
  [DAY_MONTH, ([, day, month = '', year]) => named(monthNamed(month), day, year)],
  [MONTH_DAY, ([, month = '', day, year]) => named(monthNamed(month), day, year)],
  [RELATIVE, ([word = '']) => ({ kind: 'relative', days: /^(today|heute|hoy|auj)/i.test(word) ? 0 : -1 })],
];

function readBare(text: string, from: number): Read<DateWords> | null {
  for (const [pattern, make] of readers) {
    const parts = match(pattern, text, from);
    const value = parts && make(parts);
    if (value) return { value, end: pattern.lastIndex };
  }
  return null;
}

/** Names of days that are no other word: "do", "so" and "me" shorten days too. */
const STANDS_ALONE = /^(?:mon|tues?|wed|thu|thurs?|fri|sat|sun|.{5,})$/i;
const GAP = /[\s,]*/y;

/** The date that starts at `from`, with the day of the week before or after it, or null. */
export function readDate(text: string, from: number): Read<DateWords> | null {
  const day = match(WEEKDAY, text, from);
  const weekday = day ? weekdayNamed(day[1] ?? '') : undefined;
  if (weekday === undefined) return readBare(text, from);
  const after = WEEKDAY.lastIndex;
  match(GAP, text, after);
  const dated = readBare(text, GAP.lastIndex);
  if (dated || !STANDS_ALONE.test(day?.[1] ?? '')) return dated ?? readBare(text, from);
  return { value: { kind: 'weekday', weekday }, end: after };
}

const START = /(?<![\p{L}\d./:-])(?=[\p{L}\d])/gu;

/** The first date anywhere in a text that names a day of a month, or undefined. */
export function findDate(text: string): DateWords | undefined {
  for (const { index } of text.slice(0, 2000).matchAll(START)) {
    const found = readBare(text, index);
    if (found && found.value.kind !== 'relative') return found.value;
  }
  return undefined;
}
