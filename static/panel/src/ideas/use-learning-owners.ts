import { useEffect, useRef } from 'react';
import { useAdditions } from '../additions-keeper';
import type { Ideas } from './use-ideas';

/** Reads again, once, when an owner was chosen whose name this page does not know yet, as soon as that is saved. */
export function useLearningOwners({ groups }: Ideas, onRefresh: () => void): void {
  const { people, saving } = useAdditions();
  const asked = useRef(new Set<string>());
  const owners = Object.values(groups)
    .flat()
    .flatMap(({ idea }) => idea.ownerId ?? [])
    .filter((id) => !Object.hasOwn(people, id));
  const unknown = [...new Set(owners)].sort().join(' ');
  useEffect(() => {
    const ids = unknown.split(' ').filter((id) => id !== '' && !asked.current.has(id));
    if (saving !== 'saved' || ids.length === 0) return;
    for (const id of ids) asked.current.add(id);
    onRefresh();
  }, [unknown, saving, onRefresh]);
}
