import { useEffect, useMemo, useState } from 'react';
import type { Person } from '#contract';
import { useAdditions } from '../additions-keeper';
import { useSurface } from '../surface';
import { findPeople } from './find-people';

/** Jira is asked once the typing has rested so long. */
const restMs = 250;

type Found = { readonly query: string; readonly people: readonly Person[] };

const nobody: Found = { query: '', people: [] };

/** Who may be meant: people of the incident first, then whom Jira finds by that name. */
export function useCandidates(query: string): { readonly people: readonly Person[]; readonly searching: boolean } {
  const { people } = useAdditions();
  const { call } = useSurface();
  const [found, setFound] = useState(nobody);
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === '') return undefined;
    let stopped = false;
    const timer = setTimeout(() => {
      void call('findOwners', { query: wanted }).then((reply) => {
        if (!stopped) setFound({ query: wanted, people: reply.ok ? reply.value : [] });
      });
    }, restMs);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [call, wanted]);
  return useMemo(() => {
    const shown = findPeople([...Object.values(people), ...found.people], wanted);
    return { people: shown, searching: wanted !== found.query };
  }, [people, found, wanted]);
}
