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

/** @param online what the browser says of the line */
export function savedState(state: DraftState, online: boolean): SavedState {
  if (!state.kept.unsaved) return 'saved';
  if (!online) return 'offline';
  const { tryingSince } = state.kept;
  if (tryingSince !== null || state.offered || (state.saveProblem && !state.saving)) return 'kept';
  return 'saving';
}
