import type { DocNode } from '#contract';
import { plainLine } from './escaped';
import { markdownToInline } from './markdown-to-inline';

/** A block and the number of lines it took. */
type Taken = { readonly blocks: readonly DocNode[]; readonly lines: number };
type Take = (lines: readonly string[], at: number) => Taken | null;

const textBlock = (type: string, words: string, attrs?: DocNode['attrs']): DocNode => {
  const content = markdownToInline(words);
  return { type, ...(attrs && { attrs }), ...(content.length > 0 && { content }) };
};

const comment: Take = (lines, at) => {
  if (!/^<!--.*-->$/.test(lines[at] ?? '')) return null;
  return { blocks: lines[at] === '<!-- -->' ? [{ type: 'paragraph' }] : [], lines: 1 };
};

const heading: Take = (lines, at) => {
  const found = /^(#{1,6})(?: (.*))?$/.exec(lines[at] ?? '');
  return found && { blocks: [textBlock('heading', found[2] ?? '', { level: found[1]?.length ?? 1 })], lines: 1 };
};

const code: Take = (lines, at) => {
  const found = /^(`{3,})([\w+#.-]*)$/.exec(lines[at] ?? '');
  if (!found) return null;
  const [, fence = '', language = ''] = found;
  const end = lines.indexOf(fence, at + 1);
  const inside = lines.slice(at + 1, end < 0 ? lines.length : end);
  const text = inside.join('\n');
  const content = text === '' ? {} : { content: [{ type: 'text', text }] };
  const block = { type: 'codeBlock', ...(language && { attrs: { language } }), ...content };
  return { blocks: [block], lines: inside.length + (end < 0 ? 1 : 2) };
};

const rule: Take = (lines, at) => (lines[at] === '---' ? { blocks: [{ type: 'rule' }], lines: 1 } : null);

const picture: Take = (lines, at) => {
  const found = /^!\[(.*)\]\(attachment:([^\s)]+)(?: "(\d+)x(\d+)")?\)$/.exec(lines[at] ?? '');
  if (!found) return null;
  const [, alt = '', id = '', width, height] = found;
  const shape = width && height ? { width: Number(width), height: Number(height) } : {};
  const attrs = { type: 'file', id, collection: '', ...(alt && { alt: plainLine(alt) }), ...shape };
  return {
    blocks: [{ type: 'mediaSingle', attrs: { layout: 'center' }, content: [{ type: 'media', attrs }] }],
    lines: 1,
  };
};

const quote: Take = (lines, at) => {
  const inside: string[] = [];
  for (let next = at; /^>(?: |$)/.test(lines[next] ?? ''); next += 1) inside.push((lines[next] ?? '').slice(2));
  if (inside.length === 0) return null;
  const panelType = /^\[!(\w+)\]$/.exec(inside[0] ?? '')?.[1];
  const content = blocksOf(panelType ? inside.slice(1) : inside);
  const block = panelType ? { type: 'panel', attrs: { panelType }, content } : { type: 'blockquote', content };
  return { blocks: [block], lines: inside.length };
};

const bullet = /^- /;
const number = /^(\d+)\. /;

/** The lines of one item: those that are set in as far as its words, and blank ones among them. */
function item(
  lines: readonly string[],
  at: number,
  width: number,
): { readonly inside: string[]; readonly lines: number } {
  const inside = [(lines[at] ?? '').slice(width)];
  let taken = 1;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (line === '') continue;
    if (!line.startsWith(' '.repeat(width))) break;
    while (taken < next - at) {
      inside.push('');
      taken += 1;
    }
    inside.push(line.slice(width));
    taken += 1;
  }
  return { inside, lines: taken };
}

const list: Take = (lines, at) => {
  const pattern = [bullet, number].find((each) => each.test(lines[at] ?? ''));
  if (!pattern) return null;
  const from = Number(number.exec(lines[at] ?? '')?.[1] ?? 1);
  const items: DocNode[] = [];
  let next = at;
  for (let marker = pattern.exec(lines[next] ?? ''); marker; marker = pattern.exec(lines[next] ?? '')) {
    const { inside, lines: taken } = item(lines, next, marker[0].length);
    items.push({ type: 'listItem', content: blocksOf(inside) });
    next += taken;
  }
  const attrs = pattern === number && from !== 1 ? { attrs: { order: from } } : {};
  return {
    blocks: [{ type: pattern === number ? 'orderedList' : 'bulletList', ...attrs, content: items }],
    lines: next - at,
  };
};

const paragraph: Take = (lines, at) => ({ blocks: [textBlock('paragraph', lines[at] ?? '')], lines: 1 });

const takes: readonly Take[] = [comment, heading, code, rule, picture, quote, list, paragraph];

function blocksOf(lines: readonly string[]): readonly DocNode[] {
  const blocks: DocNode[] = [];
  for (let at = 0; at < lines.length;) {
    if (lines[at] === '') {
      at += 1;
      continue;
    }
    for (const take of takes) {
      const taken = take(lines, at);
      if (!taken) continue;
      blocks.push(...taken.blocks);
      at += taken.lines;
      break;
    }
  }
  return blocks;
}

/** What `blocksToMarkdown` wrote, as it was; of other Markdown what can be read so. Never throws. */
export const markdownToBlocks = (markdown: string): readonly DocNode[] => blocksOf(markdown.split('\n'));
