import { useCallback, useEffect } from 'react';
import { useSurface } from '../surface';
import { nextSave, waitBeforeSave } from './next-save';
import type { AdditionsState } from './state';
import type { AdditionsStore } from './use-store';

/** Saves what was changed: a moment after, again after a failure, and when the line is back; one save at a time. */
export function useSaving(store: AdditionsStore, state: AdditionsState, mayWrite: boolean, readAgain: () => void) {
  const { call, publishChange } = useSurface();
  const save = useCallback(async () => {
    const edits = store.now().underway.length === 0 ? nextSave(store.now()) : [];
    if (edits.length === 0) return;
    store.act({ type: 'saveBegan', ids: edits.map(({ id }) => id) });
    const reply = await call('saveAdditions', { edits });
    if (!reply.ok) return store.act({ type: 'saveFailed', problem: reply.problem });
    store.act({ type: 'saved', ...reply.value });
    const { saved } = reply.value;
    if (saved.length > 0)
      publishChange({ ids: saved.map(({ id }) => id), revision: Math.max(...saved.map(({ revision }) => revision)) });
    // Others' views and ladders are shown from one's own on.
    if (saved.some(({ about }) => about === 'perspective' || about === 'ladder')) readAgain();
  }, [store, call, publishChange, readAgain]);

  const wait = mayWrite ? waitBeforeSave(state) : null;
  useEffect(() => {
    if (wait === null) return undefined;
    const timer = setTimeout(() => void save(), wait);
    const now = (): void => void save();
    addEventListener('online', now);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', now);
    };
    // Each change starts the rest anew, each failure the next wait.
  }, [wait, state.pending, state.tries, save]);
}
