import type { Extensions, NodeViewRenderer } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { blocks } from './blocks';
import { lists } from './lists';
import { marks } from './marks';
import { media } from './media';
import { mention } from './mention';

type Seen = { readonly nameOf: (accountId: string) => string; readonly mediaView: NodeViewRenderer };

/** Everything a text of the review may hold, by the names of Atlassian's format. */
export function writingExtensions({ nameOf, mediaView }: Seen): Extensions {
  return [...blocks, ...lists, ...marks, mention(nameOf), ...media(mediaView), UndoRedo];
}
