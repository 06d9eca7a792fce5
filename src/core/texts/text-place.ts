import { sectionIds } from '#contract';
import { isEventId } from '#core/additions/id-fits';

const own = 'own:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const pattern = new RegExp(`^(${sectionIds.join('|')}|${own})/([A-Za-z][A-Za-z0-9-]{0,40})(?:~(.{1,80}))?$`);

/** What a text answers. `eventId`: the event that its question is about, null for one about the incident. */
export type TextPlace = { readonly section: string; readonly question: string; readonly eventId: string | null };

/** A text's id taken apart: `<section>/<question>` or `<section>/<question>~<event id>`; null for anything else. */
export function textPlace(id: string): TextPlace | null {
  const [, section, question, eventId = null] = pattern.exec(id) ?? [];
  if (section === undefined || question === undefined) return null;
  return eventId === null || isEventId(eventId) ? { section, question, eventId } : null;
}
