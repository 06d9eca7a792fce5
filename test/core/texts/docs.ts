import type { Doc, DocNode } from '#contract';

export const text = (words: string, ...marks: string[]): DocNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});

export const line = (...content: (DocNode | string)[]): DocNode => {
  const nodes = content.map((part) => (typeof part === 'string' ? text(part) : part));
  return { type: 'paragraph', ...(nodes.length > 0 && { content: nodes }) };
};

export const bullets = (...items: (DocNode | string)[]): DocNode => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [typeof item === 'string' ? line(item) : item] })),
});

export const doc = (...blocks: (DocNode | string)[]): Doc => ({
  version: 1,
  type: 'doc',
  content: blocks.map((block) => (typeof block === 'string' ? line(block) : block)),
});
