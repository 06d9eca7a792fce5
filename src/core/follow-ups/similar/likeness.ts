import { stemsIn, tells } from './words';

/** What a follow-up is called, and what else is written about it. */
export type Told = { readonly title: string; readonly more: string };

/** A word that stands in what else is written says less than one in the title. */
const MORE = 0.35;

/** Two texts that share fewer words that tell something have them in common by chance. */
const LEAST_SHARED = 2;

const norm = (stems: ReadonlySet<string>): number =>
  Math.sqrt([...stems].reduce((sum, one) => sum + tells(one) ** 2, 0));

/** How much of a word both have: whole where both titles do. */
const shares = (stem: string, more: ReadonlySet<string>, other: Sides): number =>
  other.title.has(stem) ? (more.has(stem) ? MORE : 1) : other.more.has(stem) ? MORE : 0;

type Sides = { readonly title: ReadonlySet<string>; readonly more: ReadonlySet<string> };

export const sidesOf = ({ title, more }: Told): Sides => ({
  title: new Set(stemsIn(title)),
  more: new Set(stemsIn(more)),
});

/**
 * How much two follow-ups are about the same, 0 to 1: the cosine of the words of their titles, each counting as much as
 * it tells. Where a word of a title stands in the other's further text, half of it counts. It depends on these two alone, so that
 * it means the same among ten candidates and among ten thousand.
 */
export function likeness(one: Sides, other: Sides): number {
  const nothing: ReadonlySet<string> = new Set();
  const inTitle = [...one.title].map((stem) => [stem, shares(stem, nothing, other)] as const);
  const fromMore = [...other.title].flatMap((stem) =>
    !one.title.has(stem) && one.more.has(stem) ? [[stem, MORE] as const] : [],
  );
  const shared = [...inTitle, ...fromMore].filter(([, part]) => part > 0);
  const telling = shared.reduce((sum, [stem, part]) => sum + (isTelling(stem) ? part : 0), 0);
  const most = Math.min([...one.title].filter(isTelling).length, [...other.title].filter(isTelling).length);
  if (telling < Math.min(LEAST_SHARED, Math.max(1, most))) return 0;
  const weight = shared.reduce((sum, [stem, part]) => sum + part * tells(stem) ** 2, 0);
  return Math.min(1, weight / (norm(one.title) * norm(other.title) || 1));
}

const isTelling = (stem: string): boolean => tells(stem) === 1;
