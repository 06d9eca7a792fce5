import { useCallback, useEffect, useState } from 'react';
import type { Person, Problem, ReviewText } from '#contract';
import { useSurface } from '../surface';

export type DocumentTexts = {
  readonly texts: readonly ReviewText[];
  /** Whom they name, by account id. */
  readonly people: Readonly<Record<string, Person>>;
};

type Read = { readonly found: DocumentTexts | null; readonly problem: Problem | null; readonly tries: number };

/** The texts of the review as they are saved, read when shown and again with each newer reading of the incident. */
export function useDocumentTexts(readAt: string): Read & { readonly retry: () => void } {
  const { call } = useSurface();
  const [state, setState] = useState<Read>({ found: null, problem: null, tries: 0 });
  const read = useCallback(async (): Promise<Read | Problem> => {
    const texts: ReviewText[] = [];
    let people: Readonly<Record<string, Person>> = {};
    let ids: readonly string[] | undefined;
    do {
      const reply = await call('openTexts', ids ? { ids } : {});
      if (!reply.ok) return reply.problem;
      texts.push(...reply.value.texts);
      people = { ...people, ...reply.value.people };
      ids = reply.value.unread;
    } while (ids.length > 0);
    return { found: { texts, people }, problem: null, tries: 0 };
  }, [call]);
  const [again, setAgain] = useState(0);
  useEffect(() => {
    let left = false;
    void read().then((answer) => {
      if (left) return;
      setState((before) => ('found' in answer ? answer : { ...before, problem: answer, tries: before.tries + 1 }));
    });
    return () => {
      left = true;
    };
  }, [read, readAt, again]);
  return { ...state, retry: () => setAgain(again + 1) };
}
