import type { Doc, DocNode } from '#contract';

/** A stretch of the text and where it stands in the document. Of text, both are as long as each other. */
type Piece = { readonly at: number; readonly length: number; readonly position: number; readonly size: number };

export type PlainText = {
  readonly text: string;
  /** From offsets of the text to positions in the document, as ProseMirror counts them. */
  readonly range: (start: number, end: number) => { readonly from: number; readonly to: number };
  /** The offset at, or next after, a position in the document. */
  readonly offsetAt: (position: number) => number;
};

const leaves = ['hardBreak', 'mention', 'rule', 'media'];

/**
 * What a document of the review says, for reading word by word: a line a block, mentions as `@name`. Code and
 * quotations, which are not the writer's own words, are as many blanks.
 */
export function plainText(doc: Doc, nameOf: (accountId: string) => string = () => 'somebody'): PlainText {
  const pieces: Piece[] = [];
  let text = '';
  const add = (words: string, position: number, size: number): void => {
    pieces.push({ at: text.length, length: words.length, position, size });
    text += words;
  };
  const walk = (nodes: readonly DocNode[], start: number, aside: boolean): number => {
    let position = start;
    for (const node of nodes) {
      const quoted = aside || node.type === 'blockquote' || node.type === 'codeBlock';
      const own = ownWords(node, nameOf);
      if (own !== null) add(quoted || isCode(node) ? blank(own) : own, position, sizeOf(node));
      else if (!leaves.includes(node.type)) {
        // Each block that holds words begins a line.
        if (text !== '' && holdsWords(node)) text += '\n';
        walk(node.content ?? [], position + 1, quoted);
      }
      position += sizeOf(node);
    }
    return position;
  };
  walk(doc.content, 0, false);
  return { text, range: (start, end) => range(pieces, start, end), offsetAt: offsetAt(pieces, text.length) };
}

const holdsWords = ({ type }: DocNode): boolean => type === 'paragraph' || type === 'heading' || type === 'codeBlock';

const isCode = ({ marks }: DocNode): boolean => marks?.some(({ type }) => type === 'code') ?? false;

const blank = (words: string): string => words.replace(/[^\n]/g, ' ');

function ownWords(node: DocNode, nameOf: (accountId: string) => string): string | null {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  if (node.type !== 'mention') return null;
  const id = node.attrs?.['id'];
  return `@${typeof id === 'string' ? nameOf(id) : ''}`;
}

const sizeOf = (node: DocNode): number => {
  if (node.type === 'text') return (node.text ?? '').length;
  if (leaves.includes(node.type)) return 1;
  return 2 + (node.content ?? []).reduce((sum, child) => sum + sizeOf(child), 0);
};

/** The last piece that begins at or before a place. */
function pieceAt(pieces: readonly Piece[], begins: (piece: Piece) => boolean): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && begins(piece)) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

function range(pieces: readonly Piece[], start: number, end: number): { from: number; to: number } {
  const first = pieceAt(pieces, ({ at }) => at <= start) ?? pieces[0];
  const last = pieceAt(pieces, ({ at }) => at < end) ?? first;
  if (!first || !last) return { from: 0, to: 0 };
  const within = (piece: Piece, offset: number): number =>
    piece.length === piece.size ? Math.min(offset - piece.at, piece.size) : offset > piece.at ? piece.size : 0;
  const from = first.position + (first.length === first.size ? within(first, start) : 0);
  return { from, to: Math.max(from, last.position + within(last, end)) };
}

function offsetAt(pieces: readonly Piece[], whole: number): (position: number) => number {
  return (position) => {
    const piece = pieceAt(pieces, (candidate) => candidate.position <= position);
    if (!piece) return 0;
    const into = position - piece.position;
    if (into <= piece.size) return piece.at + (into === piece.size ? piece.length : into);
    return pieces[pieces.indexOf(piece) + 1]?.at ?? whole;
  };
}
