import type { DocNode } from '#contract';
import { characterOf } from './escaped';

type Mark = NonNullable<DocNode['marks']>[number];

const order = ['link', 'em', 'strong', 'strike', 'underline', 'code'];
const signs: Readonly<Record<string, string>> = { _: 'em', '**': 'strong', '~~': 'strike' };
const tags: Readonly<Record<string, string>> = { em: 'em', strong: 'strong', del: 'strike', u: 'underline' };

/** Where the reading is, what it has found, and the marks that are open. */
type Reading = {
  readonly text: string;
  at: number;
  readonly nodes: DocNode[];
  readonly open: Set<string>;
  href: string | null;
};

function add(reading: Reading, text: string, code = false): void {
  const { nodes, open, href } = reading;
  const types = code ? ['code'] : [...open];
  const marks: Mark[] = [
    ...(href === null ? [] : [{ type: 'link', attrs: { href } }]),
    ...order.filter((type) => types.includes(type)).map((type) => ({ type })),
  ];
  const before = nodes.at(-1);
  if (before?.type === 'text' && JSON.stringify(before.marks ?? []) === JSON.stringify(marks))
    nodes[nodes.length - 1] = { ...before, text: `${before.text ?? ''}${text}` };
  else nodes.push({ type: 'text', text, ...(marks.length > 0 && { marks }) });
}

const toggle = (open: Set<string>, type: string): void => {
  if (!open.delete(type)) open.add(type);
};

/** Code between fences of one length. */
const codeRun = /(`+)([^\n]*?[^`]|[^`]?)\1(?!`)/y;

/** Each way something other than plain words begins; sticky, so that it is looked for where the reading is. */
const ways: readonly (readonly [RegExp, (reading: Reading, found: RegExpExecArray) => void])[] = [
  [/\\([!-/:-@[-`{-~])/y, (reading, [, character = '']) => add(reading, character)],
  [/&#(\d+);/y, (reading, [, code = '']) => add(reading, characterOf(code))],
  [/<br>/y, ({ nodes }) => void nodes.push({ type: 'hardBreak' })],
  [/<!--.*?-->/y, () => undefined],
  [
    /<(\/?)(em|strong|del|u)>/y,
    ({ open }, [, end, tag = '']) => void (end ? open.delete(tags[tag] ?? '') : open.add(tags[tag] ?? '')),
  ],
  [/\*\*|~~|_/y, ({ open }, [sign]) => toggle(open, signs[sign] ?? '')],
  [codeRun, (reading, [, , inside = '']) => add(reading, unpadded(inside), true)],
  [/\]\(<[^>\n]*>\)/y, (reading) => void (reading.href = null)],
];

const unpadded = (inside: string): string =>
  inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== '' ? inside.slice(1, -1) : inside;

/**
 * The address that a link beginning here leads to: its words hold no bare brackets, and what is code is passed over.
 * Null where nothing of the kind begins.
 */
function linkFrom(text: string, at: number): string | null {
  for (let next = at + 1; next < text.length; next += 1) {
    const character = text[next];
    if (character === '[') return null;
    if (character === ']') return linkEnd.exec(text.slice(next))?.[1] ?? null;
    if (character === '\\') next += 1;
    if (character !== '`') continue;
    codeRun.lastIndex = next;
    next += (codeRun.exec(text)?.[0].length ?? 1) - 1;
  }
  return null;
}

const linkEnd = /^\]\(<([^>\n]*)>\)/;
const plainRun = /[^\\&<*~_`[\]]+/y;

function step(reading: Reading): void {
  const { text, at } = reading;
  plainRun.lastIndex = at;
  const run = plainRun.exec(text)?.[0];
  if (run !== undefined) {
    reading.at += run.length;
    return add(reading, run);
  }
  if (text[at] === '[' && reading.href === null) {
    const href = linkFrom(text, at);
    if (href !== null) {
      reading.href = href;
      reading.at += 1;
      return undefined;
    }
  }
  for (const [pattern, take] of ways) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    if (found[0].startsWith(']') && reading.href === null) continue;
    take(reading, found);
    reading.at += found[0].length;
    return undefined;
  }
  add(reading, text[at] ?? '');
  reading.at += 1;
  return undefined;
}

/** A line of Markdown as nodes; what opens nothing stands as it is. Takes a line that was written by `inlineToMarkdown` back. */
export function markdownToInline(text: string): readonly DocNode[] {
  const reading: Reading = { text, at: 0, nodes: [], open: new Set(), href: null };
  while (reading.at < text.length) step(reading);
  return reading.nodes;
}
