import type { Presence } from '#contract';
import type { Chain } from '#core/texts/chain';
import type { SavedVersion } from '#core/texts/text-state';

/** A text of a review. `issueId`: the ticket of the event it is about, where that is one of Jira's. */
export type TextEntry = {
  readonly id: string;
  readonly issueId: string | null;
  /** A revision whose whole is stored; 0: read from the beginning. */
  readonly anchor: number;
};

/** Where to begin reading a text. `upTo`: a revision that is known to be there, so that all is asked for at once. */
export type TextStart = Pick<TextEntry, 'id' | 'anchor'> & { readonly upTo?: number };

/** The long texts of a review. Every function throws storeBusy; those that write throw storeFull. */
export type TextStore = {
  /** Every text that anybody has begun to write, in the order begun. */
  listTexts(incidentId: string): Promise<readonly TextEntry[]>;
  /** Those of these texts that have gone beyond the revision named with them. */
  findNewer(incidentId: string, known: ReadonlyMap<string, number>): Promise<readonly string[]>;
  /** In the order asked for. */
  readChains(incidentId: string, starts: readonly TextStart[]): Promise<readonly Chain[]>;
  /** The anchor before this one. */
  anchorBefore(incidentId: string, id: string, anchor: number): Promise<number>;
  /** From now on `listTexts` has it. */
  addText(incidentId: string, entry: Omit<TextEntry, 'anchor'>): Promise<void>;
  /** Writes the next version of a text. False where somebody else has; the chain is then to be read anew. */
  appendVersion(incidentId: string, chain: Chain, next: SavedVersion): Promise<boolean>;
  /** So that the next reading of these texts begins at their ends, where that is worth it. */
  settleChains(incidentId: string, chains: readonly Chain[]): Promise<void>;
  /** Everybody heard of lately. */
  readPresence(incidentId: string): Promise<readonly Presence[]>;
  /** Changes who is here; `change` answers null where there is nothing to change. Not more lasting than `lastingMs`. */
  changePresence(
    incidentId: string,
    change: (present: readonly Presence[]) => readonly Presence[] | null,
    lastingMs: number,
  ): Promise<readonly Presence[]>;
};
