import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { alignNodes } from './align-nodes';
import { inlineChanges, type Change } from './inline-changes';

/** Marks a transaction that brings what others wrote: it is no step of this person's undo. */
export const incomingMeta = 'incoming';

/**
 * What turns one document into another, in as small pieces as blocks and words allow, in order: the caret and the steps
 * of undo stay where their words are.
 */
function changesTo(before: Node, after: Node, start = 0): readonly Change[] {
  if (before.eq(after)) return [];
  if (before.isTextblock) return inlineChanges(before, after, start);
  return alignNodes(before, after).flatMap(({ from, to, oldNodes, newFrom, newTo, newNodes }) => {
    const [old, fresh] = [oldNodes[0], newNodes[0]];
    if (old && fresh && oldNodes.length === 1 && newNodes.length === 1 && old.sameMarkup(fresh) && !old.isLeaf)
      return changesTo(old, fresh, start + from + 1);
    return [{ from: start + from, to: start + to, slice: after.slice(newFrom, newTo) }];
  });
}

/** Puts another document in place of the transaction's, piece by piece from the end. */
export function takeIn(tr: Transaction, after: Node): Transaction {
  const changes = changesTo(tr.doc, after);
  const { selection } = tr;
  for (const { from, to, slice } of [...changes].reverse()) tr.replace(from, to, slice);
  if (selection instanceof TextSelection) {
    const [anchor, head] = [selection.anchor, selection.head].map((position) => moved(tr, changes, position));
    if (anchor !== undefined && head !== undefined)
      tr.setSelection(TextSelection.between(tr.doc.resolve(anchor), tr.doc.resolve(head)));
  }
  return tr.setMeta(incomingMeta, true).setMeta('addToHistory', false);
}

/** A caret within words that others put in anew, marked otherwise for example, stays so far into them. */
function moved(tr: Transaction, changes: readonly Change[], position: number): number {
  const within = changes.find(({ from, to }) => from < position && position < to);
  if (!within) return tr.mapping.map(position);
  return tr.mapping.map(within.from, -1) + Math.min(position - within.from, within.slice.size);
}
