import type { Idea, LinkDirection, LinkTypeChoice } from '#contract';

/** How a follow-up is linked to its incident. */
export type LinkChoice = { readonly type: LinkTypeChoice; readonly direction: LinkDirection };

/**
 * The type and direction that were chosen; else the project's usual type; else Relates, which reads the same from both
 * ends; else the site's first. Null: it has none.
 * @param usualId of a project's settings; null where they name none
 */
export function linkOf(
  { linkTypeId, linkDirection = 'outward' }: Pick<Idea, 'linkTypeId' | 'linkDirection'>,
  types: readonly LinkTypeChoice[],
  usualId: string | null = null,
): LinkChoice | null {
  const chosen = types.find(({ id }) => id === linkTypeId);
  if (chosen) return { type: chosen, direction: linkDirection };
  const relates = types.find(({ name }) => name === 'Relates') ?? types.find(({ outward }) => outward === 'relates to');
  const usual = types.find(({ id }) => id === usualId) ?? relates ?? types[0];
  return usual ? { type: usual, direction: 'outward' } : null;
}
