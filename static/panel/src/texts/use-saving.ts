import { useCallback, useEffect } from 'react';
import { useSurface } from '../surface';
import { dueAt } from './due';
import { newToken } from './token';
import type { TextsState } from './texts-state';
import type { TextsStore } from './use-store';

/** Saves what is written: soon after the last letter, again after a failure, when the line is back, and when one leaves. */
export function useSaving(store: TextsStore, state: TextsState, mayWrite: boolean): void {
  const { call, publishChange } = useSurface();
  const save = useCallback(
    async (id: string) => {
      const mine = store.now().texts.get(id)?.mine;
      if (!mine || store.now().texts.get(id)?.underway) return;
      store.act({ type: 'saveBegan', id, saveId: newToken() });
      const sending = store.now().texts.get(id)?.mine?.sending;
      if (!sending) return;
      const { settles, ...words } = sending;
      const input = { id, ...words, ...(mine.issueId !== null && { issueId: mine.issueId }) };
      const reply =
        settles === null ? await call('saveText', input) : await call('settleText', { ...input, besideId: settles });
      const at = Date.now();
      if (!reply.ok) return store.act({ type: 'saveFailed', id, problem: reply.problem, at });
      const { text, people, findings = [] } = reply.value;
      store.act({ type: 'saved', text, people, findings, token: newToken(), at });
      publishChange({ ids: [id], revision: text.revision });
    },
    [store, call, publishChange],
  );
  const saveDue = useCallback(
    (until: number) => {
      for (const text of store.now().texts.values()) if ((dueAt(text) ?? Infinity) <= until) void save(text.id);
    },
    [store, save],
  );
  const next = mayWrite && state.opened ? earliest(state) : Infinity;
  useEffect(() => {
    if (next === Infinity) return undefined;
    const timer = setTimeout(() => saveDue(Date.now()), Math.max(0, next - Date.now()));
    return () => clearTimeout(timer);
  }, [next, saveDue]);
  useLeaving(store, mayWrite, saveDue);
}

function earliest({ texts }: TextsState): number {
  return Math.min(Infinity, ...[...texts.values()].map((text) => dueAt(text) ?? Infinity));
}

/** Whoever looks away, or goes to another screen, may not come back: then nothing waits. The same when the line is back. */
function useLeaving(store: TextsStore, mayWrite: boolean, saveDue: (until: number) => void): void {
  useEffect(() => {
    if (!mayWrite) return undefined;
    const all = (): void => {
      if (store.now().opened) saveDue(Number.MAX_SAFE_INTEGER);
    };
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') all();
    };
    addEventListener('online', all);
    addEventListener('pagehide', all);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('online', all);
      removeEventListener('pagehide', all);
      document.removeEventListener('visibilitychange', hidden);
      all();
    };
  }, [store, mayWrite, saveDue]);
}
