import type { SectionId } from '#contract';
import type { Place } from '../language/rule';

const places: Readonly<Partial<Record<SectionId, Place>>> = {
  summary: 'summary',
  impact: 'impact',
  detection: 'what happened',
  response: 'what happened',
  resolution: 'what happened',
  factors: 'factor',
};

/** By which rules a section's texts are checked. */
export const checkedPlace = (section: string): Place => places[section as SectionId] ?? 'elsewhere';
