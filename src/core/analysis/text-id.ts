import type { SectionId } from '#contract';
import { sectionIds } from '#contract';

/** What an answer's text id says: `<section>/<question>`, with `~<event id>` where it is about one event. */
export type TextPlace = { readonly section: SectionId; readonly question: string; readonly eventId: string | null };

const shape = /^([A-Za-z]+|own:[0-9a-f-]{36})\/([A-Za-z][A-Za-z0-9-]*)(?:~(.+))?$/;

const isSection = (id: string): id is SectionId => id.startsWith('own:') || sectionIds.some((known) => known === id);

export const textId = ({ section, question, eventId }: TextPlace): string =>
  `${section}/${question}${eventId === null ? '' : `~${eventId}`}`;

/** Null for an id that names no place of the guide. */
export function placeOf(id: string): TextPlace | null {
  const [, section = '', question = '', eventId = null] = shape.exec(id) ?? [];
  return isSection(section) && question !== '' ? { section, question, eventId } : null;
}
