import type { Idea } from '#contract';
import { usePlace } from '../places/use-place';
import { useSurface } from '../surface';
import { type Policy, policyOf } from './policy-of';
import type { Ideas } from './use-ideas';

/** What follows from what was said of an idea, on the scheme of the place it goes to. */
export function usePolicy(ideas: Ideas, idea: Idea): Policy {
  const { clock } = useSurface();
  const { form } = usePlace(idea);
  return policyOf(ideas, idea, form, clock);
}
