import { useEffect, useState } from 'react';
import { useAdditions } from '../additions-keeper';
import { useSurface } from '../surface';

/** Names people who have a part in the review: those whom the timeline does not name are asked of Jira, once. */
export function useNames(ids: readonly string[]): (accountId: string) => string {
  const { call } = useSurface();
  const { people, nameOf } = useAdditions();
  const [named, setNamed] = useState<ReadonlyMap<string, string>>(new Map());
  const unknown = [...new Set(ids)].filter((id) => !people[id] && !named.has(id)).join('\n');
  useEffect(() => {
    if (unknown === '') return undefined;
    let left = false;
    const accountIds = unknown.split('\n');
    void call('readPeople', { accountIds }).then((reply) => {
      if (left || !reply.ok) return;
      const found = new Map(reply.value.map(({ accountId, name }) => [accountId, name]));
      // Of whom Jira says nothing is not asked again.
      setNamed((before) => new Map([...before, ...accountIds.map((id) => [id, found.get(id) ?? nameOf(id)] as const)]));
    });
    return () => {
      left = true;
    };
  }, [call, unknown, nameOf]);
  return (id) => people[id]?.name ?? named.get(id) ?? nameOf(id);
}
