import type { DocNode } from '#contract';

/** A word, the blank between two, or something else that stands in a line; `marks` are JSON, each once. */
export type Word = { readonly key: string; readonly node: DocNode; readonly marks: readonly string[] };

/** Whether it is nothing but the space between two words. */
export const isBlank = ({ node, key }: Word): boolean => node.type === 'text' && key.trim() === '';

/** Inline nodes word by word. What a word is called does not tell its marks: they are merged by themselves. */
export function wordsOf(content: readonly DocNode[]): Word[] {
  return content.flatMap((node): Word[] => {
    if (node.type !== 'text') return [{ key: JSON.stringify(node), node, marks: [] }];
    const marks = (node.marks ?? []).map((mark) => JSON.stringify(mark));
    return (node.text?.match(/\s+|\S+/g) ?? []).map((text) => ({ key: text, node: { type: 'text', text }, marks }));
  });
}

const isLetters = (word: Word): boolean => word.node.type === 'text' && !isBlank(word);

const pairKey = (one: Word, other: Word): string => `${one.key}\n${other.key}`;

/** Words that stand together without a blank, as in a word that is half bold. */
const touching = (words: readonly Word[]): string[] =>
  words.slice(1).flatMap((word, at) => {
    const before = words[at];
    return before && isLetters(before) && isLetters(word) ? [pairKey(before, word)] : [];
  });

const blank: Word = { key: ' ', node: { type: 'text', text: ' ' }, marks: [] };

/** Merged words as inline nodes. Two that no version had together are kept apart by a blank, else they would be a third. */
export function nodesOf(words: readonly Word[], versions: readonly (readonly Word[])[]): DocNode[] {
  const together = new Set(versions.flatMap(touching));
  const apart = words.flatMap((word, at) => {
    const before = words[at - 1];
    const glued = before && isLetters(before) && isLetters(word) && !together.has(pairKey(before, word));
    return glued ? [blank, word] : [word];
  });
  return apart.map(({ node, marks }): DocNode => {
    // The strings were made from marks by `wordsOf`.
    const read = marks.map((mark) => JSON.parse(mark) as NonNullable<DocNode['marks']>[number]);
    return read.length > 0 ? { ...node, marks: read } : node;
  });
}
