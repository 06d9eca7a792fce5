import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dayNamed } from '#core/transcript/days';
import { parseTranscript } from '#core/transcript/parse-transcript';
import type { Transcript } from '#core/transcript/parsed-line';
import { knownZone } from '#core/transcript/zone-time';

const USAGE = 'Usage: npm run -s parse-transcript -- FILE [--date 2019-02-08] [--zone Europe/Paris]';

/** What the command would print: events as JSON lines, and on stderr what was assumed. */
export type Printed = { readonly out: readonly string[]; readonly notes: readonly string[] };

type Asked = { readonly file: string; readonly date?: string; readonly zone?: string };

function asked(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { date: { type: 'string' }, zone: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Error(`Name one file. ${USAGE}`);
  const { date, zone } = values;
  if (date !== undefined && dayNamed(date) === null) throw new Error(`"${date}" is not a date such as 2019-02-08.`);
  if (zone !== undefined && !knownZone(zone)) throw new Error(`"${zone}" is not a zone such as Europe/Paris or UTC.`);
  return { file, ...(date && { date }), ...(zone && { zone }) };
}

function read(file: string): string {
  const text = contentOf(file);
  if (text.trim() === '') throw new Error(`${file} is empty.`);
  return text;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code || 'no reason given';
    throw new Error(`${file} cannot be read: ${why}.`, { cause: error });
  }
}

/** The date a file's name holds: 2019-02-08, 20190208, 2019_02_08. */
function dateInName(file: string): string | undefined {
  for (const [, year, month, day] of path
    .basename(file)
    .matchAll(/(?<!\d)((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/g)) {
    const date = `${year}-${month}-${day}`;
    if (dayNamed(date) !== null) return date;
  }
  return undefined;
}

function notesOf(
  { dateFrom, zoneFrom, events }: Transcript,
  date: string,
  fromName: boolean,
  { date: dateAsked, zone }: Asked,
) {
  const where = fromName ? "the file's name" : 'today';
  return [
    ...(dateFrom === 'given' && dateAsked === undefined
      ? [`The date ${date} is assumed (${where}); --date sets it.`]
      : []),
    ...(zoneFrom === 'given' && zone === undefined ? ['The zone UTC is assumed; --zone sets it.'] : []),
    ...(events.length === 0 ? ['No line with a time was found.'] : []),
  ];
}

/**
 * Reads a file and tells its events. Throws an Error with one line for a reader where there is no such file, it is
 * empty, or an option is not understood.
 * @param today `2019-02-08`, taken where neither the text nor the file's name holds a date.
 */
export function transcriptCommand(args: readonly string[], today: string): Printed {
  const options = asked(args);
  const text = read(options.file);
  const named = dateInName(options.file);
  const date = options.date ?? named ?? today;
  const transcript = parseTranscript(text, { date, zone: options.zone ?? 'UTC' });
  const out = transcript.events.map(({ at, endAt, author, text: words, confidence, line }) =>
    JSON.stringify({ at, ...(endAt && { endAt }), ...(author && { author }), text: words, confidence, line }),
  );
  return { out, notes: notesOf(transcript, date, named !== undefined, options) };
}
