import type { EditorState } from '@tiptap/pm/state';

/** A name that is being typed after an at-sign. */
export type MentionQuery = { readonly from: number; readonly to: number; readonly query: string };

/** An at-sign at the start of a word, then at most two words of a name. */
const typed = /(?:^|[\s(\ufffc])@((?:[\p{L}\p{N}._'’-]+ ?){0,2})$/u;

/** The mention that the caret stands at the end of; null where none is being typed. */
export function mentionQuery({ selection, schema }: EditorState): MentionQuery | null {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock || $from.parent.type.spec.code) return null;
  const code = schema.marks['code'];
  if (code?.isInSet($from.marks())) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const query = typed.exec(before)?.[1];
  if (query === undefined) return null;
  return { from: $from.pos - query.length - 1, to: $from.pos, query };
}
