import { type Depth, depths, type ReviewForm, type SectionId } from '#contract';
import type { Prompt, Section } from './prompt';
import { context } from './sections/context';
import { detection } from './sections/detection';
import { factors } from './sections/factors';
import { impact } from './sections/impact';
import { lessons } from './sections/lessons';
import { lucky } from './sections/lucky';
import { ownPrompts } from './sections/own';
import { readiness } from './sections/readiness';
import { resolution } from './sections/resolution';
import { response } from './sections/response';
import { summary } from './sections/summary';
import { wasHard } from './sections/was-hard';
import { wentWell } from './sections/went-well';

/** The whole guide, in the order that teaches. */
export const guide: readonly Section[] = [
  summary,
  impact,
  detection,
  response,
  resolution,
  wentWell,
  wasHard,
  lucky,
  factors,
  lessons,
  readiness,
  context,
];

/** How a review is held: how deep, and about what. */
export type Manner = { readonly depth: Depth; readonly form: ReviewForm };

const rank = (depth: Depth): number => depths.indexOf(depth);

/** Every prompt of a section, whatever the depth and the form: an answer given once is always shown. */
export function promptsOf(section: SectionId): readonly Prompt[] {
  return guide.find(({ id }) => id === section)?.prompts ?? ownPrompts;
}

/** What a section asks in such a review, and what it offers besides: two to five prompts together. */
export function promptsFor(section: SectionId, { depth, form }: Manner) {
  const here = promptsOf(section).filter(
    (prompt) => (prompt.form ?? form) === form && (prompt.only?.includes(depth) ?? true),
  );
  const isAsked = (prompt: Prompt): boolean => rank(prompt.from) <= rank(depth);
  return { asked: here.filter(isAsked), offered: here.filter((prompt) => !isAsked(prompt)) };
}

/** The sections a review of this manner begins with: those that ask something. A light one has five answers (S0-04). */
export const sectionsFor = (manner: Manner): readonly SectionId[] =>
  guide.map(({ id }) => id).filter((id) => promptsFor(id, manner).asked.length > 0);
