import type { ReviewText } from '#contract';
import type { Chain } from '#core/texts/chain';
import { bounded } from './bounded';
import type { Caller, Ports } from './ports';
import type { TextEntry } from './text-store';
import { standing, visibleTexts } from './visible-texts';

/** Texts that are settled at a time. */
const WIDTH = 4;

/** What one opening settles: each is a writing, and the next opening goes on. */
const MOST_SETTLED = 12;

/** These texts as this reader may read them. */
export async function readTexts(
  { jira, store }: Ports,
  { incidentId }: Caller,
  entries: readonly TextEntry[],
): Promise<{ readonly texts: readonly ReviewText[]; readonly chains: readonly Chain[] }> {
  if (entries.length === 0) return { texts: [], chains: [] };
  const [chains, visible] = await Promise.all([
    store.readChains(incidentId, entries),
    visibleTexts(jira, incidentId, entries),
  ]);
  return { texts: chains.flatMap((chain) => standing(chain, visible.has(chain.id)) ?? []), chains };
}

/** So that whoever opens the review after this one reads its texts at once. */
export async function settleTexts({ store }: Ports, { incidentId }: Caller, chains: readonly Chain[]): Promise<void> {
  const longest = chains.toSorted((one, other) => other.links.length - one.links.length);
  await bounded(longest.slice(0, MOST_SETTLED), WIDTH, (chain) => store.settleChain(incidentId, chain));
}
