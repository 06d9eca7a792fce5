import type { Doc, DocNode } from '#contract';
import { emptyDoc } from '#core/texts/text-state';

/** A moment of the session: so many milliseconds after the one before, the text is this. */
export type Moment = { readonly afterMs: number; readonly doc: Doc };

const words =
  'the pool of connections was full and nobody could tell from the graph whether the standby had taken over because ' +
  'its own counter stood at twenty since the last change so we looked at the queue first then at the gateway where ' +
  'requests waited for a reply that the bank had sent long before';

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Line = { readonly type: 'paragraph' | 'heading' | 'bullet'; text: string };

const nodeOf = ({ type, text }: Line): DocNode => {
  const content = text ? { content: [{ type: 'text', text }] } : {};
  if (type === 'heading') return { type, attrs: { level: 3 }, ...content };
  if (type === 'paragraph') return { type, ...content };
  return { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', ...content }] }] };
};

const docOf = (lines: readonly Line[]): Doc => ({ ...emptyDoc, content: lines.map(nodeOf) });

/**
 * Half an hour of writing, key by key: most of it at the end of the text, some of it in the middle of what stands, some
 * taken back, with a pause to think every few words.
 */
export function writingSession(minutes = 30, seed = 7): Moment[] {
  const next = chance(seed);
  const between = (least: number, most: number): number => least + next() * (most - least);
  const vocabulary = words.split(' ');
  const lines: Line[] = [{ type: 'paragraph', text: '' }];
  const moments: Moment[] = [];
  let passed = 0;
  const key = (afterMs: number): void => {
    passed += afterMs;
    moments.push({ afterMs, doc: docOf(lines) });
  };
  const typeInto = (line: Line, at: number, count: number): void => {
    let place = at;
    for (let word = 0; word < count; word += 1)
      for (const letter of `${place > 0 ? ' ' : ''}${vocabulary[Math.floor(next() * vocabulary.length)]}`) {
        line.text = line.text.slice(0, place) + letter + line.text.slice(place);
        place += 1;
        key(between(120, 320));
      }
  };
  const takeBack = (line: Line): void => {
    for (let count = Math.min(line.text.length, Math.floor(between(4, 25))); count > 0; count -= 1) {
      line.text = line.text.slice(0, -1);
      key(between(60, 140));
    }
  };
  while (passed < minutes * 60_000) {
    const last = lines.at(-1);
    const any = lines[Math.floor(next() * lines.length)];
    const dice = next();
    if (!last || !any) break;
    if (dice < 0.68) typeInto(last, last.text.length, Math.ceil(between(2, 9)));
    else if (dice < 0.82)
      typeInto(any, any.text.indexOf(' ', Math.floor(next() * any.text.length)) + 1, Math.ceil(between(1, 4)));
    else if (dice < 0.92) takeBack(next() < 0.6 ? last : any);
    else lines.push({ type: dice < 0.97 ? 'paragraph' : dice < 0.985 ? 'bullet' : 'heading', text: '' });
    // A pause: a breath, or a thought.
    key(between(2_200, 9_000));
  }
  return moments;
}
