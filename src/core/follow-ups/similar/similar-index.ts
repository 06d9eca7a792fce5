import MiniSearch from 'minisearch';
import { likeness, sidesOf, type Told } from './likeness';
import { stemsIn } from './words';

/** One of those looked among. */
export type Candidate = Told & { readonly id: string };

/** Less alike than this is not worth a look: measured on real trackers, where it leaves unrelated issues out. */
export const ALIKE = 0.55;

/** So many of the best by their words are compared closely. */
const CLOSELY = 60;

/** What is shown at most. */
export const MOST_SHOWN = 5;

export type Alike = { readonly id: string; readonly likeness: number };

const titleWeight = 3;

/**
 * An index of candidates that finds those most like a follow-up. The words are looked up in it; how alike two are is
 * told by the two alone.
 */
export function similarIndex(candidates: readonly Candidate[]) {
  const index = new MiniSearch<Candidate>({
    fields: ['title', 'more'],
    tokenize: stemsIn,
    processTerm: (term) => term,
    searchOptions: { boost: { title: titleWeight }, combineWith: 'OR' },
  });
  index.addAll(candidates);
  const byId = new Map(candidates.map((one) => [one.id, one]));
  return {
    /** The most alike first; none that is less alike than `least`. */
    lookUp(wanted: Told, most = MOST_SHOWN, least = ALIKE): readonly Alike[] {
      const sides = sidesOf(wanted);
      return index
        .search(`${wanted.title}\n${wanted.more}`)
        .slice(0, CLOSELY)
        .flatMap((hit): Alike[] => {
          const candidate = byId.get(String(hit.id));
          return candidate ? [{ id: candidate.id, likeness: likeness(sides, sidesOf(candidate)) }] : [];
        })
        .filter((one) => one.likeness >= least)
        .sort((one, other) => other.likeness - one.likeness || (one.id < other.id ? -1 : 1))
        .slice(0, most);
    },
  };
}
