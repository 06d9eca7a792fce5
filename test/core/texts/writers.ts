import fc from 'fast-check';
import type { Doc, DocNode } from '#contract';
import { mergeDocs } from '#core/texts/merge-docs';
import { planSave } from '#core/texts/plan-save';
import { emptyDoc, type SavedVersion } from '#core/texts/text-state';
import { line } from './docs';

/** One thing that somebody does to the text on their screen, or with the store. `at` and `of` are taken as far as there is room. */
export type Step = {
  readonly who: number;
  readonly do: 'type' | 'newLine' | 'newItem' | 'take' | 'takeBlock' | 'bold' | 'replace' | 'save' | 'lose' | 'look';
  readonly at: number;
  readonly of: number;
};

export const steps = (writers: number) =>
  fc.array(
    fc.record({
      who: fc.nat(writers - 1),
      do: fc.constantFrom<Step['do'][]>(
        ...(['type', 'type', 'type', 'newLine', 'newItem', 'take', 'takeBlock', 'bold'] as const),
        ...(['replace', 'replace', 'save', 'save', 'save', 'lose', 'look'] as const),
      ),
      at: fc.nat(4),
      of: fc.nat(2),
    }),
    { maxLength: 60, size: 'max' },
  );

const isLine = ({ type }: DocNode): boolean => type === 'paragraph';

/** The document with its lines, in lists too, each made into something else. */
const mapLines = (nodes: readonly DocNode[], change: (line: DocNode) => DocNode): DocNode[] =>
  nodes.map((node) => (isLine(node) ? change(node) : { ...node, content: mapLines(node.content ?? [], change) }));

const countLines = (nodes: readonly DocNode[]): number =>
  nodes.reduce((sum, node) => sum + (isLine(node) ? 1 : countLines(node.content ?? [])), 0);

const textOf = (nodes: readonly DocNode[]): string =>
  nodes.map((node) => node.text ?? `${textOf(node.content ?? [])}${isLine(node) ? '\n' : ''}`).join('');

export const wordsIn = (doc: Doc): string[] => textOf(doc.content).match(/\S+/g) ?? [];

/** A line whose words were changed; marks go, as they do when one types anew. */
function withWords(node: DocNode, change: (words: string[]) => string[]): DocNode {
  const words = change(
    (node.content ?? [])
      .map(({ text = '' }) => text)
      .join('')
      .split(' ')
      .filter(Boolean),
  );
  return words.length > 0 ? line(words.join(' ')) : { type: 'paragraph' };
}

function onLine(doc: Doc, of: number, change: (line: DocNode) => DocNode): Doc {
  const wanted = of % Math.max(1, countLines(doc.content));
  let seen = -1;
  return { ...doc, content: mapLines(doc.content, (node) => ((seen += 1) === wanted ? change(node) : node)) };
}

/** The document after somebody did that to it. */
export function editDoc(doc: Doc, { do: what, at, of }: Step, word: string): Doc {
  const { content } = doc;
  if (what === 'newLine' || content.length === 0)
    return { ...doc, content: content.toSpliced(at % (content.length + 1), 0, line(word)) };
  if (what === 'newItem') {
    const item: DocNode = { type: 'listItem', content: [line(word)] };
    const first = content.findIndex(({ type }) => type === 'bulletList');
    const list = content[first];
    const next = { type: 'bulletList', content: [...(list?.content ?? []), item] };
    return { ...doc, content: list ? content.with(first, next) : [...content, next] };
  }
  if (what === 'takeBlock') return { ...doc, content: content.toSpliced(at % content.length, 1) };
  return onLine(doc, of, (node) => {
    if (what === 'bold') return bold(node);
    return withWords(node, (words) => {
      const gone = what === 'type' ? 0 : what === 'take' ? 1 : 2;
      return words.toSpliced(at % (words.length + 1), gone, ...(what === 'take' ? [] : [word]));
    });
  });
}

const bold = (node: DocNode): DocNode =>
  node.content ? { ...node, content: node.content.map((part) => ({ ...part, marks: [{ type: 'strong' }] })) } : node;

export function writer(me: string) {
  let base: Doc = emptyDoc;
  let revision = 0;
  let beside: { id: string; doc: Doc }[] = [];
  let sent: { saveId: string; doc: Doc; revision: number; beside: { id: string; doc: Doc }[] } | null = null;
  const self = {
    me,
    doc: emptyDoc,
    /** What the store says, joined with what was typed since `from`. */
    meet(from: Doc, store: readonly SavedVersion[], saveId: string) {
      const head = store.at(-1);
      if (!head) return;
      const merged = mergeDocs(from, self.doc, head.doc);
      if (merged.beside) beside.push({ id: `${saveId}-${beside.length}`, doc: merged.beside });
      self.doc = merged.doc;
      [base, revision] = [head.doc, head.revision];
    },
    save(store: SavedVersion[], saveId: string, lost: boolean) {
      sent ??= { saveId, doc: self.doc, revision, beside };
      const { next } = planSave('summary/a', store, sent, { by: me, at: '2026-11-18T09:00:00.000Z' });
      if (next) store.push(next);
      if (lost) return;
      const arrived = new Set(sent.beside.map(({ id }) => id));
      const from = sent.doc;
      [beside, sent] = [beside.filter(({ id }) => !arrived.has(id)), null];
      self.meet(from, store, `${saveId}m`);
    },
    look(store: readonly SavedVersion[], saveId: string) {
      if (!sent) self.meet(base, store, saveId);
    },
    edit(step: Step, word: string): { readonly typed: boolean; readonly took: readonly string[] } {
      const before = wordsIn(self.doc);
      self.doc = editDoc(self.doc, step, word);
      const after = new Set(wordsIn(self.doc));
      return { typed: after.has(word), took: before.filter((one) => !after.has(one)) };
    },
    unsent: () => beside,
  };
  return self;
}
