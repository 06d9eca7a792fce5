import { useState } from 'react';
import type { Rung } from '#contract';
import { useAdditions } from '../additions-keeper';
import { newUuid } from '../new-uuid';
import { useSurface } from '../surface';
import { ladderWords as words } from '../words/ladders';
import { laddersOf } from './ladders-of';

export type LadderKeeper = {
  readonly rungs: readonly Rung[];
  /** The steps right below one; of none, those the ladder begins with. */
  readonly under: (above: Rung | null) => readonly Rung[];
  /** Adds a step below one, and gives it the focus. */
  readonly grow: (above: Rung | null, text?: string) => void;
  readonly say: (rung: Rung, text: string) => void;
  /** Takes a step away with all below it. */
  readonly cut: (rung: Rung) => void;
  /** The step that was added last here. */
  readonly fresh: string | null;
};

/** This person's own ladder. */
export function useLadder(): LadderKeeper {
  const { reader } = useSurface();
  const { all, make } = useAdditions();
  const [fresh, setFresh] = useState<string | null>(null);
  const id = `ladder:${reader.accountId}`;
  const rungs = laddersOf(all).find((one) => one.id === id)?.rungs ?? [];
  const set = (next: readonly Rung[], says: string = words.done.kept): void =>
    make([{ id, about: 'ladder', eventId: null, issueId: null, body: next.length > 0 ? { rungs: next } : null }], says);
  const known = new Set(rungs.map((rung) => rung.id));
  const under: LadderKeeper['under'] = (above) =>
    rungs.filter(({ explains }) => (above ? explains === above.id : explains === null || !known.has(explains)));
  const withBelow = (rung: Rung): readonly string[] => [rung.id, ...under(rung).flatMap(withBelow)];
  return {
    rungs,
    under,
    fresh,
    grow: (above, text = '') => {
      const rung = { id: newUuid(), explains: above?.id ?? null, text };
      setFresh(rung.id);
      set([...rungs, rung]);
    },
    say: (rung, text) => {
      if (text !== rung.text) set(rungs.map((one) => (one.id === rung.id ? { ...one, text } : one)));
    },
    cut: (rung) => {
      const gone = new Set(withBelow(rung));
      set(
        rungs.filter((one) => !gone.has(one.id)),
        words.done.removed,
      );
    },
  };
}
