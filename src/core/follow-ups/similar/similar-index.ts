import { stemReader, tells } from './words';

/** What a follow-up is called, and what else is written about it. */
export type Told = { readonly title: string; readonly more: string };

/** One of those looked among. */
export type Candidate = Told & { readonly id: string };

/** `likeness`: 0 to 1. */
export type Alike = { readonly id: string; readonly likeness: number };

/** Less alike than this is not worth a look: measured on real trackers, where it leaves unrelated issues out. */
export const ALIKE = 0.55;

/** What is shown at most. */
export const MOST_SHOWN = 5;

/** A word that stands in what else is written says less than one in the title. */
const MORE = 0.35;

/** Two texts that share fewer words that tell something have them in common by chance. */
const LEAST_SHARED = 2;

type Sides = { readonly title: ReadonlySet<string>; readonly more: ReadonlySet<string> };

const sidesWith =
  (stemsIn: ReturnType<typeof stemReader>) =>
  ({ title, more }: Told): Sides => {
    const inTitle = stemsIn(title);
    return { title: inTitle, more: new Set([...stemsIn(more)].filter((stem) => !inTitle.has(stem))) };
  };

/** By stem, the candidates that have it, by their place in the list. */
type Holders = Map<string, number[]>;

function hold(holders: Holders, stems: Iterable<string>, at: number): void {
  for (const stem of stems) {
    const list = holders.get(stem);
    if (list) list.push(at);
    else holders.set(stem, [at]);
  }
}

const norm = (stems: ReadonlySet<string>): number =>
  Math.sqrt([...stems].reduce((sum, one) => sum + tells(one) ** 2, 0));

const tellingIn = (stems: ReadonlySet<string>): number => [...stems].filter((stem) => tells(stem) === 1).length;

/**
 * Finds those of these that are most like a follow-up. How much two are about the same is the cosine of the words of
 * their titles, each counting as much as it tells; where a word of a title stands in the other's further text, part of
 * it counts. That depends on the two alone, so that it means the same among ten candidates and among ten thousand.
 */
export function similarIndex(candidates: readonly Candidate[]) {
  const [titles, mores]: [Holders, Holders] = [new Map(), new Map()];
  const sidesOf = sidesWith(stemReader());
  const kept = candidates.map((candidate, at) => {
    const { title, more } = sidesOf(candidate);
    hold(titles, title, at);
    hold(mores, more, at);
    return { id: candidate.id, norm: norm(title), telling: tellingIn(title) };
  });
  const shared = (wanted: Sides) => {
    const [weights, telling] = [new Float64Array(kept.length), new Float64Array(kept.length)];
    const count = (holders: Holders, stem: string, part: number): void => {
      const tell = tells(stem);
      for (const at of holders.get(stem) ?? []) {
        weights[at] = (weights[at] ?? 0) + part * tell ** 2;
        if (tell === 1) telling[at] = (telling[at] ?? 0) + part;
      }
    };
    for (const stem of wanted.title) {
      count(titles, stem, 1);
      count(mores, stem, MORE);
    }
    for (const stem of wanted.more) count(titles, stem, MORE);
    return { weights, telling };
  };
  return {
    /** The most alike first; none that is less alike than `least`. */
    lookUp(wanted: Told, most = MOST_SHOWN, least = ALIKE): readonly Alike[] {
      const sides = sidesOf(wanted);
      const [length, words] = [norm(sides.title), tellingIn(sides.title)];
      const { weights, telling } = shared(sides);
      return kept
        .flatMap((one, at): Alike[] => {
          const enough = Math.min(LEAST_SHARED, Math.max(1, Math.min(words, one.telling)));
          if ((telling[at] ?? 0) < enough) return [];
          const likeness = Math.min(1, (weights[at] ?? 0) / (length * one.norm || 1));
          return likeness >= least ? [{ id: one.id, likeness }] : [];
        })
        .sort((one, other) => other.likeness - one.likeness || (one.id < other.id ? -1 : 1))
        .slice(0, most);
    },
  };
}
