import { useCallback, useEffect, useState } from 'react';
import type { Problem, TextPeople, TextVersion } from '#contract';
import { useSurface } from '../surface';

export type History = {
  /** Newest first; null until the first were read. */
  readonly versions: readonly TextVersion[] | null;
  readonly more: boolean;
  readonly people: TextPeople;
  readonly problem: Problem | null;
  readonly busy: boolean;
};

const nothing: History = { versions: null, more: false, people: {}, problem: null, busy: true };

/** The versions of a text, read when shown and again with each new one; `older` reads on. @param revision as it stands */
export function useTextHistory(id: string, revision: number): History & { readonly older: () => void } {
  const { call } = useSurface();
  const [history, setHistory] = useState(nothing);
  const read = useCallback(
    async (known: History) => {
      setHistory({ ...known, busy: true });
      const before = known.versions?.at(-1)?.revision;
      const reply = await call('readTextHistory', { id, ...(before !== undefined && { before }) });
      if (!reply.ok) return setHistory({ ...known, problem: reply.problem, busy: false });
      const { versions, more, people } = reply.value;
      setHistory({
        versions: [...(known.versions ?? []), ...versions],
        more,
        people: { ...known.people, ...people },
        problem: null,
        busy: false,
      });
    },
    [call, id],
  );
  useEffect(() => {
    void read(nothing);
  }, [read, revision]);
  return { ...history, older: () => void read(history) };
}
