import { useCallback, useRef, useState } from 'react';
import type { ComponentType, RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Deed, EditorHandle, EditorProps, Left, RestingHandle } from './waking';

type Woken = { readonly Editor: ComponentType<EditorProps>; readonly left: Left };

export type Waking = {
  readonly text: RefObject<RestingHandle>;
  /** Null while the text rests, and while its editor is on its way. */
  readonly woken: Woken | null;
  /** The editor could not be fetched: one writes as before, without its tools. */
  readonly failed: boolean;
  /** Fetches the editor: somebody may be about to write. */
  readonly fetch: () => void;
  /** Brings the editor, and then does something with it; at once where it is there. */
  readonly wake: (deed?: Deed) => void;
  readonly onReady: (editor: EditorHandle) => void;
};

const loadEditor = async (): Promise<ComponentType<EditorProps>> => (await import('../editor')).Editor;

/** An editor weighs more than all the rest of a review, so it comes when somebody goes into the text. */
export function useWaking(): Waking {
  const text = useRef<RestingHandle>(null);
  const editor = useRef<EditorHandle | null>(null);
  const deeds = useRef<Deed[]>([]);
  const waking = useRef(false);
  const [woken, setWoken] = useState<Woken | null>(null);
  const [failed, setFailed] = useState(false);
  const wake = useCallback((deed?: Deed): void => {
    if (editor.current) return deed?.(editor.current);
    if (deed) deeds.current.push(deed);
    if (waking.current) return;
    waking.current = true;
    const bring = async (): Promise<void> => {
      const Editor = await loadEditor();
      await text.current?.settled();
      const left = text.current?.left();
      // In one piece: no key falls between the text and its editor.
      if (left) flushSync(() => setWoken({ Editor, left }));
    };
    bring().catch(() => {
      waking.current = false;
      setFailed(true);
    });
  }, []);
  const fetch = useCallback(() => void loadEditor().catch(() => undefined), []);
  const onReady = useCallback((handle: EditorHandle) => {
    editor.current = handle;
    for (const deed of deeds.current.splice(0)) deed(handle);
  }, []);
  return { text, woken, failed, fetch, wake, onReady };
}
