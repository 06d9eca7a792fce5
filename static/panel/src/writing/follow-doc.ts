import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import type { Step } from '@tiptap/pm/transform';
import type { Doc } from '#contract';
import { incomingMeta, takeIn } from './incoming';
import { toContent, toDoc } from './to-doc';

export type FollowDoc = {
  /** Shows a document that came from elsewhere; one that this editor gave is known and changes nothing. */
  readonly take: (doc: Doc) => void;
  readonly stop: () => void;
};

/** An input method is given so long to put in what it composed, after it says that it is done. */
const settleMs = 50;

/**
 * Keeps an editor and the document outside of it the same, both ways. What comes in while an input method is composing
 * waits for its end, and moves along with what is typed meanwhile.
 */
export function followDoc(editor: Editor, first: Doc, onChange: (doc: Doc) => void): FollowDoc {
  const known = new WeakSet<Doc>([first]);
  let waiting: readonly Step[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const doc = toDoc(editor.state.doc);
    known.add(doc);
    onChange(doc);
  };
  const changed = ({ transaction }: { transaction: Transaction }): void => {
    if (!transaction.docChanged || transaction.getMeta(incomingMeta) === true) return;
    waiting = waiting.flatMap((step) => step.map(transaction.mapping) ?? []);
    if (waiting.length === 0) tell();
  };
  const release = (): void => {
    if (waiting.length === 0 || editor.isDestroyed) return;
    if (editor.view.composing) return later();
    const { tr } = editor.state;
    for (const step of waiting) tr.maybeStep(step);
    waiting = [];
    editor.view.dispatch(tr.setMeta(incomingMeta, true).setMeta('addToHistory', false));
    tell();
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(release, settleMs);
  };
  const take = (doc: Doc): void => {
    if (known.has(doc)) return;
    known.add(doc);
    const next = editor.schema.nodeFromJSON(toContent(doc));
    if (next.eq(editor.state.doc)) return;
    const tr = takeIn(editor.state.tr, next);
    if (!editor.view.composing) return editor.view.dispatch(tr);
    // From the end to the start, so each holds by itself for the text as it is now.
    waiting = tr.steps;
    later();
  };
  editor.on('transaction', changed);
  return {
    take,
    stop: () => {
      clearTimeout(timer);
      editor.off('transaction', changed);
    },
  };
}
