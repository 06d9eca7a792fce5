import { markdownToAdf as parse } from 'marklassian';
import type { AdfNode } from '../api/wire';

const safe = /^(https?:|mailto:|\/|#)/i;

/** Nodes that Markdown has no words for travel as a fenced block of this language, one node as JSON. */
export const carrier = 'adf';

/**
 * What a person typed, as Atlassian Document Format. Links go to http, https and mailto only; `[@Name](mention:ID)`
 * becomes a mention; a block fenced as `adf` becomes the node it holds.
 */
export function markdownToAdf(text: string): AdfNode {
  const document = parse(text.trim()) as AdfNode;
  const content = mendAll(document.content ?? []);
  return { version: 1, type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph', content: [] }] };
}

/** Mended nodes, with texts of the same marks joined: the parser ends one at every escaped sign. */
function mendAll(nodes: readonly AdfNode[]): AdfNode[] {
  return nodes.flatMap(mend).reduce<AdfNode[]>((joined, node) => {
    const before = joined.at(-1);
    if (before?.type !== 'text' || node.type !== 'text' || marksOf(before) !== marksOf(node)) return [...joined, node];
    return [...joined.slice(0, -1), { ...before, text: `${before.text ?? ''}${node.text ?? ''}` }];
  }, []);
}

const marksOf = (node: AdfNode): string => JSON.stringify(node.marks ?? []);

function mend(node: AdfNode): AdfNode[] {
  if (node.type === 'codeBlock' && node.attrs?.['language'] === carrier) return [carried(node)];
  // A block without a language gets `text` from the parser; nobody typed it.
  if (node.type === 'codeBlock' && node.attrs?.['language'] === 'text') return [{ ...node, attrs: {} }];
  if (node.type === 'text') return node.text === '' ? [] : [mendText(node)];
  return [node.content ? { ...node, content: mendAll(node.content) } : node];
}

function carried(node: AdfNode): AdfNode {
  try {
    const held = JSON.parse(node.content?.[0]?.text ?? '') as AdfNode;
    return typeof held.type === 'string' ? held : node;
  } catch {
    return node;
  }
}

function mendText(node: AdfNode): AdfNode {
  const link = node.marks?.find(({ type }) => type === 'link');
  if (!link) return node;
  const href = String(link.attrs?.['href'] ?? '');
  if (href.startsWith('mention:')) {
    return { type: 'mention', attrs: { id: decodeURIComponent(href.slice('mention:'.length)), text: node.text } };
  }
  const others = (node.marks ?? []).filter((mark) => mark !== link);
  const marks = safe.test(href) ? [...others, { type: 'link', attrs: { href } }] : others;
  const { marks: _, ...bare } = node;
  return marks.length > 0 ? { ...bare, marks } : bare;
}

/** True where there is nothing to read in it. */
export function isEmptyAdf(node: AdfNode | null | undefined): boolean {
  if (!node) return true;
  if (node.text !== undefined) return node.text.trim() === '';
  const holds = ['mention', 'emoji', 'media', 'inlineCard', 'blockCard', 'date', 'status', 'rule'];
  return !holds.includes(node.type) && (node.content ?? []).every(isEmptyAdf);
}
