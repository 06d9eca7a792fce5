import type { DocNode } from '#contract';
import { escapedWords } from './escaped';

/** From the outside in, as documents of the review have them. */
const order = ['link', 'em', 'strong', 'strike', 'underline', 'code'] as const;
type MarkType = (typeof order)[number];

const signs: Readonly<Partial<Record<MarkType, string>>> = { em: '_', strong: '**', strike: '~~' };
const tags: Readonly<Partial<Record<MarkType, string>>> = { em: 'em', strong: 'strong', strike: 'del', underline: 'u' };

const markOf = (node: DocNode, type: MarkType) => node.marks?.find((mark) => mark.type === type);

const hrefOf = (node: DocNode): string | null => {
  const href = markOf(node, 'link')?.attrs?.['href'];
  return typeof href === 'string' ? href : null;
};

/** What keeps two neighbours apart at one kind of mark. */
const keyOf = (node: DocNode, type: MarkType): string | null =>
  type === 'link' ? hrefOf(node) : markOf(node, type) ? type : null;

const wordsOf = ({ type, text }: DocNode): string => (type === 'hardBreak' ? '\n' : (text ?? ''));

/** Nodes of one line in Markdown. `before`, `after`: the words around them. */
export function inlineToMarkdown(nodes: readonly DocNode[], before = '', after = '', at = 0): string {
  const type = order[at];
  if (type === undefined) return nodes.map(bare).join('');
  const runs: DocNode[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run?.[0] && keyOf(run[0], type) === keyOf(node, type)) run.push(node);
    else runs.push([node]);
  }
  return runs
    .map((run, index) => {
      const left = runs[index - 1]?.map(wordsOf).join('') ?? before;
      const right = runs[index + 1]?.map(wordsOf).join('') ?? after;
      const key = run[0] ? keyOf(run[0], type) : null;
      if (key === null) return inlineToMarkdown(run, left, right, at + 1);
      if (type === 'code') return code(run.map(wordsOf).join(''));
      const inner = inlineToMarkdown(run, '', '', at + 1);
      return type === 'link' ? `[${inner}](<${key}>)` : marked(type, inner, run.map(wordsOf).join(''), left, right);
    })
    .join('');
}

const bare = (node: DocNode): string => (node.type === 'hardBreak' ? '<br>' : escapedWords(node.text ?? ''));

/** Signs where every reader of Markdown takes them for marks; tags where the words around would spoil that. */
function marked(type: MarkType, inner: string, words: string, left: string, right: string): string {
  const sign = signs[type];
  const fits = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(words) && !/[\p{L}\p{N}]$/u.test(left);
  const room = /(?:^|\s)$/u.test(left) && /^(?:$|[\s.,;:!?)])/u.test(right);
  if (sign !== undefined && fits && room) return `${sign}${inner}${sign}`;
  const tag = tags[type] ?? 'u';
  return `<${tag}>${inner}</${tag}>`;
}

/** Nothing inside of code can be escaped: its fence is longer than any in it. */
function code(words: string): string {
  const longest = Math.max(0, ...(words.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = words.trim() !== '' && /^[ `]|[ `]$/.test(words) ? ' ' : '';
  return `${fence}${pad}${words}${pad}${fence}`;
}
