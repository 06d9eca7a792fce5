import { cardWords, inline, mediaWords } from './inline';
import { asNode, attribute, type AdfNode } from './node';

const INLINE = ['text', 'hardBreak', 'mention', 'emoji', 'date', 'status', 'inlineCard', 'mediaInline', 'placeholder'];

const indent = (lines: readonly string[], first: string): string[] => {
  const rest = ' '.repeat(first.length);
  const all = lines.flatMap((line) => line.split('\n'));
  return all.length === 0 ? [first.trimEnd()] : all.map((line, at) => `${at === 0 ? first : rest}${line}`);
};

const items = (node: AdfNode, marker: (item: AdfNode, at: number) => string): string[] =>
  node.content.flatMap((value, at) => {
    const item = asNode(value);
    if (!item) return [];
    // Lists nest inside an item, or, for tasks, beside it.
    return item.type.endsWith('List') ? indent(block(item), '  ') : indent(block(item), marker(item, at));
  });

const firstNumber = (node: AdfNode): number => {
  const order = node.attrs['order'];
  return typeof order === 'number' ? order : 1;
};

const row = (value: unknown): string[] => {
  const node = asNode(value);
  if (node?.type !== 'tableRow') return block(value);
  const cells = node.content.map((cell) => block(cell).join(' ').replace(/\n/g, ' '));
  return [cells.join(' | ')];
};

const titled = (node: AdfNode): string[] => {
  const title = attribute(node, 'title');
  return [...(title ? [title] : []), ...blocks(node.content)];
};

const byType: Readonly<Record<string, (node: AdfNode) => string[]>> = {
  bulletList: (node) => items(node, () => '- '),
  orderedList: (node) => items(node, (_, at) => `${firstNumber(node) + at}. `),
  taskList: (node) => items(node, (item) => (attribute(item, 'state') === 'DONE' ? '[x] ' : '[ ] ')),
  decisionList: (node) => items(node, () => 'Decision: '),
  blockquote: (node) => blocks(node.content).flatMap((line) => line.split('\n').map((part) => `> ${part}`)),
  table: (node) => node.content.flatMap(row),
  rule: () => ['---'],
  mediaSingle: (node) => node.content.flatMap(block),
  mediaGroup: (node) => node.content.flatMap(block),
  media: (node) => [mediaWords(node)],
  blockCard: (node) => [cardWords(node)],
  embedCard: (node) => [cardWords(node)],
  expand: titled,
  nestedExpand: titled,
  extension: (node) => [attribute(node, 'text') || inline(node.content)].filter(Boolean),
};

function block(value: unknown): string[] {
  const node = asNode(value);
  if (!node) return [];
  const known = Object.hasOwn(byType, node.type) ? byType[node.type] : undefined;
  if (known) return known(node);
  const held = node.content.map(asNode);
  const inlineOnly = held.every((child) => child !== null && (INLINE.includes(child.type) || isLeafText(child)));
  if (node.content.length > 0) return inlineOnly ? [inline(node.content)] : blocks(node.content);
  return [node.text || attribute(node, 'text')].filter(Boolean);
}

const isLeafText = (node: AdfNode): boolean => node.content.length === 0 && node.text !== '';

/** Block by block, each as its lines; runs of inline nodes between blocks make a line of their own. */
export function blocks(content: readonly unknown[]): string[] {
  const lines: string[] = [];
  let run: unknown[] = [];
  const flush = () => {
    if (run.length > 0) lines.push(inline(run));
    run = [];
  };
  for (const value of content) {
    if (INLINE.includes(asNode(value)?.type ?? '')) run.push(value);
    else {
      flush();
      lines.push(...block(value));
    }
  }
  flush();
  return lines;
}
