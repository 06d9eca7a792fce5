import { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Doc } from '#contract';
import { useSurface } from '../surface';
import { writingWords } from '../words/writing';
import { findingsExtension } from './findings-plugin';
import { followDoc } from './follow-doc';
import type { FollowDoc } from './follow-doc';
import { mediaView } from './media-view';
import { cleanHtml } from './paste/clean-html';
import { writingExtensions } from './schema/extensions';
import { toContent } from './to-doc';
import type { WritingProps } from './writing';

type Behaviour = Pick<WritingProps, 'doc' | 'onChange' | 'onFinding' | 'label'> & {
  /** Where the caret is to stand at once; null where it is elsewhere. */
  readonly caret: number | null;
  readonly nameOf: (accountId: string) => string;
  readonly hintId: string;
  /** True where the key was for somebody else than the text. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly onPaste: (editor: Editor, event: ClipboardEvent) => boolean;
  readonly onDrop: (editor: Editor, event: DragEvent) => boolean;
};

/** Makes the editor in `host` once; what it is to do follows the latest props. */
export function useEditor(host: RefObject<HTMLElement | null>, behaviour: Behaviour): Editor | null {
  const { readAttachment } = useSurface();
  const latest = useRef(behaviour);
  const following = useRef<FollowDoc | null>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  useLayoutEffect(() => {
    latest.current = behaviour;
    following.current?.take(behaviour.doc);
  });
  useLayoutEffect(() => {
    const made: Editor = new Editor({
      element: host.current,
      injectCSS: false,
      // Pasted Markdown is read whole, before it comes here.
      enablePasteRules: false,
      content: toContent(latest.current.doc),
      extensions: [
        ...writingExtensions({
          nameOf: (id) => latest.current.nameOf(id),
          mediaView: mediaView(readAttachment),
        }),
        findingsExtension((id) => latest.current.onFinding?.(id)),
      ],
      editorProps: {
        attributes: attributesOf(latest.current),
        handleKeyDown: (_, event) => latest.current.onKey(event),
        transformPastedHTML: cleanHtml,
        handlePaste: (_, event) => latest.current.onPaste(made, event),
        handleDrop: (_, event) => latest.current.onDrop(made, event),
      },
    });
    following.current = followDoc(made, latest.current.doc, (doc: Doc) => latest.current.onChange(doc));
    takeCaret(made, latest.current.caret);
    setEditor(made);
    return () => {
      following.current?.stop();
      made.destroy();
    };
  }, [host, readAttachment]);
  return editor;
}

/** At once, not in the next frame as the editor's own command does: the next key is for this text. */
function takeCaret({ view }: Editor, caret: number | null): void {
  if (caret === null) return;
  const { doc, tr } = view.state;
  view.dispatch(tr.setSelection(Selection.near(doc.resolve(Math.min(caret, doc.content.size)), -1)));
  view.focus();
}

function attributesOf({ label, hintId }: Behaviour): Record<string, string> {
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'aria-describedby': hintId,
    'aria-keyshortcuts': writingWords.toolKeys,
  };
}
