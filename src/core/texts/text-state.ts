import type { Beside, Doc, DocNode, ReviewText } from '#contract';
import { utf8Length } from '../timeline/fit-reply';

/** A text as one save left it. `saveId`: which save that was. */
export type SavedVersion = Omit<ReviewText, 'doc' | 'withheld'> & { readonly doc: Doc; readonly saveId: string };

/** What of a text changes from save to save. */
export type TextState = Pick<SavedVersion, 'doc' | 'beside'>;

export const emptyDoc: Doc = { version: 1, type: 'doc', content: [] };

/** A text before anything was written. */
export const blankState: TextState = { doc: emptyDoc, beside: [] };

/** A state as text, in a form of its own: the same state is the same text. */
export const stateText = ({ doc, beside }: TextState): string => JSON.stringify([doc.content, beside]);

/** Reads what `stateText` gave. */
export function readState(text: string): TextState {
  const [content, beside] = JSON.parse(text) as [readonly DocNode[], readonly Beside[]];
  return { doc: { version: 1, type: 'doc', content }, beside };
}

/** Forge's storage takes values of up to 240 KiB; some of it is room for what stands around the text. */
export const TEXT_LIMIT_BYTES = 232 * 1024;

/** So much of what one value of the storage takes does this text fill, in bytes. */
export const textBytes = (state: TextState): number => utf8Length(JSON.stringify(stateText(state)));
