import type { Editor } from '@tiptap/core';
import { useEditorValue } from './use-editor-value';
import styles from './writing.module.css';

/** Words in an empty text. Assistive technology has them too: they say what may be written. */
export function Placeholder({ editor, words }: { readonly editor: Editor; readonly words: string }) {
  const empty = useEditorValue(
    editor,
    ({ state: { doc } }) => doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph' && doc.content.size === 2,
  );
  return empty ? <p className={styles.placeholder}>{words}</p> : null;
}
