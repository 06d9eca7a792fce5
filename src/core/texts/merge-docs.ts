import type { Doc, DocNode } from '#contract';
import { reviewDoc } from '#core/adf/review-doc';
import type { Pair } from './align';
import { mergeWords } from './merge-words';
import { pairBlocks } from './pair-blocks';
import { additionsTo, type Span, stretches } from './stretches';

/** `beside`: whole blocks of mine of which not every word could be joined with theirs; null where all could. */
export type MergedDocs = { readonly doc: Doc; readonly beside: Doc | null };

type Merged = { readonly content: readonly DocNode[]; readonly beside: readonly DocNode[] };

const inLine = ['paragraph', 'heading', 'codeBlock'];
const holdsBlocks = ['bulletList', 'orderedList', 'listItem', 'panel', 'blockquote'];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a block is, apart from what it holds. */
const shape = ({ type, attrs }: DocNode): Pick<DocNode, 'type' | 'attrs'> => ({ type, ...(attrs && { attrs }) });

/** One of ours where only we changed it, else theirs. */
const chosen = <T>(base: T, mine: T, theirs: T): T => (same(base, theirs) ? mine : theirs);

/** One block that all three have. */
function mergeBlock(base: DocNode, mine: DocNode, theirs: DocNode): Merged {
  if (same(base, theirs) || same(mine, theirs)) return { content: [mine], beside: [] };
  if (same(base, mine)) return { content: [theirs], beside: [] };
  const made = chosen(shape(base), shape(mine), shape(theirs));
  const [b, m, t] = [base.content ?? [], mine.content ?? [], theirs.content ?? []];
  const withContent = (content: readonly DocNode[]): DocNode[] => [{ ...made, ...(content.length > 0 && { content }) }];
  if ([base, mine, theirs].every(({ type }) => inLine.includes(type))) {
    const { content, torn } = mergeWords(b, m, t);
    return { content: withContent(content), beside: torn ? [mine] : [] };
  }
  if ([base, mine, theirs].every(({ type }) => holdsBlocks.includes(type))) {
    const { content, beside } = mergeBlocks(b, m, t);
    return { content: withContent(content), beside };
  }
  return { content: [theirs], beside: [mine] };
}

const empty: DocNode = { type: 'paragraph' };

/** A block that one has taken away: it is gone, unless the other has worked on it since. */
const leftover = (base: DocNode, other: DocNode | undefined): readonly DocNode[] =>
  other && !same(base, other) ? [other] : [];

type Sides = {
  readonly base: readonly DocNode[];
  readonly mine: readonly DocNode[];
  readonly theirs: readonly DocNode[];
};
type Pairs = { readonly mine: readonly Pair[]; readonly theirs: readonly Pair[] };

function mergeStretch(sides: Sides, pairs: Pairs, at: { base: Span; mine: Span; theirs: Span }): Merged {
  const [own, other] = [additionsTo(pairs.mine, at.base, at.mine), additionsTo(pairs.theirs, at.base, at.theirs)];
  const content: DocNode[] = [];
  for (let gap = 0; gap <= at.base[1] - at.base[0]; gap += 1) {
    const came = (other.before[gap] ?? []).flatMap((y) => sides.theirs[y] ?? []);
    const ours = (own.before[gap] ?? []).flatMap((y) => sides.mine[y] ?? []);
    // What both put there in the same words is there once.
    content.push(...came, ...ours.filter((block) => same(block, empty) || !came.some((one) => same(one, block))));
    const x = at.base[0] + gap;
    const base = sides.base[x];
    const [m, t] = [own.kept.get(x), other.kept.get(x)];
    if (base && m === undefined) content.push(...leftover(base, t === undefined ? undefined : sides.theirs[t]));
    else if (base && m !== undefined) content.push(...leftover(base, sides.mine[m]));
  }
  return { content, beside: [] };
}

function mergeBlocks(base: readonly DocNode[], mine: readonly DocNode[], theirs: readonly DocNode[]): Merged {
  const pairs = { mine: pairBlocks(base, mine), theirs: pairBlocks(base, theirs) };
  const lengths = { base: base.length, mine: mine.length, theirs: theirs.length };
  const parts = stretches(pairs.mine, pairs.theirs, lengths).map((stretch): Merged => {
    if (!('all' in stretch)) return mergeStretch({ base, mine, theirs }, pairs, stretch);
    const [b, m, t] = [base[stretch.all[0]], mine[stretch.all[1]], theirs[stretch.all[2]]];
    return b && m && t ? mergeBlock(b, m, t) : { content: [], beside: [] };
  });
  return { content: parts.flatMap(({ content }) => content), beside: parts.flatMap(({ beside }) => beside) };
}

const docOf = (content: readonly DocNode[]): Doc => reviewDoc({ content, type: 'doc' }, { names: false });

/** Whether a document has nothing in it but empty lines. */
const isBlank = ({ content }: Doc): boolean =>
  content.every((node) => node.type === 'paragraph' && !node.content?.length);

/**
 * What two people made of one document, joined: block by block, in a block word by word, formatting kept. A word that
 * either wrote is in the document or beside it; one that either took away is gone where the other left it alone. Where
 * both changed the same words, theirs stand in the document. All three in the form that `reviewDoc` gives, without names.
 */
export function mergeDocs(base: Doc, mine: Doc, theirs: Doc): MergedDocs {
  if (same(base, theirs) || same(mine, theirs)) return { doc: mine, beside: null };
  if (same(base, mine)) return { doc: theirs, beside: null };
  // An empty line to begin with is where both began, not something that both changed.
  const [b, m, t] = [base, mine, theirs].map((doc) => (isBlank(doc) ? [] : doc.content));
  const { content, beside } = mergeBlocks(b ?? [], m ?? [], t ?? []);
  return { doc: docOf(content), beside: beside.length > 0 ? docOf(beside) : null };
}
