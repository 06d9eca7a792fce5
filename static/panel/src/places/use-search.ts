import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CallName, Calls } from '#contract';
import { useSurface } from '../surface';
import { type Read, readOf } from './use-read';

/** A search waits this long after the last letter. */
const restMs = 250;

/**
 * Asks once the typing rests; of several questions only the last is asked. Where no answer comes there is nothing to
 * choose from, and the next letter asks again.
 * @param inputOf what to ask with for the words typed
 */
export function useSearch<Name extends CallName, Option>(
  name: Name,
  inputOf: (query: string) => Parameters<Calls[Name]>[0],
  toOptions: (answer: Read<Name>) => readonly Option[],
): (query: string) => Promise<Option[]> {
  const { call } = useSurface();
  const client = useQueryClient();
  const last = useRef('');
  return async (query) => {
    last.current = query;
    if (query) await new Promise((resolve) => setTimeout(resolve, restMs));
    if (last.current !== query) return [];
    const answer = await client.fetchQuery({ ...readOf(call, name, inputOf(query)), retry: false }).catch(() => null);
    return answer === null ? [] : [...toOptions(answer)];
  };
}
