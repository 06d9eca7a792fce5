import { applied, difference, type Splice } from '../texts/difference';
import type { Chain, ChainLink } from '../texts/chain';
import { stateText, type TextState } from '../texts/text-state';
import { type Erasing, replaceAccounts } from './replace-accounts';

const erasedText = (state: TextState, erasing: Erasing): string => stateText(replaceAccounts(state, erasing));

/** The same splices with what comes taken from the text as it is without them. */
function moved(splices: readonly Splice[], after: string): Splice[] {
  let shift = 0;
  return splices.map(([at, gone, come]): Splice => {
    const from = at + shift;
    shift += come.length - gone;
    return [at, gone, after.slice(from, from + come.length)];
  });
}

/**
 * The links of a text that change as accounts are erased from it, each as it then is. An id and what stands for it are
 * of one length, so that places stay: whoever writes on from a text read before writes on rightly. `chain`: from its beginning.
 */
export function eraseChain({ links, versions }: Pick<Chain, 'links' | 'versions'>, erasing: Erasing): ChainLink[] {
  let before = stateText({ doc: { version: 1, type: 'doc', content: [] }, beside: [] });
  return links.flatMap((link, at) => {
    const version = versions[at];
    if (!version) return [];
    const after = erasedText(version, erasing);
    const same = moved(link.change, after);
    const change = applied(before, same) === after ? same : difference(before, after);
    before = after;
    const by = link.by && replaceAccounts(link.by, erasing);
    const next = { ...link, change, ...(by && { by }), ...(link.state !== undefined && { state: after }) };
    return JSON.stringify(next) === JSON.stringify(link) ? [] : [next];
  });
}
