import type { TextVersion } from '#contract';
import type { SavedVersion } from './text-state';

/** Saves of one person that follow one another within this belong together, as long as they do not go on for ever. */
const RUN_GAP_MS = 3 * 60_000;
const LONGEST_RUN_MS = 15 * 60_000;

/** What a person looks through: of each run of saves by one person the last, newest first. */
export function toHistory(versions: readonly SavedVersion[]): TextVersion[] {
  const told: { readonly since: number; readonly version: TextVersion }[] = [];
  for (const { revision, doc, by, at } of versions) {
    const last = told.at(-1);
    const now = Date.parse(at);
    const goesOn =
      last?.version.by === by && now - Date.parse(last.version.at) <= RUN_GAP_MS && now - last.since <= LONGEST_RUN_MS;
    if (goesOn) told.pop();
    told.push({ since: goesOn ? last.since : now, version: { revision, doc, by, at } });
  }
  return told.map(({ version }) => version).reverse();
}
