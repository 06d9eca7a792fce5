import * as v from 'valibot';
import { type SectionId, sectionIds } from '#contract';

/** Events that something ever rested on: of a factor's hundred and hundred, over all its versions. */
const MOST_CITED = 10_000;

const ownSection = /^own:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const isSection = (id: unknown): id is SectionId =>
  typeof id === 'string' && (sectionIds.some((known) => known === id) || ownSection.test(id));

/** A section of a review, by id. */
export const sectionId = v.custom<SectionId>(isSection);

const eventId = v.pipe(v.string(), v.maxLength(100), v.regex(/^[A-Za-z]+:[0-9a-f-]+$/));
const ticketId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));

/** An event that something rests on, or the place of one that its writer may not see. */
export const eventRef = v.union([
  v.object({ eventId, issueId: v.nullable(ticketId) }),
  v.object({ withheld: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_CITED)) }),
]);
