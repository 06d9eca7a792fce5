import type { DocNode } from '#contract';
import { toText } from '../adf/to-text';

const leftAside = new Set(['codeBlock', 'mediaSingle', 'rule']);

/** What blocks say in words: code, traces and pictures are for other readers. */
export const proseOf = (content: readonly DocNode[]): string =>
  toText({ type: 'doc', content: content.filter(({ type }) => !leftAside.has(type)) });
