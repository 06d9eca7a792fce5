import type { Editor } from '@tiptap/core';
import { placeOf } from './findings-plugin';
import type { EditorHandle } from './resting/waking';

/** What the outside may ask of an editor, but for its tools. */
export function handleOf(editor: Editor): Omit<EditorHandle, 'press'> {
  const at = (id: string, then: (from: number, to: number) => void): void => {
    const place = editor.isDestroyed ? null : placeOf(editor.state, id);
    if (place) then(place.from, place.to);
  };
  return {
    focus: () => void editor.commands.focus(),
    goTo: (id) => at(id, (from) => void editor.chain().focus().setTextSelection(from).scrollIntoView().run()),
    replace: (id, words) =>
      at(id, (from, to) => {
        const { tr } = editor.state;
        // The words take the marks of those they come for.
        editor.view.dispatch(words ? tr.insertText(words, from, to) : tr.delete(from, to));
        editor.commands.focus();
      }),
    paste: (clipboardData) =>
      void editor.view.dom.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      ),
  };
}
