import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CallName, Calls, Reply } from '#contract';
import { type Call, useSurface } from '../surface';
import { NotRead } from './not-read';

export type Read<Name extends CallName> = ReturnType<Calls[Name]> extends Reply<infer Value> ? Value : never;

/** A call as a query: where it goes in what is kept, and how it is made. */
export const readOf = <Name extends CallName>(call: Call, name: Name, input: Parameters<Calls[Name]>[0]) => ({
  queryKey: [name, input],
  queryFn: async (): Promise<Read<Name>> => {
    const reply: Reply<unknown> = await call(name, input);
    if (!reply.ok) throw new NotRead(reply.problem);
    // The contract says what this call answers with.
    return reply.value as Read<Name>;
  },
});

/** Makes a call once for all who ask the same, and keeps its answer. @param wanted false while there is nothing to ask */
export function useRead<Name extends CallName>(
  name: Name,
  input: Parameters<Calls[Name]>[0],
  wanted = true,
): UseQueryResult<Read<Name>> {
  const { call } = useSurface();
  return useQuery({ ...readOf(call, name, input), enabled: wanted });
}
