import type { Idea, LinkTypeChoice } from '#contract';

/** A type of link, told from one of its two ends. `isInward`: the incident says its outward words of the follow-up. */
export type ChosenLink = LinkTypeChoice & { readonly isInward: boolean };

/** What the follow-up says of the incident. */
export const phraseOf = ({ inward, outward, isInward }: ChosenLink): string => (isInward ? inward : outward);

/** The type that was chosen; else Relates, which reads the same from both ends; else the site's first. Null: it has none. */
export function linkTypeOf(
  { linkTypeId, linkInward = false }: Pick<Idea, 'linkTypeId' | 'linkInward'>,
  types: readonly LinkTypeChoice[],
): ChosenLink | null {
  const chosen = types.find(({ id }) => id === linkTypeId);
  if (chosen) return { ...chosen, isInward: linkInward };
  const relates = types.find(({ name }) => name === 'Relates') ?? types.find(({ outward }) => outward === 'relates to');
  const usual = relates ?? types[0];
  return usual ? { ...usual, isInward: false } : null;
}
