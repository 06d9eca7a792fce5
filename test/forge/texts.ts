import { randomUUID } from 'node:crypto';
import type { Doc, ReviewText, TextSave } from '#contract';
import { emptyDoc } from '#core/texts/text-state';
import { good, type Panel } from './panel';

/** A save of words (or a document) as one text, begun from nothing. */
export const textSave = (id: string, words: string | Doc, parts: Partial<TextSave> = {}): TextSave => ({
  id,
  saveId: randomUUID(),
  revision: 0,
  doc: typeof words === 'string' ? said(words) : words,
  ...parts,
});

/** A document of a line for each of these. */
export const said = (...lines: readonly string[]): Doc => ({
  ...emptyDoc,
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

export const saveText = async (panel: Panel, save: TextSave) => good(await panel.call('saveText', save));

export const openTexts = async (panel: Panel) => good(await panel.call('openTexts', {}));

/** The text as an opening tells it. */
export async function textOf(panel: Panel, id: string): Promise<ReviewText | undefined> {
  return (await openTexts(panel)).texts.find((text) => text.id === id);
}
