import { useRef } from 'react';
import type { Person } from '#contract';
import { useSurface } from '../surface';

/** A search waits this long after the last letter. */
const restMs = 250;

/** Finds people once the typing rests; of several questions only the last is asked. @param projectId undefined: the incident's */
export function usePeople(projectId: string | undefined): (query: string) => Promise<readonly Person[]> {
  const { call } = useSurface();
  const last = useRef('');
  return async (query) => {
    last.current = query;
    if (query) await new Promise((resolve) => setTimeout(resolve, restMs));
    if (last.current !== query) return [];
    const reply = await call('findOwners', { query, ...(projectId !== undefined && { projectId }) });
    return reply.ok ? reply.value : [];
  };
}
