import type { DocNode } from '#contract';
import { asNode, type AdfNode } from './node';
import { paragraph, type Maker, type Place } from './review-node';

/** A row of a table as one line, its cells apart by strokes; a cell of several blocks gives them as they are. */
export function reviewRow(node: AdfNode, place: Place, make: Maker): readonly DocNode[] {
  const cells = node.content.flatMap((value) => asNode(value) ?? []);
  const blocks = cells.map((cell) =>
    make.blocks(cell.type.startsWith('tableC') || cell.type === 'tableHeader' ? cell.content : [cell], place),
  );
  const lines = blocks.map(lineOf);
  if (lines.includes(null)) return blocks.flat();
  const between: DocNode = { type: 'text', text: ' | ' };
  const parts = lines.flatMap((content, at) => [...(at > 0 ? [between] : []), ...(content ?? [])]);
  const said = make.inline(parts.flatMap((part) => asNode(part) ?? []));
  return said.length > 0 ? [paragraph(said)] : [];
}

/** What a cell says, where that is one line; null where it is more. */
function lineOf(blocks: readonly DocNode[]): readonly DocNode[] | null {
  const [first, ...more] = blocks;
  if (!first) return [];
  const oneLine = more.length === 0 && (first.type === 'paragraph' || first.type === 'heading');
  return oneLine ? (first.content ?? []) : null;
}
