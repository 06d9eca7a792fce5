import type { DocNode } from '#contract';
import { asLine, escapedWords } from './escaped';
import { inlineToMarkdown } from './inline-to-markdown';

const attribute = (node: DocNode, name: string): string => {
  const value = node.attrs?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const line = ({ content = [] }: DocNode): string => asLine(inlineToMarkdown(content));

const indented = (text: string, by: string): string =>
  text
    .split('\n')
    .map((each, at) => (at === 0 || each === '' ? each : `${by}${each}`))
    .join('\n');

function codeBlock(node: DocNode): string {
  const text = node.content?.[0]?.text;
  const longest = Math.max(2, ...(text?.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${attribute(node, 'language')}\n${text === undefined ? '' : `${text}\n`}${fence}`;
}

function list(node: DocNode): string {
  const from = node.type === 'orderedList' ? Number(attribute(node, 'order') || '1') : null;
  return (node.content ?? [])
    .map((item, at) => {
      const marker = from === null ? '- ' : `${from + at}. `;
      return `${marker}${indented(blocksToMarkdown(item.content ?? []), ' '.repeat(marker.length))}`;
    })
    .join('\n');
}

const quote = (text: string): string =>
  text
    .split('\n')
    .map((each) => (each === '' ? '>' : `> ${each}`))
    .join('\n');

function picture(node: DocNode): string {
  const media = node.content?.[0] ?? node;
  const [width, height] = [attribute(media, 'width'), attribute(media, 'height')];
  const size = width && height ? ` "${width}x${height}"` : '';
  return `![${escapedWords(attribute(media, 'alt'))}](attachment:${attribute(media, 'id')}${size})`;
}

const byType: Readonly<Record<string, (node: DocNode) => string>> = {
  paragraph: (node) => line(node) || '<!-- -->',
  heading: (node) => {
    const words = line(node);
    return `${'#'.repeat(Number(attribute(node, 'level')) || 1)}${words === '' ? '' : ` ${words}`}`;
  },
  codeBlock,
  bulletList: list,
  orderedList: list,
  blockquote: ({ content = [] }) => quote(blocksToMarkdown(content)),
  panel: (node) => quote(`[!${attribute(node, 'panelType')}]\n${blocksToMarkdown(node.content ?? [])}`),
  rule: () => '---',
  mediaSingle: picture,
};

/** Blocks of the review's own format in Markdown, so that `markdownToBlocks` gives them back. */
export function blocksToMarkdown(blocks: readonly DocNode[]): string {
  return blocks
    .map((node, at) => {
      const words = byType[node.type]?.(node) ?? '';
      // Two lists one after another would be one.
      return at > 0 && blocks[at - 1]?.type === node.type && node.type.endsWith('List')
        ? `<!-- list -->\n\n${words}`
        : words;
    })
    .join('\n\n');
}
