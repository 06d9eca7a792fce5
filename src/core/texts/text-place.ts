import { sectionIds, type SectionId } from '#contract';
import { isEventId } from '#core/additions/id-fits';

const own = 'own:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const pattern = new RegExp(`^(${sectionIds.join('|')}|${own})/([A-Za-z][A-Za-z0-9-]{0,40})(?:~(.{1,80}))?$`);

/** What a text answers. `eventId`: the event that its question is about, null for one about the incident. */
export type TextPlace = { readonly section: SectionId; readonly question: string; readonly eventId: string | null };

/** A text's id taken apart: `<section>/<question>` or `<section>/<question>~<event id>`; null for anything else. */
export function textPlace(id: string): TextPlace | null {
  const [, section, question, eventId = null] = pattern.exec(id) ?? [];
  if (section === undefined || question === undefined) return null;
  // The pattern lets only sections through.
  return eventId === null || isEventId(eventId) ? { section: section as SectionId, question, eventId } : null;
}

/** The id of the text that stands there. */
export const textId = ({ section, question, eventId }: TextPlace): string =>
  `${section}/${question}${eventId === null ? '' : `~${eventId}`}`;
