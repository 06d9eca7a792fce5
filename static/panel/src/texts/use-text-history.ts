import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem, TextHistory, TextPeople, TextVersion } from '#contract';
import { useSurface } from '../surface';

type History = {
  /** Newest first; null until the first were read. */
  readonly versions: readonly TextVersion[] | null;
  readonly more: boolean;
  readonly people: TextPeople;
  readonly problem: Problem | null;
  readonly busy: boolean;
};

const nothing: History = { versions: null, more: false, people: {}, problem: null, busy: true };

/** The newest versions, read anew, with the older ones that were read before. */
function renewed(last: History, { versions, more, people }: TextHistory): History {
  const oldest = versions.at(-1)?.revision ?? Infinity;
  const older = (last.versions ?? []).filter(({ revision }) => revision < oldest);
  return {
    versions: [...versions, ...older],
    more: older.length > 0 ? last.more : more,
    people: { ...last.people, ...people },
    problem: null,
    busy: false,
  };
}

const grown = (last: History, { versions, more, people }: TextHistory): History => ({
  versions: [...(last.versions ?? []), ...versions],
  more,
  people: { ...last.people, ...people },
  problem: null,
  busy: false,
});

/** The versions of a text: the newest when shown and with each new revision, older ones when asked for. */
export function useTextHistory(id: string, revision: number): History & { readonly older: () => void } {
  const { call } = useSurface();
  const [history, setHistory] = useState(nothing);
  // Of readings that overlap, the one that began last counts.
  const latest = useRef(0);
  const read = useCallback(
    async (before: number | undefined) => {
      const mine = (latest.current += 1);
      setHistory((last) => ({ ...last, busy: true }));
      const reply = await call('readTextHistory', { id, ...(before !== undefined && { before }) });
      if (mine !== latest.current) return;
      setHistory((last) => {
        if (!reply.ok) return { ...last, problem: reply.problem, busy: false };
        return (before === undefined ? renewed : grown)(last, reply.value);
      });
    },
    [call, id],
  );
  useEffect(() => {
    void read(undefined);
  }, [read, revision]);
  return { ...history, older: () => void read(history.versions?.at(-1)?.revision) };
}
