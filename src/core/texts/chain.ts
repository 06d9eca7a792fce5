import { applied, difference, type Splice } from './difference';
import { blankState, readState, type SavedVersion, stateText } from './text-state';

/** One save as it is stored: what it changed, and now and then the whole, from which reading begins. */
export type ChainLink = {
  readonly revision: number;
  /** Absent where it is who wrote the link before; always there beside a `state`. */
  readonly by?: string | undefined;
  readonly at: string;
  readonly saveId: string;
  readonly change: readonly Splice[];
  /** The whole after this save. */
  readonly state?: string | undefined;
  /** The last revision before this one that has its whole; 0: the text's beginning. */
  readonly anchor: number;
};

/** Links of one text from one that has its whole (or from the beginning) to the last. */
export type Chain = {
  readonly id: string;
  /** The revision that reading began from. */
  readonly anchor: number;
  readonly links: readonly ChainLink[];
  readonly versions: readonly SavedVersion[];
};

/** Reading a text takes so many links at most, save by save. */
const MOST_LINKS = 64;

/** Before that, a whole is written once the links since the last one are so many times its size: it costs little then. */
const WORTH_A_WHOLE = 2.5;

/** Links from an anchor on, made into what the text was after each. */
export function readChain(id: string, anchor: number, links: readonly ChainLink[]): Chain {
  const versions: SavedVersion[] = [];
  let [text, by] = [stateText(blankState), ''];
  for (const link of links) {
    text = link.state ?? applied(text, link.change);
    by = link.by ?? by;
    const { revision, at, saveId } = link;
    versions.push({ id, revision, by, at, saveId, ...readState(text) });
  }
  return { id, anchor, links, versions };
}

const sizeOf = (value: unknown): number => JSON.stringify(value).length;

/** The link that makes this version the next of a chain. `around`: what writing a whole costs beside it, in bytes. */
export function nextLink(chain: Chain, next: SavedVersion, around: number): ChainLink {
  const head = chain.versions.at(-1);
  const text = stateText(next);
  const change = difference(stateText(head ?? blankState), text);
  const { revision, at, saveId, by } = next;
  const since = chain.links.filter((link) => link.revision > chain.anchor);
  const spent = since.reduce((sum, link) => sum + sizeOf(link), 0);
  const whole = since.length + 1 >= MOST_LINKS || spent > WORTH_A_WHOLE * (sizeOf(text) + around);
  const told = { revision, at, saveId, change, anchor: chain.anchor };
  if (whole) return { ...told, by, state: text };
  return head?.by === by ? told : { ...told, by };
}

/** The last link with its whole, so that reading can begin there; null where it is not worth it. */
export function settledLink(chain: Chain, least: number): ChainLink | null {
  const [link, version] = [chain.links.at(-1), chain.versions.at(-1)];
  if (!link || !version || link.state !== undefined || version.revision - chain.anchor < least) return null;
  return { ...link, by: version.by, state: stateText(version) };
}
