import type { Idea, PlaceForm } from '#contract';
import { stillAsked } from '#core/follow-ups/fields/still-asked';
import { usePlace } from '../places/use-place';
import { fieldName } from './refused';

/** What a place asks for and nobody has said yet, by the names that the form gives it. */
export type Missing = { readonly project: string; readonly names: readonly string[] };

/** Null where all is said that is asked for, or it is not known yet what is. */
export function missingIn(form: PlaceForm | null, idea: Idea): Missing | null {
  if (!form) return null;
  const { own, further } = stillAsked(form, idea);
  const names = [...own.map((id) => fieldName(id, form)), ...further];
  return names.length > 0 ? { project: form.project.key, names } : null;
}

export const useStillAsked = (idea: Idea): Missing | null => missingIn(usePlace(idea).form, idea);
