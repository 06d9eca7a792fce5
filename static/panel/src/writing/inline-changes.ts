import type { Node, Slice } from '@tiptap/pm/model';
import { wordDiff } from '#core/additions/word-diff';

/** Some of a document, and what comes in its place. */
export type Change = { readonly from: number; readonly to: number; readonly slice: Slice };

/** Stands for what is no text, such as a mention, where lines are compared as text. */
const object = '\ufffc';

const words = (line: Node): string => line.textBetween(0, line.content.size, '', object);

/** What turns one line into another, word by word; where only the marks differ, those words are put in again. */
export function inlineChanges(before: Node, after: Node, start: number): readonly Change[] {
  const changes: Change[] = [];
  let [at, into] = [0, 0];
  let [from, newFrom] = [0, 0];
  const close = (): void => {
    if (at > from || into > newFrom)
      changes.push({ from: start + from, to: start + at, slice: after.slice(newFrom, into) });
    [from, newFrom] = [at, into];
  };
  for (const { text, in: side } of wordDiff(words(before), words(after))) {
    if (side === 'both') {
      close();
      changes.push(...otherMarks(before, after, { at, into, length: text.length, start }));
    }
    if (side !== 'after') at += text.length;
    if (side !== 'before') into += text.length;
    if (side === 'both') [from, newFrom] = [at, into];
  }
  close();
  return changes;
}

type Stretch = { readonly at: number; readonly into: number; readonly length: number; readonly start: number };

/** Of words that both have: from the first to the last that is marked differently. */
function otherMarks(before: Node, after: Node, { at, into, length, start }: Stretch): readonly Change[] {
  const old = before.content.cut(at, at + length);
  const fresh = after.content.cut(into, into + length);
  const first = old.findDiffStart(fresh);
  const last = old.findDiffEnd(fresh);
  if (first === null || last === null) return [];
  const to = Math.max(last.a, first);
  return [{ from: start + at + first, to: start + at + to, slice: after.slice(into + first, into + to) }];
}
