import { useCallback, useContext } from 'react';
import { useAdditions } from '../additions-keeper';
import { TextsContext } from './texts-keeper';

/** Names people as the incident does, and those whom only the texts of the review know. */
export function useNameOf(): (accountId: string) => string {
  const { people, nameOf } = useAdditions();
  const met = useContext(TextsContext)?.people;
  return useCallback((id) => (people[id] ? nameOf(id) : (met?.[id]?.name ?? nameOf(id))), [people, nameOf, met]);
}
