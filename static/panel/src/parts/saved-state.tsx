import type { AdditionsKeeper } from '../additions-keeper';
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
 * Of what people added and of the texts, the one that is less safe.
 * @param online what the browser says of the line
 */
export function savedState(additions: AdditionsKeeper['saving'], texts: SavedState, online: boolean): SavedState {
  if (additions === 'saved' && texts === 'saved') return 'saved';
  if (!online || texts === 'offline') return 'offline';
  return additions === 'kept' || texts === 'kept' ? 'kept' : 'saving';
}
