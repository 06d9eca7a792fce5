import type { Person } from '#contract';
import { useAdditions } from '../additions-keeper';
import { useRead } from './use-read';

/** People by their account ids, with the names Jira gives this reader; those of whom it says nothing are absent. */
export function usePeople(ids: readonly string[]): Readonly<Record<string, Person>> {
  const { people } = useAdditions();
  const accountIds = [...new Set(ids)].sort();
  const { data = [] } = useRead('readPeople', { accountIds }, accountIds.length > 0);
  return { ...people, ...Object.fromEntries(data.map((person) => [person.accountId, person])) };
}
