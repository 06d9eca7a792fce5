import type { Editor } from '@tiptap/core';
import { useCallback, useRef } from 'react';

type KeyHandler = (event: KeyboardEvent) => boolean;

/** Names of the people picked on this page, beside those whom the incident knows, and the keys of an open list. */
export function useMention(known: (accountId: string) => string) {
  const picked = useRef(new Map<string, string>());
  const keys = useRef<KeyHandler | null>(null);
  const nameOf = useCallback((id: string) => picked.current.get(id) ?? known(id), [known]);
  const pick = useCallback(
    (editor: Editor, range: { from: number; to: number }, person: { accountId: string; name: string }) => {
      picked.current.set(person.accountId, person.name);
      editor
        .chain()
        .focus()
        .insertContentAt(range, [
          { type: 'mention', attrs: { id: person.accountId } },
          { type: 'text', text: ' ' },
        ])
        .run();
    },
    [],
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
