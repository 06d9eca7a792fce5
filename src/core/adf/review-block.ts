import type { DocNode } from '#contract';
import { cardWords } from './inline';
import { asNode, attribute, type AdfNode } from './node';
import { paragraph, type Maker, type Place } from './review-node';
import { isInlineType, plain } from './review-inline';
import { reviewMedia } from './review-media';
import { reviewRow } from './review-row';
import { wordsBeneath } from './words-beneath';

const panels = ['info', 'note', 'tip', 'warning', 'error', 'success'];

type Make = (node: AdfNode, place: Place, make: Maker) => readonly DocNode[];

const inlineNodes = ({ content }: AdfNode): readonly AdfNode[] => content.flatMap((value) => asNode(value) ?? []);

/** Whether all that a node holds stands in a line. */
const holdsLine = (node: AdfNode): boolean => inlineNodes(node).every(isInlineType);

const unwrapped: Make = (node, place, make) => {
  if (node.content.length > 0) return make.blocks(node.content, place);
  const words = make.inline([{ ...node, type: 'text', text: node.text || attribute(node, 'text'), marks: [] }]);
  return words.length > 0 ? [paragraph(words)] : [];
};

/** A paragraph, or a heading where one may stand. What holds blocks where words belong is taken apart. */
const line: Make = (node, place, make) => {
  if (!holdsLine(node)) return make.blocks(node.content, place);
  const content = make.inline(inlineNodes(node));
  if (node.type !== 'heading' || place === 'blockquote' || place === 'listItem') return [paragraph(content)];
  const level = Math.min(6, Math.max(1, Math.round(Number(node.attrs['level'])) || 2));
  return [{ type: 'heading', attrs: { level }, ...(content.length > 0 && { content }) }];
};

const code: Make = (node) => {
  const language = attribute(node, 'language');
  // Blocks have no place in code: of those, what they say, line by line.
  const text = plain(wordsBeneath(inlineNodes(node), holdsLine(node) ? '' : '\n'));
  return [
    {
      type: 'codeBlock',
      ...(/^[\w+#.-]{1,40}$/.test(language) && { attrs: { language } }),
      ...(text && { content: [{ type: 'text', text }] }),
    },
  ];
};

const quote: Make = (node, place, make) => {
  const content = make.blocks(node.content, place === 'doc' ? 'blockquote' : place);
  if (place !== 'doc') return content;
  return [{ type: 'blockquote', content: content.length > 0 ? content : [paragraph([])] }];
};

const panel: Make = (node, place, make) => {
  const content = make.blocks(node.content, place === 'doc' ? 'panel' : place);
  if (place !== 'doc') return content;
  const kind = attribute(node, 'panelType');
  const attrs = { panelType: panels.includes(kind) ? kind : 'info' };
  return [{ type: 'panel', attrs, content: content.length > 0 ? content : [paragraph([])] }];
};

const rule: Make = (node, place, make) => [
  ...(place === 'doc' || place === 'panel' ? [{ type: 'rule' }] : []),
  ...make.blocks(node.content, place),
];

const titled: Make = (node, place, make) => {
  const strong = [{ type: 'strong' }];
  const title = make.inline([{ type: 'text', text: attribute(node, 'title'), marks: strong, attrs: {}, content: [] }]);
  return [...(title.length > 0 ? [paragraph(title)] : []), ...make.blocks(node.content, place)];
};

const card: Make = (node, place, make) =>
  make.blocks([{ type: 'inlineCard', attrs: { ...node.attrs, url: cardWords(node) } }], place);

const byType: Readonly<Record<string, Make>> = {
  paragraph: line,
  heading: line,
  caption: line,
  codeBlock: code,
  blockquote: quote,
  panel,
  rule,
  expand: titled,
  nestedExpand: titled,
  tableRow: reviewRow,
  media: reviewMedia,
  blockCard: card,
  embedCard: card,
};

/** What one block becomes where it stands; a block of no known kind gives what it holds. */
export const reviewBlock: Make = (node, place, make) =>
  (Object.hasOwn(byType, node.type) ? byType[node.type] : undefined)?.(node, place, make) ??
  unwrapped(node, place, make);
