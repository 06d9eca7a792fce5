import type { Idea, LinkTypeChoice } from '#contract';

/** The type that was chosen; else Relates, which reads the same from both ends; else the site's first. Null: it has none. */
export function linkTypeOf(
  { linkTypeId }: Pick<Idea, 'linkTypeId'>,
  types: readonly LinkTypeChoice[],
): LinkTypeChoice | null {
  const chosen = types.find(({ id }) => id === linkTypeId);
  const relates = types.find(({ name }) => name === 'Relates') ?? types.find(({ outward }) => outward === 'relates to');
  return chosen ?? relates ?? types[0] ?? null;
}
