import type { Doc } from '#contract';
import { reviewDoc } from '#core/adf/review-doc';
import type { Made } from './show-doc';

/** A node of Atlassian's format before `reviewDoc` has looked at it. */
type Read = Readonly<Record<string, unknown>>;

const blockTypes: Readonly<Record<string, string>> = {
  P: 'paragraph',
  UL: 'bulletList',
  LI: 'listItem',
  BLOCKQUOTE: 'blockquote',
  HR: 'rule',
};

/** As browsers write them where somebody presses Ctrl and a letter. */
const markTypes: Readonly<Record<string, string>> = {
  EM: 'em',
  I: 'em',
  STRONG: 'strong',
  B: 'strong',
  S: 'strike',
  STRIKE: 'strike',
  U: 'underline',
  CODE: 'code',
};

/** The document that stands in elements which `showDoc` made and somebody has typed into since. */
export function readDoc(root: Element, made: Made): Doc {
  const doc = reviewDoc({ type: 'doc', content: inside(root, made, []) }, { names: false });
  const [only, ...more] = doc.content;
  return more.length === 0 && only?.type === 'paragraph' && !only.content ? { ...doc, content: [] } : doc;
}

const inside = (parent: Node, made: Made, marks: readonly Read[]): readonly Read[] =>
  [...parent.childNodes].flatMap((node) => nodesOf(node, made, marks));

function nodesOf(node: Node, made: Made, marks: readonly Read[]): readonly Read[] {
  if (node instanceof Text) return node.data === '' ? [] : [{ type: 'text', text: node.data, marks }];
  if (!(node instanceof HTMLElement)) return [];
  return blockOf(node, made) ?? inlineOf(node, made, marks);
}

function blockOf(node: HTMLElement, made: Made): readonly Read[] | null {
  const { tagName } = node;
  const content = (): readonly Read[] => inside(node, made, []);
  const known = made.get(node);
  if (known) return [known];
  if (/^H[1-6]$/.test(tagName)) return [{ type: 'heading', attrs: { level: Number(tagName[1]) }, content: content() }];
  if (tagName === 'OL') return [{ type: 'orderedList', attrs: { order: orderOf(node) }, content: content() }];
  if (tagName === 'PRE') return [codeOf(node)];
  if (tagName === 'DIV') {
    const panelType = node.dataset['panelType'];
    if (panelType !== undefined) return [{ type: 'panel', attrs: { panelType }, content: content() }];
    return [{ type: 'paragraph', content: content() }];
  }
  const type = blockTypes[tagName];
  return type === undefined ? null : [{ type, content: content() }];
}

const orderOf = (list: HTMLElement): number => Number(list.getAttribute('start') ?? 1);

function codeOf(block: HTMLElement): Read {
  const { language } = block.dataset;
  const text = [...block.querySelectorAll('br')].length > 0 ? linesOf(block) : (block.textContent ?? '');
  return {
    type: 'codeBlock',
    ...(language !== undefined && { attrs: { language } }),
    ...(text !== '' && { content: [{ type: 'text', text }] }),
  };
}

function linesOf(block: Node): string {
  return [...block.childNodes]
    .map((node) => (node instanceof Text ? node.data : isBreak(node) ? breakIn(node) : linesOf(node)))
    .join('');
}

const breakIn = (node: HTMLBRElement): string => (isLast(node) ? '' : '\n');

const isBreak = (node: Node): node is HTMLBRElement => node instanceof HTMLBRElement;

/** A break at the end of its block is there for the caret. */
const isLast = (node: Node): boolean => node.nextSibling === null;

function inlineOf(node: HTMLElement, made: Made, marks: readonly Read[]): readonly Read[] {
  if (isBreak(node)) return isLast(node) ? [] : [{ type: 'hardBreak' }];
  const id = node.dataset['mentionId'];
  if (id !== undefined) return [{ type: 'mention', attrs: { id }, ...(marks.length > 0 && { marks }) }];
  const type = markTypes[node.tagName];
  const href = node instanceof HTMLAnchorElement ? (node.getAttribute('href') ?? '') : '';
  const mark = href ? { type: 'link', attrs: { href } } : type === undefined ? null : { type };
  return inside(node, made, mark ? [...marks, mark] : marks);
}
