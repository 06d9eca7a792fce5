import type { Addition, AdditionBodies } from '#contract';
import { useAdditions } from '../additions-keeper';
import { whole } from './use-deciding';

/** One thing people wrote about the incident as a whole, and how to change it; null where nobody has. */
export function useWhole<About extends 'impact' | 'noticed' | 'led' | 'problemClass' | 'message'>(
  about: About,
  says: string,
) {
  const { all, mayEdit, make } = useAdditions();
  // An addition's kind says which body it has.
  const found = all.find((one) => one.about === about) as Addition<About> | undefined;
  return {
    body: found?.body ?? null,
    mayEdit,
    set: (body: AdditionBodies[About] | null) => make([whole({ id: about, about, body })], says),
  };
}
