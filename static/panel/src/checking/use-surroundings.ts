import { useMemo } from 'react';
import type { Addition } from '#contract';
import type { Place, Surroundings } from '#core/language/rule';
import { useAdditions } from '../additions-keeper';

/** What the check may know of the incident: who took part, whether part of it kept working, what acronyms mean. */
export function useSurroundings(place: Place): Surroundings {
  const { all, people } = useAdditions();
  const names = useMemo(() => Object.values(people).map(({ name }) => name), [people]);
  const partial = all.some((one) => one.about === 'impact' && isPartial(one));
  const terms = all
    .flatMap((one) => (one.about === 'term' && one.body ? [one.id.slice('term:'.length)] : []))
    .join(' ');
  return useMemo(
    () => ({ place, names, partial, explained: new Set(terms.split(' ').filter(Boolean)) }),
    [place, names, partial, terms],
  );
}

const isPartial = ({ body }: Addition<'impact'>): boolean => body?.scale === 'some' || body?.scale === 'one';
