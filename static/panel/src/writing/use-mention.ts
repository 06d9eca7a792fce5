import type { Editor } from '@tiptap/core';
import { useCallback, useContext, useRef } from 'react';
import type { Person } from '#contract';
import { useAdditions } from '../additions-keeper';
import { TextsContext } from '../texts/texts-keeper';

type KeyHandler = (event: KeyboardEvent) => boolean;

/** Whom a text may mention by name, and the keys of an open list. */
export function useMention() {
  const { people } = useAdditions();
  const texts = useContext(TextsContext);
  const met = texts?.people;
  const picked = useRef(new Map<string, string>());
  const keys = useRef<KeyHandler | null>(null);
  /** '' for somebody whom neither the incident nor this page knows. */
  const nameOf = useCallback(
    (id: string) => picked.current.get(id) ?? people[id]?.name ?? met?.[id]?.name ?? '',
    [people, met],
  );
  const meet = texts?.meet;
  const pick = useCallback(
    (editor: Editor, range: { from: number; to: number }, person: Person) => {
      picked.current.set(person.accountId, person.name);
      meet?.(person);
      const mention = { type: 'mention', attrs: { id: person.accountId } };
      editor
        .chain()
        .focus()
        .insertContentAt(range, [mention, { type: 'text', text: ' ' }])
        .run();
    },
    [meet],
  );
  /** Gives the keys to an open list, until what it answers with is called. */
  const listen = useCallback((handler: KeyHandler) => {
    keys.current = handler;
    return () => {
      keys.current = null;
    };
  }, []);
  const onKey = useCallback((event: KeyboardEvent) => keys.current?.(event) ?? false, []);
  return { nameOf, pick, onKey, listen };
}
