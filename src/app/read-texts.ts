import type { ReviewText } from '#contract';
import type { Chain } from '#core/texts/chain';
import type { Caller, Ports } from './ports';
import type { TextEntry } from './text-store';
import { standing, visibleTexts } from './visible-texts';

/** These texts as this reader may read them. */
export async function readTexts(
  ports: Ports,
  caller: Caller,
  entries: readonly TextEntry[],
): Promise<{ readonly texts: readonly ReviewText[]; readonly chains: readonly Chain[] }> {
  if (entries.length === 0) return { texts: [], chains: [] };
  const [chains, visible] = await Promise.all([
    ports.store.readChains(caller.incidentId, entries),
    visibleTexts(ports, caller, entries),
  ]);
  return { texts: chains.flatMap((chain) => standing(chain, visible.has(chain.id)) ?? []), chains };
}
