import { findDate, type DateWords } from './date-words';
import { findZone, type NamedZone } from './zone-names';

export type Statement = { readonly date?: DateWords; readonly zone?: NamedZone; readonly sticky?: true };

const ABOUT_TIMES =
  /\b(?:times?|timestamps?|time\s?zones?|timeline|zone|dates?|day changed|log (?:opened|closed))\b|\bunless\b.*\bnoted\b/i;
const STICKY = /\bunless\b[^.]*\b(?:noted|stated|mentioned|specified)\b/i;

/** What a heading says of the dates and zone of what follows. */
export function headingSays(text: string): Statement {
  const date = findDate(text);
  const zone = findZone(text);
  return { ...(date && { date }), ...(zone && { zone }) };
}

/** "All times in PST, on February 8th 2019": a sentence about times, or null. */
export function sentenceSays(paragraph: string): Statement | null {
  if (paragraph.length > 400 || !ABOUT_TIMES.test(paragraph)) return null;
  const says = headingSays(paragraph);
  if (!says.date && !says.zone) return null;
  return STICKY.test(paragraph) ? { ...says, sticky: true } : says;
}
