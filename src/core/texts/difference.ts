import { align } from './align';

/** At this place of the text before, so many characters (UTF-16) go and these come. */
export type Splice = readonly [at: number, gone: number, come: string];

/** Splices nearer to each other than this are told as one: each costs about as much to write down. */
const NEAR = 12;

/** Pieces of a text that are compared whole: words, and what stands between them. */
const piecesOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? [];

const isSplit = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');

/** How far two texts begin and end alike, never in the middle of a character. */
function shared(before: string, after: string): { start: number; end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (isSplit(before, start) || isSplit(after, start)) start -= 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  if (isSplit(before, before.length - end) || isSplit(after, after.length - end)) end -= 1;
  return { start, end: Math.max(0, end) };
}

/** The same change, piece by piece: where a text changed at its beginning and its end, what lies between is not told. */
function finer(before: string, after: string, offset: number): Splice[] {
  const [old, fresh] = [piecesOf(before), piecesOf(after)];
  const splices: Splice[] = [];
  let [i, j, at] = [0, 0, offset];
  for (const [x, y] of [...align(old, fresh), [old.length, fresh.length] as const]) {
    const [gone, come] = [old.slice(i, x).join(''), fresh.slice(j, y).join('')];
    if (gone !== '' || come !== '') splices.push([at, gone.length, come]);
    at += gone.length + (old[x]?.length ?? 0);
    [i, j] = [x + 1, y + 1];
  }
  return splices;
}

function joined(splices: readonly Splice[], before: string): Splice[] {
  const told: Splice[] = [];
  for (const [at, gone, come] of splices) {
    const last = told.at(-1);
    const between = last ? at - last[0] - last[1] : NEAR;
    if (!last || between >= NEAR) told.push([at, gone, come]);
    else told[told.length - 1] = [last[0], at + gone - last[0], last[2] + before.slice(at - between, at) + come];
  }
  return told;
}

/** What leads from one text to the next, as splices in the order of their places; empty where they are the same. */
export function difference(before: string, after: string): readonly Splice[] {
  if (before === after) return [];
  const { start, end } = shared(before, after);
  const [old, fresh] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const whole: Splice[] = [[start, old.length, fresh]];
  if (old.length === 0 || fresh.length < 2 * NEAR) return whole;
  return joined(finer(old, fresh, start), before);
}

/** The text after these splices. */
export function applied(before: string, splices: readonly Splice[]): string {
  let [text, from] = ['', 0];
  for (const [at, gone, come] of splices) {
    text += before.slice(from, at) + come;
    from = at + gone;
  }
  return text + before.slice(from);
}

/** What leads back from the text after these splices to the one before. */
export function inverse(before: string, splices: readonly Splice[]): readonly Splice[] {
  let shift = 0;
  return splices.map(([at, gone, come]): Splice => {
    const back: Splice = [at + shift, come.length, before.slice(at, at + gone)];
    shift += come.length - gone;
    return back;
  });
}
