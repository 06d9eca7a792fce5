import type { Adf, Json, JsonObject } from '../model';

const mention = /\[~(accountid:)?([^\]\s]+)\]/g;

type NameOf = (mentioned: string) => { accountId: string; name: string };

/** One line's words; mentions become nodes with their text, all other mark-up stays as it is written. */
const words = (line: string, nameOf: NameOf): JsonObject[] => {
  const nodes: JsonObject[] = [];
  let from = 0;
  const addText = (text: string) => text !== '' && nodes.push({ type: 'text', text });
  for (const match of line.matchAll(mention)) {
    addText(line.slice(from, match.index));
    const { accountId, name } = nameOf(match[2] ?? '');
    nodes.push({ type: 'mention', attrs: { id: accountId, text: `@${name}`, accessLevel: '' } });
    from = match.index + match[0].length;
  }
  addText(line.slice(from));
  return nodes;
};

const paragraph = (lines: string[], nameOf: NameOf): JsonObject => ({
  type: 'paragraph',
  content: lines.flatMap((line, at): Json[] => [...(at === 0 ? [] : [{ type: 'hardBreak' }]), ...words(line, nameOf)]),
});

const paragraphs = (text: string, nameOf: NameOf): JsonObject[] =>
  text
    .split(/\n[ \t]*\n+/)
    .map((part) => part.replace(/^\n+|\n+$/g, ''))
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(part.split('\n'), nameOf));

const macro = /\{(code|noformat|quote)(:[^}\n]*)?\}([\s\S]*?)\{\1\}/g;

/** `{code:title=a.js|java}`: the language is the part without `=`; a title is a line of its own, so that no word is lost. */
const codeBlock = (options: string | undefined, text: string): JsonObject[] => {
  const parts = (options ?? '').slice(1).split('|').filter(Boolean);
  const language = parts.find((part) => !part.includes('='));
  const title = parts.find((part) => part.startsWith('title='))?.slice('title='.length);
  const body = text.replace(/^\n|\n$/g, '');
  return [
    ...(title === undefined ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: title }] }]),
    {
      type: 'codeBlock',
      attrs: language === undefined ? {} : { language },
      content: body === '' ? [] : [{ type: 'text', text: body }],
    },
  ];
};

/**
 * Wiki mark-up (REST v2) as a document: paragraphs by blank lines, line ends as breaks, code and quotation as blocks,
 * mentions as nodes. Other inline mark-up stays text, so that every word is still there.
 */
export function wikiToAdf(wiki: string, nameOf: NameOf): Adf {
  const text = wiki.replace(/\r\n?/g, '\n');
  const content: JsonObject[] = [];
  let from = 0;
  for (const match of text.matchAll(macro)) {
    content.push(...paragraphs(text.slice(from, match.index), nameOf));
    const inner = match[3] ?? '';
    if (match[1] !== 'quote') content.push(...codeBlock(match[2], inner));
    else if (inner.trim() !== '') content.push({ type: 'blockquote', content: paragraphs(inner, nameOf) });
    from = match.index + match[0].length;
  }
  content.push(...paragraphs(text.slice(from), nameOf));
  return { version: 1, type: 'doc', content };
}
