import type { Rung } from '#contract';
import { contentWords } from '../conflicts/content-words';

/** A rung as two ladders have it; where both do, in each one's words. What stands below it, in the same way. */
export type ComparedRung = {
  readonly one: Rung | null;
  readonly other: Rung | null;
  /** Only one has it here; the other has it too, under another question. */
  readonly elsewhere: boolean;
  readonly below: readonly ComparedRung[];
};

/** From so much in common on two rungs are taken to say the same. */
const ALIKE = 0.5;

type Ladder = readonly Rung[];

const under = (ladder: Ladder, above: Rung | null): Rung[] => {
  const ids = new Set(ladder.map(({ id }) => id));
  return ladder.filter(({ explains }) => (above ? explains === above.id : explains === null || !ids.has(explains)));
};

/** The share of both rungs' words that they have in common, 0 to 1. */
function likeness(a: Rung, b: Rung): number {
  if (a.text.trim().toLowerCase() === b.text.trim().toLowerCase()) return 1;
  const [one, other] = [contentWords(a.text), contentWords(b.text)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

/** Who says the same as whom: the likest first, each once. */
function pairs(ones: Ladder, others: Ladder): Map<Rung, Rung> {
  const possible = ones
    .flatMap((a, i) => others.map((b, j) => ({ a, b, i, j, alike: likeness(a, b) })))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((p, q) => q.alike - p.alike || p.i + p.j - (q.i + q.j) || Math.min(p.i, p.j) - Math.min(q.i, q.j));
  const [found, taken] = [new Map<Rung, Rung>(), new Set<Rung>()];
  for (const { a, b } of possible)
    if (!found.has(a) && !taken.has(b)) {
      found.set(a, b);
      taken.add(b);
    }
  return found;
}

/**
 * Two ladders built apart, laid over each other: where they agree and where they differ (S0-06). Every rung of both is
 * in it once.
 */
export function compareLadders(one: Ladder, other: Ladder): readonly ComparedRung[] {
  const seen = new Set<Rung>();
  const anywhere = (rung: Rung, ladder: Ladder): boolean => ladder.some((each) => likeness(rung, each) >= ALIKE);
  const fresh = (ladder: Ladder, above: Rung | null): Rung[] => {
    const here = under(ladder, above).filter((rung) => !seen.has(rung));
    for (const rung of here) seen.add(rung);
    return here;
  };
  const level = (above: Rung | null, aboveOther: Rung | null, sides: 'both' | 'one' | 'other'): ComparedRung[] => {
    const ones = sides === 'other' ? [] : fresh(one, above);
    const others = sides === 'one' ? [] : fresh(other, aboveOther);
    const same = pairs(ones, others);
    const matched = new Set(same.values());
    return [
      ...ones.map((rung): ComparedRung => {
        const match = same.get(rung) ?? null;
        const below = match ? level(rung, match, 'both') : level(rung, null, 'one');
        return { one: rung, other: match, elsewhere: !match && anywhere(rung, other), below };
      }),
      ...others
        .filter((rung) => !matched.has(rung))
        .map((rung): ComparedRung => ({
          one: null,
          other: rung,
          elsewhere: anywhere(rung, one),
          below: level(null, rung, 'other'),
        })),
    ];
  };
  return level(null, null, 'both');
}
