import { useCallback, useEffect, useRef, useState } from 'react';
import type { Idea, Problem, Similar, SimilarTo } from '#contract';
import { stemsIn } from '#core/follow-ups/similar/words';
import { useRested } from '../quality/use-rested';
import { recovery } from '../recovery';
import { useSurface } from '../surface';

/** With a single word nothing can be told apart. */
const LEAST_WORDS = 2;

type Looked = {
  readonly similar: Similar | null;
  readonly problem: Problem | null;
  /** In vain, one after the other. */
  readonly tries: number;
};

const nothing: Looked = { similar: null, problem: null, tries: 0 };

/** What the idea says, in the words that are looked for: typing that changes none of them asks nobody. */
const keyOf = ({ what, doneWhen, component, place, factors }: Idea): string =>
  JSON.stringify([stemsIn(what), stemsIn(doneWhen), stemsIn(component), place?.projectId ?? null, factors]);

const toAsk = (ideaId: string, { what, doneWhen, component, place, factors }: Idea): SimilarTo | null =>
  new Set(stemsIn(what)).size < LEAST_WORDS
    ? null
    : { ideaId, what, doneWhen, component, factors, projectId: place?.projectId ?? null };

/** What is there already and is much like the idea, looked up whenever typing rests and its words have changed. */
export function useSimilar(ideaId: string, idea: Idea): Looked & { readonly again: () => void } {
  const { call } = useSurface();
  const rested = useRested(keyOf(idea));
  const [looked, setLooked] = useState(nothing);
  const [turn, setTurn] = useState(0);
  // The words as they stand when typing rests: what is typed after that is asked about once it rests, too.
  const latest = useRef(idea);
  latest.current = idea;
  useEffect(() => {
    const asked = toAsk(ideaId, latest.current);
    if (!asked) {
      setLooked(nothing);
      return undefined;
    }
    let current = true;
    void call('findSimilar', asked).then((reply) => {
      if (!current) return;
      setLooked((last) =>
        reply.ok
          ? { similar: reply.value, problem: null, tries: 0 }
          : { similar: last.similar, problem: reply.problem, tries: last.tries + 1 },
      );
    });
    return () => {
      current = false;
    };
  }, [ideaId, rested, call, turn]);
  const again = useCallback(() => setTurn((last) => last + 1), []);
  useRetry(looked, again);
  return { ...looked, again };
}

function useRetry({ problem, tries }: Looked, again: () => void): void {
  const next = problem && recovery(problem, tries);
  const wait = next?.by === 'waiting' ? next.afterMs : null;
  useEffect(() => {
    if (wait === null) return undefined;
    const timer = setTimeout(again, wait);
    return () => clearTimeout(timer);
  }, [wait, tries, again]);
}
