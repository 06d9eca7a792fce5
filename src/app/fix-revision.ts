import type { Review } from '#contract';
import type { Caller, Ports } from './ports';
import { standing } from './visible-texts';

/**
 * Keeps the texts as they stand and how far the additions are, before a review counts as published: what is published
 * exists. Done again by a second try it writes nothing twice. Throws storeFull.
 */
export async function fixRevision(
  { store }: Ports,
  { incidentId }: Caller,
  { published }: { readonly published: NonNullable<Review['published']> },
): Promise<void> {
  const [entries, postmortem] = await Promise.all([store.listTexts(incidentId), store.readPostmortem(incidentId)]);
  const issues = new Map(entries.map(({ id, issueId }) => [id, issueId]));
  const chains = entries.length > 0 ? await store.readChains(incidentId, entries) : [];
  const texts = chains.flatMap((chain) => {
    const doc = standing(chain, true)?.doc;
    return doc ? [{ id: chain.id, issueId: issues.get(chain.id) ?? null, doc }] : [];
  });
  const { revision, at } = published;
  await store.fixRevision({ incidentId, revision, at }, { additions: postmortem.additions.versions.length, texts });
}
