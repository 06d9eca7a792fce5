import { useCallback, useEffect, useRef, useState } from 'react';
import { type Creation, type FollowUp, MOST_TO_CREATE } from '#contract';
import { ideaIdOf, standingIdeas } from '#core/follow-ups/idea';
import { useAdditions } from '../additions-keeper';
import { useAnnounce } from '../parts/announcer';
import { useSurface } from '../surface';
import { creatingWords } from '../words/creating';
import { type CreatingState, waitOf } from './creating-state';
import { type CreatingStore, useCreatingStore } from './use-creating-store';

/**
 * Creates what is asked for, one call at a time for each idea. A try that ended is followed by the next number; one
 * whose end was not seen (a reload, a lost line) is asked about under its own number until its lease has run out.
 */
export function useTrying(followUps: readonly FollowUp[], onCreated: () => void) {
  const { unsaved, mayEdit } = useAdditions();
  const { store, state } = useCreatingStore();
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const send = useNoting(store, useSending(store, onCreated));
  const create = useCallback((ids: readonly string[]) => setWanted((before) => [...new Set([...before, ...ids])]), []);
  useEffect(() => {
    if (wanted.length === 0 || unsaved > 0) return;
    setWanted([]);
    void send(wanted, true);
  }, [wanted, unsaved, send]);
  useResuming(store, mayEdit, send);
  useTryingAgain(state, mayEdit && wanted.length === 0, send);
  useForgetting(store, state, followUps);
  return { state, wanted, create };
}

type Send = (ids: readonly string[], asked: boolean) => Promise<void>;

function useSending(store: CreatingStore, onCreated: () => void): Send {
  const { call, publishChange } = useSurface();
  const announce = useAnnounce();
  return useCallback(
    async (asked, byPerson) => {
      const ids = asked.filter((id) => !store.now().busy.has(id)).slice(0, MOST_TO_CREATE);
      if (ids.length === 0) return;
      store.act({ type: 'began', ids, at: Date.now(), asked: byPerson });
      if (byPerson) announce(creatingWords.creating(ids.length));
      const { tries } = store.now();
      const reply = await call('createFollowUps', {
        ideas: ids.map((id) => ({ id, attempt: tries[id]?.attempt ?? 1 })),
      });
      if (!reply.ok) {
        store.act({ type: 'failed', ids, problem: reply.problem, ended: !reply.unanswered });
        return announce(creatingWords.notCreated(ids.length));
      }
      store.act({ type: 'answered', creations: reply.value });
      announce(saidOf(reply.value));
      if (reply.value.some(({ outcome }) => outcome === 'created')) {
        publishChange();
        onCreated();
      }
    },
    [store, call, announce, publishChange, onCreated],
  );
}

/** Notes the ideas as they are asked for: what Jira refuses is about what they say now. */
function useNoting(store: CreatingStore, send: Send): Send {
  const { all } = useAdditions();
  const latest = useRef(all);
  latest.current = all;
  return useCallback(
    async (ids, asked) => {
      const ideas = standingIdeas(latest.current).filter(({ id }) => ids.includes(id));
      store.act({ type: 'sent', ideas: Object.fromEntries(ideas.map(({ id, idea }) => [id, idea])) });
      await send(ids, asked);
    },
    [store, send],
  );
}

function saidOf(creations: readonly Creation[]): string {
  const keys = creations.flatMap((one) => (one.outcome === 'created' ? [one.key] : []));
  return creatingWords.result(keys, creations.length - keys.length);
}

/** Tries that a reload cut off are asked about at once. */
function useResuming(store: CreatingStore, mayEdit: boolean, send: Send): void {
  const resumed = useRef(false);
  useEffect(() => {
    if (resumed.current || !mayEdit) return;
    resumed.current = true;
    const cut = Object.entries(store.now().tries).flatMap(([id, { since }]) => (since === null ? [] : [id]));
    if (cut.length > 0) void send(cut, false);
  }, [store, mayEdit, send]);
}

/** Those that may be tried again by themselves, as soon as the first of them may; each wait begins with its answer. */
function useTryingAgain(state: CreatingState, may: boolean, send: Send): void {
  useEffect(() => {
    if (!may) return undefined;
    const waits = new Map<number, string[]>();
    for (const id of Object.keys(state.outcomes)) {
      const wait = waitOf(state, id);
      if (wait !== null) waits.set(wait, [...(waits.get(wait) ?? []), id]);
    }
    const timers = [...waits].map(([wait, ids]) => setTimeout(() => void send(ids, false), wait));
    return () => timers.forEach(clearTimeout);
  }, [state, may, send]);
}

/** What stands in Jira, as a reading says, needs nothing of this any more. */
function useForgetting(store: CreatingStore, state: CreatingState, followUps: readonly FollowUp[]): void {
  useEffect(() => {
    const there = followUps.map(({ intention }) => ideaIdOf(intention));
    const ids = there.filter((id) => !state.busy.has(id) && Object.hasOwn(state.tries, id));
    if (ids.length > 0) store.act({ type: 'settled', ids });
  }, [store, state, followUps]);
}
