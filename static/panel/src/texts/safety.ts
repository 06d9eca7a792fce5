import type { SavedState } from '../parts/saved-state';
import type { TextOnPage } from './text-on-page';

/** Whether all of these are safe, or how they are kept. @param online what the browser says of the line */
export function safety(texts: readonly TextOnPage[], online: boolean): SavedState {
  const unsaved = texts.filter(({ mine }) => mine !== null);
  if (unsaved.length === 0) return 'saved';
  if (!online) return 'offline';
  return unsaved.some(({ problem, underway }) => problem !== null && !underway) ? 'kept' : 'saving';
}
