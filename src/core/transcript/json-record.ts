import type { Draft } from './draft';
import { readMoment, type Moment } from './moment';
import { slackName, slackText, type Names } from './slack';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const START =
  /^(?:ts|time|timestamp|@timestamp|datetime|date_?time|at|when|created(?:_?(?:at|on|date_?time|time))?|occurred_?(?:at|on)?|event_?time|start(?:ed)?(?:_?(?:at|time|date))?|logged_?at|date|posted_?at|received_?at|published_?at|updated_?at|fired_?at|starts_?at|time_?stamp|epoch|utc)$/i;
const END =
  /^(?:end(?:ed)?(?:_?(?:at|time|date))?|ends_?at|resolved_?at|finish(?:ed)?_?(?:at)?|stop(?:ped)?_?(?:at)?|until)$/i;
const TEXTS: readonly RegExp[] = [
  /^(?:text|message|msg|body|content|summary|description)$/i,
  /^(?:event|title|subject|detail|details|log|action|note|status_?text|headline|label|reason)$/i,
  /^(?:name|type|event_?(?:name|type)|alert_?name|status|state)$/i,
];
const AUTHOR =
  /^(?:author|user|user_?name|actor|by|who|from|sender|owner|login|display_?name|real_?name|created_?by|posted_?by|person|principal|nick)$/i;

/** A machine's number of seconds, milliseconds, microseconds or nanoseconds, within 1990 to 2100; else null. */
function epochMs(value: number): number | null {
  const ms = [value * 1000, value, value / 1000, value / 1e6].find(
    (each) => each > 631_152_000_000 && each < 4_102_444_800_000,
  );
  return ms === undefined ? null : Math.round(ms);
}

function momentOf(value: unknown): Moment | null {
  if (typeof value === 'number') {
    const epoch = epochMs(value);
    return epoch === null ? null : { epoch };
  }
  if (typeof value !== 'string') return null;
  const numeric = /^\d{9,19}(?:\.\d+)?$/.test(value.trim()) ? epochMs(Number(value)) : null;
  if (numeric !== null) return { epoch: numeric };
  const found = readMoment(value.trim(), 0, 'beside-date');
  return found && found.end === value.trim().length ? found.value : null;
}

/** A name where it stands directly, or in the object that stands for a person. */
function personOf(value: unknown, names: Names, deep = 0): string | undefined {
  if (typeof value === 'string') return names.get(value) ?? (value.trim() || undefined);
  if (!isObject(value) || deep > 2) return undefined;
  const name =
    slackName(value) ??
    [value['displayName'], value['login'], value['username'], value['email']].find((each) => typeof each === 'string');
  if (typeof name === 'string') return name;
  return [value['user'], value['application']].map((inner) => personOf(inner, names, deep + 1)).find(Boolean);
}

const plainOf = (html: string): string =>
  html
    .replaceAll(/<(?:br|\/p|\/div|\/li)\s*\/?>/gi, '\n')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();

function wordsOf(value: unknown, names: Names): string | undefined {
  if (typeof value === 'string')
    return /^\s*<(?:p|div|html|span)\b/i.test(value) ? plainOf(value) : slackText(value, names).trim() || undefined;
  return isObject(value)
    ? wordsOf(
        ['content', 'text', 'message', 'summary', 'title', 'name', 'description']
          .map((key) => value[key])
          .find(Boolean),
        names,
      )
    : undefined;
}

const find = (entries: readonly [string, unknown][], pattern: RegExp, holds: (value: unknown) => boolean) =>
  entries.find(([key, value]) => pattern.test(key) && holds(value));

function authorOf(record: Json, entries: readonly [string, unknown][], names: Names): string | undefined {
  const profile = record['user_profile'] ?? record['bot_profile'];
  const slack = isObject(profile) ? slackName({ ...profile, profile }) : undefined;
  const known = typeof record['user'] === 'string' ? names.get(record['user']) : undefined;
  if (known ?? slack) return known ?? slack;
  const found = find(entries, AUTHOR, (value) => personOf(value, names) !== undefined);
  return found && personOf(found[1], names);
}

function textOf(entries: readonly [string, unknown][], used: readonly string[], names: Names): string {
  for (const pattern of TEXTS) {
    const found = find(entries, pattern, (value) => wordsOf(value, names) !== undefined);
    if (found) return wordsOf(found[1], names) ?? '';
  }
  const left = entries.filter(
    ([key, value]) => !used.includes(key) && ['string', 'number', 'boolean'].includes(typeof value),
  );
  return left.map(([key, value]) => `${key}: ${String(value)}`).join(', ');
}

/** One object of JSON as an event, its keys found by name and content; null where it has no moment. */
export function recordDraft(record: Json, line: number, lastLine: number, names: Names): Draft | null {
  // Some exporters wrap each event: { _source: { … } }.
  const inner = isObject(record['_source']) ? record['_source'] : record;
  const entries = Object.entries(inner);
  const start =
    find(entries, START, (value) => momentOf(value) !== null) ??
    find(entries, /./, (value) => typeof value === 'string' && momentOf(value)?.clock !== undefined);
  const moment = start && momentOf(start[1]);
  if (!moment) return null;
  const end = find(entries, END, (value) => momentOf(value) !== null);
  const until = end && momentOf(end[1]);
  const author = authorOf(inner, entries, names);
  const text = textOf(entries, [start[0], end?.[0] ?? ''], names);
  return {
    type: 'event',
    id: String(line),
    line,
    lastLine,
    moment: withEnd(moment, until),
    ...(author && { author }),
    text,
  };
}

function withEnd(moment: Moment, until: Moment | null | undefined): Moment {
  if (until?.epoch !== undefined) return { ...moment, endEpoch: until.epoch };
  if (!until?.clock) return moment;
  return {
    ...moment,
    end: { clock: until.clock, ...(until.date && { date: until.date }), ...(until.zone && { zone: until.zone }) },
  };
}
