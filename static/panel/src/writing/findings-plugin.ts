import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { plainText, type PlainText } from '#core/adf/plain-text';
import type { WritingFinding } from './findings';
import { toDoc } from './to-doc';

type Shown = { readonly marks: DecorationSet; readonly open: string | null };
type Place = { readonly id: string; readonly from: number; readonly to: number };

const key = new PluginKey<Shown>('findings');

/**
 * Draws findings under the words they are about, and tells in which one the caret is put. Typing never opens one: a
 * card that comes up under a word half typed would be in the way.
 */
export function findingsExtension(onFinding: (id: string | null) => void): Extension {
  return Extension.create({
    name: 'findings',
    addProseMirrorPlugins: () => [
      new Plugin<Shown>({
        key,
        state: {
          init: () => ({ marks: DecorationSet.empty, open: null }),
          apply: (tr, shown) => {
            const set: Shown | undefined = tr.getMeta(key);
            return set ?? (tr.docChanged ? { ...shown, marks: shown.marks.map(tr.mapping, tr.doc) } : shown);
          },
        },
        props: { decorations: (state) => key.getState(state)?.marks },
        view: () => ({
          update: (view, before) => {
            if (view.state.selection.eq(before.selection) || !view.hasFocus()) return;
            const [was, is] = [findingAt(before), findingAt(view.state)];
            if (was !== is && (is === null || view.state.doc.eq(before.doc))) onFinding(is);
          },
        }),
      }),
    ],
  });
}

/** Draws these findings. Of those whose words are no longer there, none. */
export function showFindings(
  view: EditorView,
  {
    findings,
    open,
    nameOf,
  }: { findings: readonly WritingFinding[]; open: string | null; nameOf: (id: string) => string },
): void {
  if (findings.length === 0 && key.getState(view.state)?.marks === DecorationSet.empty) return;
  const { doc } = view.state;
  const plain = plainText(toDoc(doc), nameOf);
  const marks = findings.flatMap((finding) => mark(finding, plain, finding.id === open));
  view.dispatch(
    view.state.tr.setMeta(key, { marks: DecorationSet.create(doc, marks), open }).setMeta('addToHistory', false),
  );
}

function mark({ id, start, end, words }: WritingFinding, plain: PlainText, open: boolean): Decoration[] {
  if (plain.text.slice(start, end) !== words) return [];
  const { from, to } = plain.range(start, end);
  const attrs = { nodeName: 'mark', 'data-finding': id, ...(open && { 'data-open': '' }) };
  return [Decoration.inline(from, to, attrs, { id })];
}

/** Where the finding stands now; null where it is gone. */
export function placeOf(state: EditorState, id: string): Place | null {
  const [found] = key.getState(state)?.marks.find(undefined, undefined, (spec) => spec['id'] === id) ?? [];
  return found && found.from < found.to ? { id, from: found.from, to: found.to } : null;
}

/** The finding that the caret is in or beside, the shortest where they overlap. */
function findingAt(state: EditorState): string | null {
  const { head } = state.selection;
  const [first, ...others] = key.getState(state)?.marks.find(head, head) ?? [];
  if (!first) return null;
  const shortest = others.reduce((best, next) => (next.to - next.from < best.to - best.from ? next : best), first);
  const id: unknown = shortest.spec['id'];
  return typeof id === 'string' ? id : null;
}
