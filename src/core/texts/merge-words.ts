import type { DocNode } from '#contract';
import { align } from './align';
import { additionsTo, type Span, stretches } from './stretches';
import { isBlank, nodesOf, type Word, wordsOf } from './words';

/** `torn`: both changed the same words, each its own way; theirs stand in what is merged. */
export type MergedWords = { readonly content: readonly DocNode[]; readonly torn: boolean };

type Side = { readonly words: readonly Word[]; readonly pairs: ReturnType<typeof align> };

/** The marks both left, and those that either put on; a link of each is one link: theirs. */
function mergedMarks(base: Word, mine: Word, theirs: Word): readonly string[] {
  const stays = (mark: string): boolean => [mine, theirs].every(({ marks }) => marks.includes(mark));
  const isNew = (mark: string): boolean => !base.marks.includes(mark);
  const theirLink = theirs.marks.some((mark) => isNew(mark) && mark.includes('"link"'));
  const fresh = mine.marks.filter((mark) => isNew(mark) && !(theirLink && mark.includes('"link"')));
  return [...new Set([...theirs.marks.filter((mark) => stays(mark) || isNew(mark)), ...fresh])];
}

const says = (words: readonly Word[]): string => words.map(({ key }) => key).join('\n');

/** Both put words at one place. Where the one's are part of the other's, those are enough. */
function bothCame(mine: readonly Word[], theirs: readonly Word[]): readonly Word[] {
  const [own, other] = [says(mine), says(theirs)];
  if (own.startsWith(other) || own.endsWith(other)) return mine;
  if (other.startsWith(own) || other.endsWith(own)) return theirs;
  return [...theirs, ...mine];
}

type Changed = { readonly base: Span; readonly mine: Span; readonly theirs: Span };

/** One stretch in which not all three agree. */
function mergeStretch(
  { base, mine, theirs }: Changed,
  [own, other]: readonly [Side, Side],
): { words: readonly Word[]; torn: boolean } {
  const [ours, others] = [own.words.slice(...mine), other.words.slice(...theirs)];
  if (says(ours) === says(others)) return { words: others, torn: false };
  const [mineAdds, theirsAdds] = [additionsTo(own.pairs, base, mine), additionsTo(other.pairs, base, theirs)];
  const length = base[1] - base[0];
  const [adds, othersAdd] = [mineAdds, theirsAdds].map(({ before }) => before.some((some) => some.length > 0));
  const [deletes, othersDelete] = [mineAdds, theirsAdds].map(({ kept }) => kept.size < length);
  if (adds && deletes && othersAdd && othersDelete) return { words: others, torn: true };
  // Where one only took words away and the other worked on them, the work stands.
  if (!adds && deletes && othersAdd) return { words: others, torn: false };
  if (!othersAdd && othersDelete && adds) return { words: ours, torn: false };
  const merged: Word[] = [];
  for (let gap = 0; gap <= length; gap += 1) {
    const came = [mineAdds, theirsAdds].map(({ before }, side) =>
      (before[gap] ?? []).flatMap((at) => (side === 0 ? own : other).words[at] ?? []),
    );
    merged.push(...bothCame(came[0] ?? [], came[1] ?? []));
    const kept = theirsAdds.kept.get(base[0] + gap);
    const word = kept === undefined ? undefined : other.words[kept];
    if (word && mineAdds.kept.has(base[0] + gap)) merged.push(word);
  }
  return { words: merged, torn: false };
}

/** `theirs`: what they have where not all three agree; `blank`: all three have a blank there. */
type Part = {
  readonly words: readonly Word[];
  readonly torn: boolean;
  readonly theirs?: readonly Word[];
  readonly blank?: boolean;
};

/**
 * The parts that stand as theirs. A change beside a torn one, with nothing but a blank between, belongs to it: half of
 * "an hour" behind half of "ten minutes" is what neither wrote.
 */
function tornApart(parts: readonly Part[]): ReadonlySet<number> {
  const torn = new Set<number>();
  const spread = (from: number, step: -1 | 1): void => {
    for (let at = from; parts[at]?.theirs; at += parts[at + step]?.blank ? 2 * step : step) torn.add(at);
  };
  parts.forEach((part, at) => {
    if (!part.torn) return;
    spread(at, 1);
    spread(at, -1);
  });
  return torn;
}

/** Three versions of what stands in a line, merged word by word; how words are marked is merged by itself. */
export function mergeWords(
  base: readonly DocNode[],
  mine: readonly DocNode[],
  theirs: readonly DocNode[],
): MergedWords {
  const from = wordsOf(base);
  const keys = from.map(({ key }) => key);
  const sideOf = (content: readonly DocNode[]): Side => {
    const words = wordsOf(content);
    return {
      words,
      pairs: align(
        keys,
        words.map(({ key }) => key),
      ),
    };
  };
  const sides = [sideOf(mine), sideOf(theirs)] as const;
  const [own, other] = sides;
  const lengths = { base: from.length, mine: own.words.length, theirs: other.words.length };
  const told = stretches(own.pairs, other.pairs, lengths);
  const parts = told.map((stretch): Part => {
    if (!('all' in stretch)) return { ...mergeStretch(stretch, sides), theirs: other.words.slice(...stretch.theirs) };
    const [b, m, t] = [from[stretch.all[0]], own.words[stretch.all[1]], other.words[stretch.all[2]]];
    const words = b && m && t ? [{ ...t, marks: mergedMarks(b, m, t) }] : [];
    return { words, torn: false, blank: words.every(isBlank) };
  });
  const torn = tornApart(parts);
  const merged = parts.flatMap(({ words, theirs: others }, at) => (torn.has(at) && others ? others : words));
  return { content: nodesOf(merged, [from, own.words, other.words]), torn: torn.size > 0 };
}
