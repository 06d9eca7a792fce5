import { useMemo } from 'react';
import { personNamedIn } from '#core/factors/person-named-in';
import { useAdditions } from '../additions-keeper';
import { useKeptWords } from '../curation/use-kept-words';
import { blankFactor } from './blank-factor';
import { type FactorWords, typedOf } from './typed-factor';
import type { Factors } from './use-factors';

/** What is typed into the form of a factor, kept on this page, and who is named in it. */
export function useTyping({ additionOf }: Factors, id: string | undefined) {
  const { people } = useAdditions();
  const before = typedOf((id === undefined ? null : additionOf(id)?.body) ?? blankFactor);
  const { words: typed, type, forget } = useKeptWords<FactorWords>(id ?? 'factor:new', { ...before, before });
  const named = useMemo(
    () =>
      personNamedIn(
        typed.statement,
        Object.values(people).map(({ name }) => name),
      ),
    [typed.statement, people],
  );
  return { typed, type, forget, named };
}
