import type { AdditionsKeeper } from '../additions-keeper';
import type { DraftState } from '../draft/state';
import { savedWords } from '../words';
import { Icon } from './icon';
import styles from './saved-state.module.css';

export type SavedState = keyof typeof savedWords;

/** Whether what was typed is safe, in one quiet word. */
export function SavedNote({ state }: { readonly state: SavedState }) {
  return (
    <span className={styles.saved} data-saved={state}>
      <Icon name={state === 'saving' ? 'clock' : state === 'offline' ? 'offline' : 'check'} className={styles.sign} />
      {savedWords[state]}
    </span>
  );
}

/**
 * Of the follow-up being written, of what was added to the timeline and of the review's texts, the one that is less safe.
 * @param online what the browser says of the line
 */
export function savedState(
  state: DraftState,
  additions: AdditionsKeeper['saving'],
  texts: SavedState,
  online: boolean,
): SavedState {
  const { unsaved, tryingSince } = state.kept;
  if (!unsaved && additions === 'saved' && texts === 'saved') return 'saved';
  if (!online || texts === 'offline') return 'offline';
  const held = tryingSince !== null || state.offered || (state.saveProblem && !state.saving);
  return additions === 'kept' || texts === 'kept' || (unsaved && held) ? 'kept' : 'saving';
}
