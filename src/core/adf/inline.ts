import { asNode, attribute, type AdfNode } from './node';

const linkOf = (node: AdfNode): string => {
  const mark = node.marks.map(asNode).find((candidate) => candidate?.type === 'link');
  return mark ? attribute(mark, 'href') : '';
};

/** A link whose words already are its address is written once. */
const textWords = (node: AdfNode): string => {
  const href = linkOf(node);
  return href && href !== node.text ? `${node.text} (${href})` : node.text;
};

/** Cards hold an address, or JSON-LD that names a thing. */
export const cardWords = (node: AdfNode): string => {
  const data = node.attrs['data'];
  const named = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  const [url, name] = [named['url'], named['name']];
  return attribute(node, 'url') || (typeof url === 'string' && url) || (typeof name === 'string' && name) || '(card)';
};

export const mediaWords = (node: AdfNode): string =>
  `[${attribute(node, 'alt') || attribute(node, '__fileName') || attribute(node, 'url') || 'attached media'}]`;

const mentionWords = (node: AdfNode): string => {
  const text = attribute(node, 'text').replace(/^@/, '');
  return `@${text || attribute(node, 'id') || 'somebody'}`;
};

/** The last moment ECMAScript can name. */
const LAST_DATE_MS = 8.64e15;

const dateWords = (node: AdfNode): string => {
  const raw = node.attrs['timestamp'];
  // Milliseconds by definition, so that a date in 1970 is not taken for seconds.
  const ms = typeof raw === 'string' || typeof raw === 'number' ? Number(raw) : NaN;
  return Math.abs(ms) <= LAST_DATE_MS && raw !== '' ? new Date(ms).toISOString().slice(0, 10) : '(date)';
};

const byType: Readonly<Record<string, (node: AdfNode) => string>> = {
  text: textWords,
  hardBreak: () => '\n',
  mention: mentionWords,
  emoji: (node) => attribute(node, 'text') || attribute(node, 'shortName'),
  date: dateWords,
  status: (node) => `[${attribute(node, 'text')}]`,
  inlineCard: cardWords,
  mediaInline: mediaWords,
  placeholder: (node) => attribute(node, 'text'),
  inlineExtension: (node) => attribute(node, 'text') || inline(node.content),
};

/** Text within a line. A node of no known kind gives its text, or that of what it holds. */
export function inline(content: readonly unknown[]): string {
  return content
    .map((value) => {
      const node = asNode(value);
      if (!node) return '';
      const known = Object.hasOwn(byType, node.type) ? byType[node.type] : undefined;
      return known?.(node) ?? (node.text || attribute(node, 'text') || inline(node.content));
    })
    .join('');
}
