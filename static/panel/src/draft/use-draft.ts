import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { FollowUp, FollowUpDraft, Opening } from '#contract';
import { keep, recall } from '../page-storage';
import { useSurface } from '../surface';
import { newIntention } from './intention';
import { isEmpty, parseKept } from './kept';
import { startingState } from './starting-state';
import { reduceDraft } from './state';
import type { DraftAction, DraftState } from './state';
import { useCreating } from './use-creating';
import type { Created } from './use-creating';
import { useSaving } from './use-saving';

const storage = (): Storage => localStorage;

/** The follow-up being written: its words, whether they are saved, and how it is created. */
export type Draft = {
  readonly state: DraftState;
  readonly type: (change: Partial<Omit<FollowUpDraft, 'intention'>>) => void;
  readonly create: () => void;
  readonly startOver: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
};

/** Reads and changes the state at once, so that what is kept on the page is never behind what is asked of the app. */
export type DraftStore = { readonly now: () => DraftState; readonly act: (action: DraftAction) => void };

/**
 * @param opening what was read last; each newer reading is compared with what stands in the form
 * @param readAgain reads the incident once more
 * @param onCreated told of each follow-up that came to be
 */
export function useDraft(opening: Opening, readAgain: () => void, onCreated: (created: Created) => void): Draft {
  const store = useDraftStore(opening);
  const surface = useSurface();
  const mayWrite = opening.access === 'write';
  useMeeting(store, opening);
  useSaving(store, mayWrite, readAgain);
  const create = useCreating(store, mayWrite, onCreated);
  return {
    state: store.now(),
    create,
    type: (change) => store.act({ type: 'typed', change }),
    keepMine: () => store.act({ type: 'keptMine' }),
    takeTheirs: () => store.act({ type: 'tookTheirs' }),
    startOver: () => {
      store.act({ type: 'startedOver', intention: newIntention() });
      void surface.call('discardDraft', {});
    },
  };
}

function useDraftStore(opening: Opening): DraftStore {
  const { reader } = useSurface();
  const key = `second-story:follow-up:${reader.accountId}:${reader.issueId}`;
  // From the first reading alone: later ones are met, not begun from.
  const [first] = useState(() =>
    startingState(parseKept(recall(storage, key)), opening.draft, opening.followUps, newIntention()),
  );
  const current = useRef(first);
  const [, render] = useReducer((count: number) => count + 1, 0);
  const act = useCallback(
    (action: DraftAction) => {
      const { kept } = (current.current = reduceDraft(current.current, action));
      const worthKeeping = !isEmpty(kept.draft) || kept.unsaved || kept.tryingSince !== null;
      keep(storage, key, worthKeeping ? JSON.stringify(kept) : null);
      render();
    },
    [key],
  );
  return useMemo(() => ({ act, now: () => current.current }), [act]);
}

/** Compares each later reading with the form. */
function useMeeting(store: DraftStore, opening: Opening): void {
  const first = useRef(opening);
  useEffect(() => {
    if (first.current === opening) return;
    const { kept, creating } = store.now();
    const done = isCreated(opening.followUps, kept.draft.intention);
    if (done && !creating) store.act({ type: 'startedOver', intention: newIntention() });
    else if (!isCreated(opening.followUps, opening.draft?.draft.intention))
      store.act({ type: 'met', theirs: opening.draft });
  }, [store, opening]);
}

function isCreated(followUps: readonly FollowUp[], intention: string | undefined): boolean {
  return followUps.some((followUp) => followUp.intention === intention);
}
