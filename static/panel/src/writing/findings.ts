/**
 * A stretch of a text that somebody may want to look at, in UTF-16 offsets of `plainText(doc, nameOf).text`
 * (`#core/adf/plain-text`), with names as `useAdditions` tells them; `end` not included.
 */
export type WritingFinding = {
  /** Stands for this finding while the text lives; the same finding keeps it when the text around it changes. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** What stands there. A finding whose words have changed meanwhile is not drawn. */
  readonly words: string;
};

/** What may be asked of an editor that is on the screen. */
export type WritingHandle = {
  /** Puts other words where the finding stands now; one step of undo. Does nothing where it is gone. */
  readonly replace: (findingId: string, words: string) => void;
  /** Brings the caret to the finding, and the editor the focus. */
  readonly goTo: (findingId: string) => void;
  readonly focus: () => void;
};
