import type { Json } from '../model';
import { childrenOf, nodeOf } from './adf-node';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const tags: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  codeBlock: 'pre',
  panel: 'div',
  table: 'table',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
};

/** The document as plain HTML, enough for `renderedBody` and `renderedFields`: structure and text, no styles. */
export function adfToHtml(document: Json): string {
  const node = nodeOf(document);
  const inside = childrenOf(node).map(adfToHtml).join('');
  if (node.type === 'text') return escape(node.text);
  if (node.type === 'hardBreak') return '<br/>';
  if (node.type === 'rule') return '<hr/>';
  if (node.type === 'heading') return `<h${node.attrs.level ?? 1}>${inside}</h${node.attrs.level ?? 1}>`;
  const tag = tags[node.type];
  return tag === undefined ? inside + escape(node.label) : `<${tag}>${inside}</${tag}>`;
}
