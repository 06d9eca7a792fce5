import type { Editor } from '@tiptap/core';
import { placeOf } from './findings-plugin';
import type { WritingHandle } from './findings';

/** What the outside may ask of an editor; nothing where there is none yet. */
export function handleOf(current: () => Editor | null): WritingHandle {
  const at = (id: string, then: (editor: Editor, from: number, to: number) => void): void => {
    const editor = current();
    const place = editor && placeOf(editor.state, id);
    if (editor && place) then(editor, place.from, place.to);
  };
  return {
    focus: () => void current()?.commands.focus(),
    goTo: (id) => at(id, (editor, from) => void editor.chain().focus().setTextSelection(from).scrollIntoView().run()),
    replace: (id, words) =>
      at(id, (editor, from, to) => {
        const { tr } = editor.state;
        // The words take the marks of those they come for.
        editor.view.dispatch(words ? tr.insertText(words, from, to) : tr.delete(from, to));
        editor.commands.focus();
      }),
  };
}
