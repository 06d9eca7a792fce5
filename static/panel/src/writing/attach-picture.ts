import type { Editor } from '@tiptap/core';
import type { Reply } from '#contract';
import type { Surface } from '../surface';

/** Pictures that every browser draws and that hold no code of their own. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'];

export const isPicture = ({ type }: File): boolean => pictureTypes.includes(type);

/** Attaches a picture to the incident and puts it where the caret was, wherever that has moved meanwhile. */
export async function attachPicture(
  editor: Editor,
  file: File,
  attach: Surface['attach'],
): Promise<Reply<{ readonly id: string; readonly name: string }>> {
  let at = editor.state.selection.from;
  const follow = ({ transaction }: { transaction: { mapping: { map: (position: number) => number } } }): void => {
    at = transaction.mapping.map(at);
  };
  editor.on('transaction', follow);
  const reply = await attach(file);
  editor.off('transaction', follow);
  if (reply.ok && !editor.isDestroyed) insert(editor, at, { id: reply.value.id, alt: reply.value.name || file.name });
  return reply;
}

function insert(editor: Editor, at: number, attrs: { readonly id: string; readonly alt: string }): void {
  const content = [{ type: 'media', attrs: { type: 'file', collection: '', ...attrs } }];
  const $at = editor.state.doc.resolve(Math.min(at, editor.state.doc.content.size));
  // After the block that the caret was in; an empty paragraph gives its place.
  const block = $at.depth > 0 ? { from: $at.before(), to: $at.after() } : { from: at, to: at };
  const empty = $at.parent.isTextblock && $at.parent.content.size === 0;
  const place = empty && $at.depth === 1 ? block : block.to;
  editor.commands.insertContentAt(place, [
    { type: 'mediaSingle', attrs: { layout: 'center' }, content },
    { type: 'paragraph' },
  ]);
}
