import type { AdfNode } from '../api/wire';
import { carrier } from './markdown-to-adf';

const attr = (node: { attrs?: Record<string, unknown> }, name: string): string => String(node.attrs?.[name] ?? '');

/** An ADF document as Markdown for editing; what Markdown cannot say is carried whole in a fenced block. */
export function adfToMarkdown(document: AdfNode | null | undefined): string {
  return (document?.content ?? []).map(block).join('\n\n').trim();
}

function block(node: AdfNode): string {
  switch (node.type) {
    case 'paragraph':
      return atLineStart(inline(node));
    case 'heading':
      return `${'#'.repeat(Number(node.attrs?.['level'] ?? 1))} ${inline(node)}`;
    case 'bulletList':
      return list(node, () => '- ');
    case 'orderedList':
      return list(node, (index) => `${Number(node.attrs?.['order'] ?? 1) + index}. `);
    case 'blockquote':
      return indent((node.content ?? []).map(block).join('\n\n'), '> ', '> ');
    case 'codeBlock':
      return `\`\`\`${attr(node, 'language')}\n${(node.content ?? []).map(({ text }) => text ?? '').join('')}\n\`\`\``;
    case 'rule':
      return '---';
    default:
      return `\`\`\`${carrier}\n${JSON.stringify(node)}\n\`\`\``;
  }
}

function list(node: AdfNode, marker: (index: number) => string): string {
  const items = (node.content ?? []).map((item, index) => {
    const mark = marker(index);
    const parts = (item.content ?? []).map(block).join('\n');
    return indent(parts, mark, ' '.repeat(mark.length));
  });
  return items.join('\n');
}

const indent = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first : rest) + line)
    .join('\n');

const isCode = (node: AdfNode): boolean => (node.marks ?? []).some(({ type }) => type === 'code');

/** Signs that Markdown would read as more than themselves; an underscore inside a word is none. */
const plain = (text: string): string =>
  text.replace(/[\\`*[\]~<&|]/g, '\\$&').replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');

/** A line that only looks like a heading, a quotation, a list or a rule. */
const atLineStart = (text: string): string =>
  text.replace(/^(\s*)([#>+=-])/gm, '$1\\$2').replace(/^(\s*\d+)([.)])/gm, '$1\\$2');

const inline = (node: AdfNode): string => (node.content ?? []).map(inlineNode).join('');

function inlineNode(node: AdfNode): string {
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduce(marked, isCode(node) ? (node.text ?? '') : plain(node.text ?? ''));
    case 'hardBreak':
      return '  \n';
    case 'mention':
      return `[${attr(node, 'text')}](mention:${encodeURIComponent(attr(node, 'id'))})`;
    case 'emoji':
      return attr(node, 'text') || attr(node, 'shortName');
    case 'inlineCard':
      return attr(node, 'url');
    case 'status':
    case 'date':
      return attr(node, 'text') || new Date(Number(attr(node, 'timestamp'))).toISOString().slice(0, 10);
    default:
      return inline(node);
  }
}

function marked(text: string, mark: { type: string; attrs?: Record<string, unknown> }): string {
  switch (mark.type) {
    case 'strong':
      return `**${text}**`;
    case 'em':
      return `*${text}*`;
    case 'strike':
      return `~~${text}~~`;
    case 'code':
      return `\`${text}\``;
    case 'link':
      return `[${text}](${attr(mark, 'href')})`;
    default:
      return text;
  }
}
