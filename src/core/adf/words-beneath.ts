import { inline, mediaWords } from './inline';
import { asNode, attribute, type AdfNode } from './node';

const own = (node: AdfNode): string => {
  if (node.type.startsWith('media')) return node.type === 'media' ? mediaWords(node) : '';
  return attribute(node, 'title') || inline([{ ...node, content: [], marks: [] }]);
};

/**
 * What nodes and all beneath them say, in order, without any mark. By a stack of its own, since what nests without end
 * would overflow the machine's.
 */
export function wordsBeneath(nodes: readonly AdfNode[], between: string): string {
  const words: string[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    words.push(own(node));
    waiting.push(...node.content.flatMap((value) => asNode(value) ?? []).reverse());
  }
  return words.filter(Boolean).join(between);
}
