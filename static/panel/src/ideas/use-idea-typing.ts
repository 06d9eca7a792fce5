import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Idea } from '#contract';
import { sameBody } from '#core/additions/same-body';
import { blankIdea } from '#core/follow-ups/idea';
import { typingKey } from '../curation/typing-key';
import { keep } from '../page-storage';
import { useSurface } from '../surface';
import { type Typed, keptTyping, metBy, nothingTyped, typedOn, without } from './typed-idea';
import type { Ideas } from './use-ideas';

/** What was typed becomes part of the idea once it has rested for so long, in milliseconds; sooner when one leaves. */
const restMs = 2000;

/** An idea as it is being written. */
export type IdeaTyping = {
  readonly id: string;
  /** As it stands, with what is typed on top. */
  readonly idea: Idea;
  /** Fields in which somebody else wrote meanwhile. */
  readonly met: readonly (keyof Idea)[];
  /** Words: kept at each letter, saved when they rest. */
  readonly type: (change: Partial<Idea>) => void;
  /** A choice: saved at once, with what was typed. */
  readonly choose: (change: Partial<Idea>, says?: string) => void;
  readonly flush: () => void;
  /** What is typed and not part of the idea yet is not to become so. */
  readonly forget: () => void;
  /** Of a field that somebody else changed too. */
  readonly settle: (field: keyof Idea, keep: 'mine' | 'theirs') => void;
};

export function useIdeaTyping({ additionOf, set, onSaving }: Ideas, id: string): IdeaTyping {
  const stands = additionOf(id)?.body ?? null;
  const { typed, write } = useTyped(id);
  const latest = useRef({ stands, set });
  latest.current = { stands, set };
  const save = useCallback(
    (then: Partial<Idea>, says: string) => {
      const before = latest.current.stands ?? blankIdea();
      const met = metBy(typed.current, before);
      const ready = without(typed.current.change, met);
      write({ change: pick(typed.current.change, met), was: pick(typed.current.was, met) });
      const next = { ...before, ...ready, ...then };
      if (sameBody(next, before)) return;
      latest.current.set(id, next, says);
      // Until the next rendering: a second change in the same moment goes on from this one.
      latest.current = { ...latest.current, stands: next };
    },
    [id, typed, write],
  );
  const flush = useCallback(() => save({}, ''), [save]);
  useResting(typed.current, flush);
  const isTyping = Object.keys(typed.current.change).length > 0;
  useEffect(() => {
    onSaving(isTyping ? 'saving' : 'saved');
    return () => onSaving('saved');
  }, [isTyping, onSaving]);
  const type = useCallback(
    (change: Partial<Idea>) => write(typedOn(typed.current, change, latest.current.stands ?? blankIdea())),
    [typed, write],
  );
  const settle: IdeaTyping['settle'] = (field, keeps) => {
    const { change, was } = typed.current;
    const theirs = (stands ?? blankIdea())[field];
    if (keeps === 'mine') write({ change, was: { ...was, [field]: theirs } });
    else write({ change: without(change, [field]), was: without(was, [field]) });
    flush();
  };
  const idea = { ...(stands ?? blankIdea()), ...typed.current.change };
  return {
    id,
    idea,
    met: metBy(typed.current, stands ?? blankIdea()),
    type,
    choose: (change, says = '') => save(change, says),
    flush,
    forget: () => write(nothingTyped),
    settle,
  };
}

const pick = <Body extends object>(body: Body, fields: readonly (keyof Body)[]): Partial<Body> =>
  without(
    body,
    (Object.keys(body) as (keyof Body)[]).filter((field) => !fields.includes(field)),
  );

/** What is typed and not part of the idea yet: read and changed at once, and kept on this page at each letter. */
function useTyped(id: string) {
  const { reader } = useSurface();
  const key = typingKey(reader, id);
  const typed = useRef<Typed>(nothingTyped);
  const from = useRef<string | null>(null);
  if (from.current !== key) {
    from.current = key;
    typed.current = keptTyping(key);
  }
  const [, render] = useReducer((count: number) => count + 1, 0);
  const write = useCallback(
    (next: Typed) => {
      typed.current = next;
      const isEmpty = Object.keys(next.change).length === 0;
      keep(() => localStorage, key, isEmpty ? null : JSON.stringify(next));
      render();
    },
    [key],
  );
  return { typed, write };
}

/** Saves when the typing rests, when one leaves the page, and when the form goes. */
function useResting(typed: Typed, flush: () => void): void {
  useEffect(() => {
    if (Object.keys(typed.change).length === 0) return undefined;
    const timer = setTimeout(flush, restMs);
    return () => clearTimeout(timer);
  }, [typed, flush]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
}
