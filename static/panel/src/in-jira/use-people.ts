import { useRef } from 'react';
import type { Person } from '#contract';
import { useSurface } from '../surface';

/** A search waits this long after the last letter. */
const restMs = 250;

/** Projects that are asked about one person; of more the first are. */
const MOST_PROJECTS = 10;

/** Those who are in every list, in the order of the first. */
function inAll([first = [], ...others]: readonly (readonly Person[])[]): readonly Person[] {
  const rest = others.map((people) => new Set(people.map(({ accountId }) => accountId)));
  return first.filter(({ accountId }) => rest.every((ids) => ids.has(accountId)));
}

/**
 * Finds people who may be given issues in all of these projects, once the typing rests; of several questions only the
 * last is asked. Each
 * project tells its first few: a few letters more find the others.
 * @param projectIds none: the incident's own
 */
export function usePeople(projectIds: readonly string[]): (query: string) => Promise<readonly Person[]> {
  const { call } = useSurface();
  const last = useRef('');
  const [own, ...others] = [...new Set(projectIds)].slice(0, MOST_PROJECTS);
  const find = async (query: string, projectId?: string): Promise<readonly Person[]> => {
    const reply = await call('findOwners', { query, ...(projectId !== undefined && { projectId }) });
    return reply.ok ? reply.value : [];
  };
  return async (query) => {
    last.current = query;
    if (query) await new Promise((resolve) => setTimeout(resolve, restMs));
    if (last.current !== query) return [];
    return inAll(await Promise.all([find(query, own), ...others.map((projectId) => find(query, projectId))]));
  };
}
