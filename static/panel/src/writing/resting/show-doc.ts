import type { Doc, DocNode } from '#contract';
import { plainText } from '#core/adf/plain-text';
import { isSafeHref } from '#core/adf/review-inline';
import { adfWords } from '../../words/adf';
import type { WritingFinding } from '../findings';

export type Showing = {
  /** As the text shows people; '' for somebody whom nothing here knows. */
  readonly shownName: (accountId: string) => string;
  /** As the check reads them. */
  readonly nameOf: (accountId: string) => string;
  readonly picture: (id: string, alt: string) => HTMLElement;
  readonly findings: readonly WritingFinding[];
  /** The finding whose card is open. */
  readonly open: string | null;
};

/** What an element was made of that the page itself does not tell: a picture's place and size. */
export type Made = WeakMap<Element, DocNode>;

/** Positions as ProseMirror counts them. */
type Mark = { readonly id: string; readonly from: number; readonly to: number };

const markTags: Readonly<Record<string, string>> = {
  em: 'em',
  strong: 'strong',
  strike: 's',
  underline: 'u',
  code: 'code',
};

/**
 * The page's own elements of a document, as the editor will make them, with a line under each finding: whoever begins
 * to write before the editor is there writes in these.
 */
export function showDoc(doc: Doc, showing: Showing, made: Made): readonly Node[] {
  const marks = marksOf(doc, showing);
  const content = doc.content.length > 0 ? doc.content : [{ type: 'paragraph' }];
  return blocks(content, 0, { ...showing, marks, made });
}

type Making = Showing & { readonly marks: readonly Mark[]; readonly made: Made };

function marksOf(doc: Doc, { findings, nameOf }: Showing): readonly Mark[] {
  if (findings.length === 0) return [];
  const plain = plainText(doc, nameOf);
  return findings.flatMap(({ id, start, end, words }) =>
    plain.text.slice(start, end) === words ? [{ id, ...plain.range(start, end) }] : [],
  );
}

const element = (tag: string, attributes: Readonly<Record<string, string>> = {}, inside: readonly Node[] = []) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
};

function blocks(nodes: readonly DocNode[], start: number, making: Making): readonly Node[] {
  let at = start;
  return nodes.map((node) => {
    const shown = block(node, at, making);
    at += sizeOf(node);
    return shown;
  });
}

function block(node: DocNode, at: number, making: Making): Node {
  const { attrs = {}, content = [] } = node;
  const inner = (): readonly Node[] => blocks(content, at + 1, making);
  switch (node.type) {
    case 'heading': {
      const level = Math.min(6, Math.max(1, Number(attrs['level']) || 3));
      return element(`h${level}`, { 'aria-level': '4' }, line(content, at + 1, making));
    }
    case 'bulletList':
      return element('ul', {}, inner());
    case 'orderedList':
      return element('ol', { start: String(attrs['order'] ?? 1) }, inner());
    case 'listItem':
      return element('li', {}, inner());
    case 'blockquote':
      return element('blockquote', {}, inner());
    case 'panel':
      return element('div', { 'data-panel-type': String(attrs['panelType'] ?? 'info'), role: 'note' }, inner());
    case 'codeBlock': {
      const code = element('pre', {}, [element('code', {}, line(content, at + 1, making))]);
      if (attrs['language'] !== undefined) code.dataset['language'] = String(attrs['language']);
      return code;
    }
    case 'rule':
      return element('hr', { contenteditable: 'false' });
    case 'mediaSingle': {
      const figure = element('figure', { 'data-media': '', contenteditable: 'false' }, content.map(pictures(making)));
      making.made.set(figure, node);
      return figure;
    }
    default:
      return element('p', {}, line(content, at + 1, making));
  }
}

const pictures =
  ({ picture }: Making) =>
  ({ attrs = {} }: DocNode): Node =>
    picture(String(attrs['id'] ?? ''), String(attrs['alt'] ?? ''));

/** What stands in a block; a line that ends in nothing has a break of its own, so that a caret can stand there. */
function line(nodes: readonly DocNode[], start: number, making: Making): readonly Node[] {
  let at = start;
  const shown = nodes.flatMap((node) => {
    const from = at;
    at += sizeOf(node);
    return inline(node, from, making);
  });
  const last = nodes.at(-1);
  return last && last.type !== 'hardBreak' ? shown : [...shown, element('br')];
}

function inline(node: DocNode, at: number, making: Making): readonly Node[] {
  if (node.type === 'hardBreak') return [element('br')];
  if (node.type === 'mention') {
    const id = String(node.attrs?.['id'] ?? '');
    const name = document.createTextNode(`@${making.shownName(id) || adfWords.somebody}`);
    return [within(node, element('span', { 'data-mention-id': id, contenteditable: 'false' }, [name]))];
  }
  return pieces(node.text ?? '', at, making.marks).map(({ words, id }) => {
    const text = within(node, document.createTextNode(words));
    if (id === null) return text;
    return element('mark', { 'data-finding': id, ...(id === making.open && { 'data-open': '' }) }, [text]);
  });
}

/** The marks of a node around what it shows, the first outermost. */
function within({ marks = [] }: DocNode, inner: Node): Node {
  return marks.toReversed().reduce((inside, { type, attrs }) => {
    const href = String(attrs?.['href'] ?? '');
    if (type === 'link')
      return isSafeHref(href) ? element('a', { href, rel: 'noopener noreferrer', target: '_blank' }, [inside]) : inside;
    const tag = markTags[type];
    return tag ? element(tag, {}, [inside]) : inside;
  }, inner);
}

/** A text in parts: those under a finding, and the others. */
function pieces(text: string, at: number, marks: readonly Mark[]): readonly { words: string; id: string | null }[] {
  const end = at + text.length;
  const here = marks.filter(({ from, to }) => from < end && at < to);
  const cuts = [at, end, ...here.flatMap(({ from, to }) => [Math.max(at, from), Math.min(end, to)])];
  const sorted = [...new Set(cuts)].toSorted((one, other) => one - other);
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index] ?? at;
    const id = here.find((mark) => mark.from <= from && to <= mark.to)?.id ?? null;
    return { words: text.slice(from - at, to - at), id };
  });
}

const leaves = ['hardBreak', 'mention', 'rule', 'media'];

const sizeOf = (node: DocNode): number => {
  if (node.type === 'text') return (node.text ?? '').length;
  return leaves.includes(node.type) ? 1 : (node.content ?? []).reduce((sum, child) => sum + sizeOf(child), 2);
};
