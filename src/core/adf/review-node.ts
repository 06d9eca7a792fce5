import type { DocNode } from '#contract';
import type { AdfNode } from './node';
import type { ReviewOptions } from './review-inline';

export type Place = 'doc' | 'panel' | 'blockquote' | 'listItem';

/** What makes nodes into such as may stand in a review; blocks, by where they stand. */
export type Maker = {
  readonly options: ReviewOptions;
  readonly inline: (nodes: readonly AdfNode[]) => readonly DocNode[];
  readonly blocks: (content: readonly unknown[], place: Place) => readonly DocNode[];
};

export const paragraph = (content: readonly DocNode[]): DocNode =>
  content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
