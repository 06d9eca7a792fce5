import type { DocNode } from '#contract';
import { asNode, attribute, type AdfNode } from './node';
import { paragraph, type Maker } from './review-node';

const box: Readonly<Record<string, (item: AdfNode) => string>> = {
  taskItem: (item) => (attribute(item, 'state') === 'DONE' ? '[x] ' : '[ ] '),
  blockTaskItem: (item) => (attribute(item, 'state') === 'DONE' ? '[x] ' : '[ ] '),
};

/** A list with its items; lists of tasks and decisions are bullets. Nothing where no item is. */
export function reviewList(node: AdfNode, make: Maker): readonly DocNode[] {
  const items: DocNode[][] = [];
  for (const value of node.content) {
    const child = asNode(value);
    if (!child) continue;
    // Lists of tasks nest beside the item they belong to, not in it.
    if (child.type.endsWith('List') && items.length > 0) items.at(-1)?.push(...make.blocks([child], 'listItem'));
    else items.push(itemOf(child, make));
  }
  if (items.length === 0) return [];
  const content = items.map((blocks) => ({ type: 'listItem', content: startingWithText(blocks) }));
  if (node.type !== 'orderedList') return [{ type: 'bulletList', content }];
  const order = node.attrs['order'];
  const from = typeof order === 'number' && Number.isSafeInteger(order) && order >= 0 && order !== 1 ? order : null;
  return [{ type: 'orderedList', ...(from !== null && { attrs: { order: from } }), content }];
}

function itemOf(child: AdfNode, make: Maker): DocNode[] {
  const sign = box[child.type]?.(child);
  const content = child.type.endsWith('Item') ? child.content : [child];
  return [...make.blocks(sign ? [{ type: 'text', text: sign }, ...content] : content, 'listItem')];
}

/** An item begins with something to read beside its bullet, as the format has it. */
function startingWithText(blocks: readonly DocNode[]): readonly DocNode[] {
  const first = blocks[0];
  return first && !first.type.endsWith('List') ? blocks : [paragraph([]), ...blocks];
}
