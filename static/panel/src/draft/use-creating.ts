import { useCallback, useEffect, useRef } from 'react';
import type { CreatedFollowUp, FollowUpDraft } from '#contract';
import { recovery } from '../recovery';
import type { Recovery } from '../recovery';
import { useSurface } from '../surface';
import { newIntention } from './intention';
import type { DraftState } from './state';
import type { DraftStore } from './use-draft';

/** `otherWords` where an earlier try had arrived with other words than the form holds: those stay in the form. */
export type Created = CreatedFollowUp & { readonly otherWords: boolean };

/** After so many tries in vain the panel stops asking by itself. */
const triesByItself = 5;

/**
 * Creates the follow-up, one try at a time. A try that ended is followed by the next number; one whose end was not
 * seen (a reload, a lost line) is asked about under its own number until its lease has run out.
 */
export function useCreating(store: DraftStore, mayWrite: boolean, onCreated: (created: Created) => void): () => void {
  const { call } = useSurface();
  const create = useCallback(async () => {
    if (store.now().creating) return;
    store.act({ type: 'tryBegan', at: Date.now() });
    const { draft, attempt } = store.now().kept;
    const reply = await call('createFollowUp', { draft, attempt });
    if (!reply.ok) {
      const ended = !reply.unanswered && reply.problem.code !== 'stillWorking';
      return store.act({ type: 'tryFailed', problem: reply.problem, ended });
    }
    const otherWords = !sameSummary(draft, reply.value.followUp.summary);
    store.act({ type: 'startedOver', intention: newIntention(), summary: otherWords ? draft.summary : '' });
    onCreated({ ...reply.value, otherWords });
  }, [store, call, onCreated]);

  useResuming(store, mayWrite, create);
  const next = creatingRecovery(store.now());
  const wait = mayWrite && next?.by === 'waiting' ? next.afterMs : null;
  const tries = store.now().createTries;
  useEffect(() => {
    if (wait === null) return undefined;
    const timer = setTimeout(() => void create(), wait);
    return () => clearTimeout(timer);
  }, [wait, tries, create]);
  return create;
}

/** What follows a try in vain; null where none was. */
export function creatingRecovery(state: DraftState): Recovery | null {
  if (!state.createProblem || state.creating) return null;
  const next = recovery(state.createProblem, state.createTries);
  return state.createTries > triesByItself ? { by: 'asking' } : next;
}

/** A try that a reload cut off is asked about at once. */
function useResuming(store: DraftStore, mayWrite: boolean, create: () => Promise<void>): void {
  const resumed = useRef(false);
  useEffect(() => {
    if (resumed.current) return;
    resumed.current = true;
    if (mayWrite && store.now().kept.tryingSince !== null) void create();
  }, [store, mayWrite, create]);
}

function sameSummary(draft: FollowUpDraft, summary: string): boolean {
  const plain = (text: string): string => text.trim().replace(/\s+/g, ' ');
  return plain(draft.summary) === plain(summary);
}
