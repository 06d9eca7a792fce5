import type { DocNode } from '#contract';
import { cardWords, inline } from './inline';
import { asNode, attribute, type AdfNode } from './node';
import { wordsBeneath } from './words-beneath';

type Mark = { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> };

/** `names: false` leaves a mention its account id alone: names are never stored. */
export type ReviewOptions = { readonly names?: false };

/** In this order on every text, so that the same words are the same document. */
const markOrder = ['link', 'em', 'strong', 'strike', 'underline', 'code'];
const withCode = ['link', 'code'];

const inlineTypes = new Set([
  'text',
  'hardBreak',
  'mention',
  'emoji',
  'date',
  'status',
  'inlineCard',
  'mediaInline',
  'placeholder',
  'inlineExtension',
]);

export const isInlineType = ({ type, text, content }: AdfNode): boolean =>
  inlineTypes.has(type) || (type === '' && text !== '' && content.length === 0);

/** Whether an address may stand in a text: a page or a letter, whole and without blanks or control characters. */
export const isSafeHref = (href: string): boolean =>
  // eslint-disable-next-line no-control-regex
  href.length <= 2_048 && /^(https?:\/\/|mailto:)[^\s\u0000-\u0020\u007f"<>`\\]+$/i.test(href);

const link = (href: string): readonly Mark[] => (isSafeHref(href) ? [{ type: 'link', attrs: { href } }] : []);

/** The marks that may stay: each once; code goes with a link and nothing else, as the format has it. */
function marksOf(marks: readonly unknown[]): readonly Mark[] {
  const known = new Map<string, Mark>();
  for (const value of marks) {
    const mark = asNode(value);
    if (!mark || known.has(mark.type)) continue;
    if (mark.type === 'link') link(attribute(mark, 'href')).forEach((safe) => known.set('link', safe));
    else if (markOrder.includes(mark.type)) known.set(mark.type, { type: mark.type });
  }
  const order = known.has('code') ? withCode : markOrder;
  return order.flatMap((type) => known.get(type) ?? []);
}

/** Text as a document takes it: one kind of line end, and none of the characters that no font draws. */
export const plain = (words: string): string =>
  // eslint-disable-next-line no-control-regex
  words.replace(/\r\n?|[\u000b\u000c\u2028\u2029]/g, '\n').replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '');

/** Words with their line ends as hard breaks. */
function textNodes(words: string, marks: readonly Mark[]): DocNode[] {
  return plain(words)
    .split('\n')
    .flatMap((line, at) => [
      ...(at > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line ? [{ type: 'text', text: line, ...(marks.length > 0 && { marks }) }] : []),
    ]);
}

const isAccountId = (id: string): boolean => /^[\w:-]{1,128}$/.test(id) && !/^(all|here)$/i.test(id);

function mention(node: AdfNode, { names }: ReviewOptions): DocNode[] {
  const id = attribute(node, 'id');
  if (!isAccountId(id)) return textNodes(inline([{ ...node }]), []);
  const name = plain(attribute(node, 'text')).replace(/\n/g, ' ');
  return [{ type: 'mention', attrs: { id, ...(names !== false && name !== '' && { text: name }) } }];
}

/** What one inline node becomes; what is none of ours gives its words. */
function oneInline(node: AdfNode, options: ReviewOptions): DocNode[] {
  if (node.type === 'text') return textNodes(node.text, marksOf(node.marks));
  if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
  if (node.type === 'mention') return mention(node, options);
  if (node.type === 'inlineCard') return textNodes(cardWords(node), link(cardWords(node)));
  return textNodes(wordsBeneath([node], ' '), []);
}

const sameMarks = (one: DocNode, other: DocNode): boolean =>
  JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);

/** Inline nodes as the review keeps them; neighbours that are marked alike are one text. */
export function reviewInline(nodes: readonly AdfNode[], options: ReviewOptions): readonly DocNode[] {
  const kept: DocNode[] = [];
  for (const node of nodes.flatMap((each) => oneInline(each, options))) {
    const before = kept.at(-1);
    if (before?.type === 'text' && node.type === 'text' && sameMarks(before, node))
      kept[kept.length - 1] = { ...before, text: `${before.text}${node.text}` };
    else kept.push(node);
  }
  return kept;
}
