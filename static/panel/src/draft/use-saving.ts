import { useCallback, useEffect } from 'react';
import { recovery } from '../recovery';
import { useSurface } from '../surface';
import { isEmpty, sameWords } from './kept';
import type { DraftState } from './state';
import type { DraftStore } from './use-draft';

/** A save follows the last letter by this much. */
const restMs = 700;

/** Saves what is typed to the app: soon after the last letter, again after a failure, and when the line is back. */
export function useSaving(store: DraftStore, mayWrite: boolean, readAgain: () => void): void {
  const { call } = useSurface();
  const state = store.now();
  const save = useCallback(async () => {
    if (waitBeforeSaving(store.now()) === null) return;
    const { draft, revision } = store.now().kept;
    store.act({ type: 'saveBegan' });
    const reply = await call('saveDraft', { draft, revision });
    if (store.now().kept.draft.intention !== draft.intention) return;
    if (reply.ok) return store.act({ type: 'saved', revision: reply.value.revision });
    store.act({ type: 'saveFailed', problem: reply.problem });
    if (reply.problem.code === 'editedElsewhere') readAgain();
  }, [store, call, readAgain]);

  const wait = mayWrite ? waitBeforeSaving(state) : null;
  const { draft } = state.kept;
  useEffect(() => {
    if (wait === null) return undefined;
    const timer = setTimeout(() => void save(), wait);
    const now = (): void => void save();
    addEventListener('online', now);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', now);
    };
    // `draft` starts the rest anew with every letter.
  }, [wait, draft, save, state.saveTries]);
}

/** Milliseconds until the next save, or null while there is none to make. */
export function waitBeforeSaving(state: DraftState): number | null {
  const { kept, saveProblem, sent } = state;
  if (!kept.unsaved || state.saving || state.offered || kept.tryingSince !== null) return null;
  if (isEmpty(kept.draft) && kept.revision === 0) return null;
  if (!saveProblem) return restMs;
  const next = recovery(saveProblem, state.saveTries);
  if (next.by === 'waiting') return next.afterMs;
  return sent && sameWords(sent, kept.draft) ? null : restMs;
}
