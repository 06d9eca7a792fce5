import type { Addition, AdditionBodies } from '#contract';
import type { Change } from '../../../static/panel/src/additions-keeper';
import { clashes, nextSave } from '../../../static/panel/src/additions/next-save';
import { shown } from '../../../static/panel/src/additions/shown';
import { additionsState, reduceAdditions } from '../../../static/panel/src/additions/state';
import type { AdditionsAction, AdditionsState } from '../../../static/panel/src/additions/state';
import type { storePlayer } from './store-player';

export const at = '2026-11-18T09:12:00.000Z';
export const note = (text: string | null, of = 'comment:7'): Change => ({
  id: `note:${of}`,
  about: 'note',
  eventId: of,
  issueId: '1',
  body: text === null ? null : { text },
});

/** One window of one person: what it shows, and what is on its way. */
export function page(me: string, first: readonly Addition[] = []) {
  let state = additionsState(first, [], me);
  const act = (action: AdditionsAction): void => void (state = reduceAdditions(state, action, me));
  return {
    me,
    act,
    now: () => state,
    make: (...changes: Change[]) => act({ type: 'made', changes, says: 'Noted', at }),
    /** A reload: only what is kept on the page survives. */
    reload: (additions: readonly Addition[]) =>
      void (state = additionsState(additions, [...state.pending.values()], me)),
    text: (id: string): string => textOf(shown(state, me).find((one) => one.id === id)?.body ?? null),
  };
}

export const textOf = (body: unknown): string => (body as AdditionBodies['note'] | null)?.text ?? '';
export const clashing = (state: AdditionsState): readonly string[] =>
  [...state.pending].flatMap(([id, mine]) => (clashes(state, id, mine) ? [id] : []));

export type Page = ReturnType<typeof page>;
export type Store = ReturnType<typeof storePlayer>;

export function save(one: Page, store: Store, lost: 'nothing' | 'request' | 'answer' = 'nothing'): void {
  const edits = nextSave(one.now());
  if (edits.length === 0) return;
  one.act({ type: 'saveBegan', ids: edits.map(({ id }) => id) });
  const reply = lost === 'request' ? null : store.save(edits, one.me);
  if (reply && lost === 'nothing') one.act({ type: 'saved', ...reply });
  else one.act({ type: 'saveFailed', problem: { code: 'jiraDown' } });
}
