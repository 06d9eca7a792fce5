/** A stretch of words that both versions have, or one of them. */
export type Stretch = { readonly text: string; readonly in: 'both' | 'before' | 'after' };

/** Words of both versions beyond which they are shown one after the other, uncompared. */
const mostWords = 800;

const wordsOf = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];

/** Lengths of the longest common run of words, from each pair of places on to both ends. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [row, below] = [lengths[i], lengths[i + 1]];
      if (!row || !below) continue;
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}

function* walk(before: readonly string[], after: readonly string[]): Generator<Stretch> {
  const lengths = commonLengths(before, after);
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== undefined && old === fresh) {
      yield { text: old, in: 'both' };
      i += 1;
      j += 1;
    } else if (old !== undefined && (fresh === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      yield { text: old, in: 'before' };
      i += 1;
    } else {
      yield { text: fresh ?? '', in: 'after' };
      j += 1;
    }
  }
}

/** Words that changed one after the other are told as one change: a space that both have does not part them. */
function* joined(stretches: Iterable<Stretch>): Generator<Stretch> {
  let [before, after, both] = ['', '', ''];
  const told = (): Stretch[] => {
    const parts: Stretch[] = [
      { text: before, in: 'before' },
      { text: after, in: 'after' },
    ];
    return parts.filter(({ text }) => text !== '');
  };
  for (const { text, in: place } of stretches) {
    if (place === 'both') {
      both += text;
      continue;
    }
    if (both.trim() !== '' || before + after === '') {
      yield* told();
      if (both !== '') yield { text: both, in: 'both' };
      [before, after] = ['', ''];
    } else {
      before += both;
      after += both;
    }
    both = '';
    if (place === 'before') before += text;
    else after += text;
  }
  yield* told();
  if (both !== '') yield { text: both, in: 'both' };
}

/** What changed between two versions of a text, word by word. Together the stretches give both texts back. */
export function wordDiff(before: string, after: string): readonly Stretch[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  if (old.length + fresh.length > mostWords) {
    const whole: Stretch[] = [
      { text: before, in: 'before' },
      { text: after, in: 'after' },
    ];
    return before === after ? [{ text: before, in: 'both' }] : whole;
  }
  return [...joined(walk(old, fresh))];
}
