import type { Json } from '../model';
import { childrenOf, nodeOf } from './adf-node';
import type { AdfNode } from './adf-node';

/** The wiki mark-up around a text, from the inside out. */
const marked = (node: AdfNode): string =>
  node.marks.reduce((text, mark) => {
    const attrs = typeof mark.attrs === 'object' && mark.attrs !== null && !Array.isArray(mark.attrs) ? mark.attrs : {};
    if (mark.type === 'strong') return `*${text}*`;
    if (mark.type === 'em') return `_${text}_`;
    if (mark.type === 'code') return `{{${text}}}`;
    if (mark.type === 'strike') return `-${text}-`;
    if (mark.type === 'underline') return `+${text}+`;
    return mark.type === 'link' ? `[${text}|${String(attrs.href ?? '')}]` : text;
  }, node.text);

const inline = (node: AdfNode): string =>
  childrenOf(node)
    .map((child) => {
      const part = nodeOf(child);
      if (part.type === 'text') return marked(part);
      if (part.type === 'hardBreak') return '\n';
      if (part.type === 'mention') return `[~accountid:${String(part.attrs.id ?? '')}]`;
      return part.label || inline(part);
    })
    .join('');

const listItems = (node: AdfNode, bullet: string): string =>
  childrenOf(node)
    .map((item) =>
      childrenOf(nodeOf(item))
        .map((child) => {
          const block = nodeOf(child);
          if (block.type === 'bulletList') return listItems(block, `${bullet}*`);
          if (block.type === 'orderedList') return listItems(block, `${bullet}#`);
          return `${bullet} ${inline(block)}`;
        })
        .join('\n'),
    )
    .join('\n');

const row = (node: AdfNode): string => {
  const cells = childrenOf(node).map(nodeOf);
  const bar = cells.some((cell) => cell.type === 'tableHeader') ? '||' : '|';
  return bar + cells.map((cell) => blocks(cell, ' ') + bar).join('');
};

const block = (node: AdfNode): string => {
  if (node.type === 'heading') return `h${String(node.attrs.level ?? 1)}. ${inline(node)}`;
  if (node.type === 'bulletList') return listItems(node, '*');
  if (node.type === 'orderedList') return listItems(node, '#');
  if (node.type === 'codeBlock') return `{code}\n${inline(node)}\n{code}`;
  if (node.type === 'blockquote') return `{quote}\n${blocks(node)}\n{quote}`;
  if (node.type === 'panel') return `{panel}\n${blocks(node)}\n{panel}`;
  if (node.type === 'rule') return '----';
  if (node.type === 'table')
    return childrenOf(node)
      .map((child) => row(nodeOf(child)))
      .join('\n');
  return inline(node);
};

const blocks = (node: AdfNode, between = '\n\n'): string =>
  childrenOf(node)
    .map((child) => block(nodeOf(child)))
    .join(between);

/** The document in wiki mark-up, the form in which Jira's changelog keeps texts, on v3 too. */
export function adfToWiki(document: Json): string {
  return blocks(nodeOf(document));
}
