import type { Doc, DocNode } from '#contract';
import { asNode, type AdfNode } from './node';
import { reviewBlock } from './review-block';
import { isInlineType, plain, reviewInline, type ReviewOptions } from './review-inline';
import { reviewList } from './review-list';
import { paragraph, type Maker, type Place } from './review-node';
import { wordsBeneath } from './words-beneath';

/** Documents nest a few levels deep; of one made to go deeper, the words beneath are kept in one paragraph. */
const deepest = 24;

/**
 * The document as the review keeps it: only the nodes and marks that the editor knows, nested as Atlassian's schema
 * allows (what must not stand where it does is taken apart). No word is lost: tables become a line a row, tasks a list
 * with boxes, cards and foreign pictures links. Anything else in it (scripts, addresses that are no page or letter,
 * unknown attributes) is gone. Applying it twice changes nothing. Never throws.
 */
export function reviewDoc(document: unknown, options: ReviewOptions = {}): Doc {
  const root = asNode(document);
  return { version: 1, type: 'doc', content: root ? maker(options, 0).blocks(root.content, 'doc') : [] };
}

function maker(options: ReviewOptions, depth: number): Maker {
  const inlineOf = (nodes: readonly AdfNode[]): readonly DocNode[] => reviewInline(nodes, options);
  const blocks = (content: readonly unknown[], place: Place): readonly DocNode[] => {
    const inner = maker(options, depth + 1);
    const shown: DocNode[] = [];
    let run: AdfNode[] = [];
    const flush = (): void => {
      if (run.length > 0) shown.push(paragraph(inlineOf(run)));
      run = [];
    };
    for (const value of content) {
      const node = asNode(value);
      if (!node) continue;
      if (isInlineType(node)) run.push(node);
      else {
        flush();
        shown.push(...(depth < deepest ? oneBlock(node, place, inner) : said(node)));
      }
    }
    flush();
    return shown;
  };
  return { options, inline: inlineOf, blocks };
}

const oneBlock = (node: AdfNode, place: Place, inner: Maker): readonly DocNode[] =>
  node.type.endsWith('List') ? reviewList(node, inner) : reviewBlock(node, place, inner);

function said(node: AdfNode): readonly DocNode[] {
  const words = plain(wordsBeneath([node], ' ')).replace(/\n/g, ' ');
  return words ? [paragraph([{ type: 'text', text: words }])] : [];
}
