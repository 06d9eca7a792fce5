import type { Read } from './clock';
import { knownZone } from './zone-time';

/** A zone as a text names it. */
export type NamedZone = {
  /** As written. */
  readonly name: string;
  /** IANA zone whose wall clock is meant. */
  readonly region?: string;
  /** Minutes east of UTC, where the name itself says so: PST is always eight hours behind. */
  readonly offset?: number;
  /** Several parts of the world use this name. */
  readonly ambiguous?: true;
  /** Given by a person for one line: it says nothing of the others. */
  readonly alone?: true;
};

const hours = (...entries: [name: string, hours: number, region: string, ambiguous?: true][]) =>
  entries.map(([name, east, region, ambiguous]) => [name, { name, offset: east * 60, region, ambiguous }] as const);

const abbreviations: ReadonlyMap<string, NamedZone> = new Map<string, NamedZone>([
  ...hours(['UTC', 0, 'UTC'], ['GMT', 0, 'UTC'], ['Z', 0, 'UTC']),
  ...hours(['PST', -8, 'America/Los_Angeles'], ['PDT', -7, 'America/Los_Angeles'], ['MST', -7, 'America/Denver']),
  ...hours(['MDT', -6, 'America/Denver'], ['CST', -6, 'America/Chicago', true], ['CDT', -5, 'America/Chicago']),
  ...hours(['EST', -5, 'America/New_York'], ['EDT', -4, 'America/New_York'], ['AKST', -9, 'America/Anchorage']),
  ...hours(['AKDT', -8, 'America/Anchorage'], ['HST', -10, 'Pacific/Honolulu'], ['AST', -4, 'America/Halifax', true]),
  ...hours(['ADT', -3, 'America/Halifax'], ['NST', -3.5, 'America/St_Johns'], ['NDT', -2.5, 'America/St_Johns']),
  ...hours(
    ['BRT', -3, 'America/Sao_Paulo'],
    ['ART', -3, 'America/Argentina/Buenos_Aires'],
    ['CLT', -4, 'America/Santiago'],
  ),
  ...hours(['CLST', -3, 'America/Santiago'], ['COT', -5, 'America/Bogota'], ['WET', 0, 'Europe/Lisbon']),
  ...hours(['WEST', 1, 'Europe/Lisbon'], ['BST', 1, 'Europe/London'], ['IST', 5.5, 'Asia/Kolkata', true]),
  ...hours(['CET', 1, 'Europe/Paris'], ['CEST', 2, 'Europe/Paris'], ['MEZ', 1, 'Europe/Berlin']),
  ...hours(['MESZ', 2, 'Europe/Berlin'], ['EET', 2, 'Europe/Helsinki'], ['EEST', 3, 'Europe/Helsinki']),
  ...hours(['MSK', 3, 'Europe/Moscow'], ['TRT', 3, 'Europe/Istanbul'], ['SAST', 2, 'Africa/Johannesburg']),
  ...hours(['WAT', 1, 'Africa/Lagos'], ['CAT', 2, 'Africa/Maputo'], ['EAT', 3, 'Africa/Nairobi']),
  ...hours(['IRST', 3.5, 'Asia/Tehran'], ['GST', 4, 'Asia/Dubai'], ['PKT', 5, 'Asia/Karachi']),
  ...hours(['NPT', 5.75, 'Asia/Kathmandu'], ['ICT', 7, 'Asia/Bangkok'], ['WIB', 7, 'Asia/Jakarta']),
  ...hours(['SGT', 8, 'Asia/Singapore'], ['HKT', 8, 'Asia/Hong_Kong'], ['PHT', 8, 'Asia/Manila']),
  ...hours(['AWST', 8, 'Australia/Perth'], ['JST', 9, 'Asia/Tokyo'], ['KST', 9, 'Asia/Seoul']),
  ...hours(['ACST', 9.5, 'Australia/Adelaide'], ['ACDT', 10.5, 'Australia/Adelaide'], ['AEST', 10, 'Australia/Sydney']),
  ...hours(['AEDT', 11, 'Australia/Sydney'], ['NZST', 12, 'Pacific/Auckland'], ['NZDT', 13, 'Pacific/Auckland']),
  ['PT', { name: 'PT', region: 'America/Los_Angeles' }],
  ['MT', { name: 'MT', region: 'America/Denver' }],
  ['CT', { name: 'CT', region: 'America/Chicago' }],
  ['ET', { name: 'ET', region: 'America/New_York' }],
]);

const spoken: ReadonlyMap<string, string> = new Map([
  ['pacific', 'America/Los_Angeles'],
  ['mountain', 'America/Denver'],
  ['central', 'America/Chicago'],
  ['eastern', 'America/New_York'],
  ['uk', 'Europe/London'],
  ['british', 'Europe/London'],
  ['central european', 'Europe/Paris'],
  ['india', 'Asia/Kolkata'],
]);

const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase();

const cities: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf('timeZone')
    .filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
    .map((zone) => [cityOf(zone), zone]),
);

/** "10:40 UTC-10:50 UTC" is a range. */
const UTC_OFFSET = /(?:UTC|GMT)\s?([+\-−])(\d{1,2})(?::?(00|15|30|45))?(?![\d:]|\s?(?:UTC|GMT)\b)/iy;
const PLUS_OFFSET = /([+])(\d{2}):?(\d{2})?(?![\d:])/y;
const MINUS_OFFSET = /([-−])(\d{2})(\d{2})(?![\d:])/y;
const ISO_OFFSET = /([+\-−])(\d{2}):?(\d{2})?(?![\d:])/y;
const WORD = /(?:utc|gmt|pst|pdt|edt|cdt|mdt|cet|cest|bst|aest|aedt|[A-Z]{2,4}|Z)(?![\p{L}\d_/])/uy;
const REGION = /[A-Z][A-Za-z]+(?:\/[A-Za-z_+-]+){1,2}/y;
const SPOKEN =
  /(pacific|mountain|central european|central|eastern|uk|british|india)\s(?:(?:standard|daylight|summer)\s)?time\b/iy;
const CITY = /(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)(?=\s(?:time\b|[-–—]\s)|\s?[)\]])(?:\stime\b)?/uy;

const match = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

/** Where a zone is looked for: right after `T10:15:02` a bare -05:00 is an offset, after `10:15` it may be a range. */
export type ZonePlace = 'after-iso' | 'after-clock' | 'statement';

function readOffset(text: string, from: number, place: ZonePlace): Read<NamedZone> | null {
  const patterns = [UTC_OFFSET, ...(place === 'after-iso' ? [ISO_OFFSET] : [PLUS_OFFSET, MINUS_OFFSET])];
  for (const pattern of patterns) {
    const parts = match(pattern, text, from);
    if (!parts) continue;
    const size = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
    if (size > 14 * 60) continue;
    return { value: { name: parts[0], offset: parts[1] === '+' ? size : -size }, end: pattern.lastIndex };
  }
  return null;
}

function readName(text: string, from: number): Read<NamedZone> | null {
  const word = match(WORD, text, from)?.[0];
  const known = word && abbreviations.get(word.toUpperCase());
  if (known) return { value: known, end: from + word.length };
  const region = match(REGION, text, from)?.[0];
  return region && knownZone(region) ? { value: { name: region, region }, end: from + region.length } : null;
}

function readSpoken(text: string, from: number): Read<NamedZone> | null {
  const said = match(SPOKEN, text, from);
  const area = said?.[1] && spoken.get(said[1].toLowerCase());
  if (area) return { value: { name: said[0], region: area }, end: SPOKEN.lastIndex };
  const city = match(CITY, text, from);
  const region = city?.[1] && cities.get(city[1].toLowerCase());
  return region ? { value: { name: city[0], region }, end: CITY.lastIndex } : null;
}

/** The zone that starts at `from`, or null. */
export const readZone = (text: string, from: number, place: ZonePlace): Read<NamedZone> | null =>
  readOffset(text, from, place) ?? readName(text, from) ?? readSpoken(text, from);

const START = /(?<![\p{L}\d/])(?=\p{L})/gu;

/** The first zone named anywhere in a statement such as "All times in PST". */
export function findZone(text: string): NamedZone | undefined {
  for (const { index } of text.slice(0, 2000).matchAll(START)) {
    const found = readZone(text, index, 'statement');
    if (found) return found.value;
  }
  return undefined;
}
