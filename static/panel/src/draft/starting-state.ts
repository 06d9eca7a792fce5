import type { FollowUp, SavedDraft } from '#contract';
import { blank, isEmpty, sameWords } from './kept';
import type { Kept } from './kept';
import { draftState } from './state';
import type { DraftState } from './state';

/**
 * Where the form begins when the panel opens: with the words typed last, whether this page or the store holds them.
 * Words this page holds unsaved were typed after the revision they name; where the store has gone on since, neither
 * can be told to be the later one, so this page's are shown and the others offered.
 * @param created the follow-ups that exist: words that became one of them are done with
 * @param intention for an empty form
 */
export function startingState(
  kept: Kept | null,
  saved: SavedDraft | null,
  created: readonly FollowUp[],
  intention: string,
): DraftState {
  const done = new Set(created.map((followUp) => followUp.intention));
  const mine = kept && !done.has(kept.draft.intention) ? kept : null;
  const theirs = saved && !done.has(saved.draft.intention) ? saved : null;
  if (!mine || (isEmpty(mine.draft) && !mine.unsaved)) return draftState(theirs ? fromStore(theirs) : blank(intention));
  if (!theirs) return draftState({ ...mine, revision: 0, unsaved: !isEmpty(mine.draft) });
  if (mine.tryingSince !== null) return draftState(mine);
  if (sameWords(mine.draft, theirs.draft)) return draftState({ ...mine, revision: theirs.revision, unsaved: false });
  if (theirs.revision <= mine.revision) return draftState({ ...mine, unsaved: true });
  return mine.unsaved ? draftState(mine, theirs) : draftState(fromStore(theirs));
}

function fromStore(saved: SavedDraft): Kept {
  return { ...blank(saved.draft.intention), draft: saved.draft, revision: saved.revision };
}
