import { readDate, type DateWords } from './date-words';

const EDGES = /^[\s#*_~=>|(<[-]+|[\s#*_~=:|,)>\].-]+$/g;
const CHANGED = /^(?:day changed(?: to)?|log (?:opened|closed)|new day:?|date:?)\s+/i;

/** The date that is all a line says: "Friday, February 8th", "---- 8 Feb 2019 ----", "Today", "--- Day changed …". */
export function readDateLine(line: string): DateWords | null {
  if (line.length > 90) return null;
  const body = line
    .replaceAll(EDGES, '')
    .replace(CHANGED, '')
    .replace(/^(?:today|yesterday)[\s,:–-]+(?=\S)/i, '');
  const found = body ? readDate(body, 0) : null;
  if (!found) return null;
  const rest = body.slice(found.end).replaceAll(/[\s*_~=:,().-]+|new messages?/gi, '');
  if (rest === '') return found.value;
  // What follows may say the day of the week again, or the clock at which a log was opened.
  const again = readDate(body.slice(found.end).replace(/^[\s,(–-]+/, ''), 0);
  return again?.value.kind === 'weekday' && rest.length <= 13 ? found.value : logDate(line, body);
}

/** irssi: "--- Log opened Fri Feb 08 10:15:02 2019". */
function logDate(line: string, body: string): DateWords | null {
  if (!/^-+\s*(?:day changed|log opened|log closed)/i.test(line)) return null;
  const year = /\b(?:19|20)\d{2}$/.exec(body)?.[0];
  const found = readDate(body, 0)?.value ?? null;
  return found?.kind === 'yearless' && year ? { ...found, kind: 'full', year: Number(year) } : found;
}
