/** A text in lines, from its upper left corner. `strong`: the statement itself; `quiet`: what stands beside it. */
export type DrawnText = {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly weight: 'strong' | 'plain' | 'quiet';
};

/** `guess` is dashed; `end` is what people met. */
export type DrawnBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: 'plain' | 'guess' | 'end';
};

/** `head` is an arrow's, a closed shape. `look`: a bone is thicker than a line. */
export type DrawnLine = { readonly path: string; readonly head?: string; readonly look: 'line' | 'guess' | 'bone' };

/** A picture that needs nothing but itself. */
export type Drawing = {
  readonly title: string;
  /** The same in words, for whoever does not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly DrawnLine[];
  readonly boxes: readonly DrawnBox[];
  readonly texts: readonly DrawnText[];
};

/** Height of a line and size of its type, by weight, in pixels. */
export const type: Readonly<Record<DrawnText['weight'], { readonly size: number; readonly line: number }>> = {
  strong: { size: 14, line: 20 },
  plain: { size: 14, line: 20 },
  quiet: { size: 12, line: 16 },
};
