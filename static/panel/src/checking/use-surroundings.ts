import { useMemo } from 'react';
import { knownFrom } from '#core/additions/known-from';
import type { Place, Surroundings } from '#core/language/rule';
import { useAdditions } from '../additions-keeper';

/** What the check may know of the incident: who took part, whether part of it kept working, what acronyms mean. */
export function useSurroundings(place: Place): Surroundings {
  const { all, people } = useAdditions();
  const names = useMemo(() => Object.values(people).map(({ name }) => name), [people]);
  const { partial, explained } = useMemo(() => knownFrom(all), [all]);
  const terms = [...explained].join(' ');
  return useMemo(
    () => ({ place, names, partial, explained: new Set(terms.split(' ').filter(Boolean)) }),
    [place, names, partial, terms],
  );
}
