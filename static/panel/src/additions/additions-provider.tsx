import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Addition, MarkName, Opening } from '#contract';
import { addedEvents } from '#core/additions/added-events';
import { byEvent } from '#core/additions/by-event';
import { isErased } from '#core/people/erased';
import { AdditionsContext } from '../additions-keeper';
import type { AdditionsKeeper, Clash } from '../additions-keeper';
import { useAnnounce } from '../parts/announcer';
import { useSurface } from '../surface';
import { additionWords } from '../words';
import { clashes } from './next-save';
import { shown } from './shown';
import type { AdditionsState } from './state';
import { useAdditionsStore } from './use-store';
import type { AdditionsStore } from './use-store';
import { useSaving } from './use-saving';

type AdditionsProviderProps = {
  readonly opening: Pick<Opening, 'access' | 'additions' | 'incident'> & {
    readonly timeline: Pick<Opening['timeline'], 'people'>;
  };
  /** Reads the incident once more. */
  readonly readAgain: () => void;
  readonly children: ReactNode;
};

/** Keeps people's additions for everything below: shown at once, saved in the background, lost never. */
export function AdditionsProvider({ opening, readAgain, children }: AdditionsProviderProps) {
  const { additions, access, incident } = opening;
  const { reader } = useSurface();
  const { store, state } = useAdditionsStore(additions);
  const announce = useAnnounce();
  const mayEdit = access === 'write';
  useMeeting(store, additions);
  useSaving(store, state, mayEdit, readAgain);
  const all = useMemo(() => shown(state, reader.accountId), [state, reader.accountId]);
  const tables = useMemo(() => tablesOf(all, incident.key), [all, incident.key]);
  const { people } = opening.timeline;
  const keeper = useMemo(
    (): AdditionsKeeper => ({
      ...tables,
      all,
      mayEdit,
      people,
      nameOf: (id) => people[id]?.name ?? unknownName(id, reader.accountId),
      ...doings(store, announce),
      ...progress(state),
    }),
    [tables, all, mayEdit, people, reader.accountId, store, announce, state],
  );
  return <AdditionsContext.Provider value={keeper}>{children}</AdditionsContext.Provider>;
}

/** Somebody whom the incident's own timeline does not name. */
function unknownName(accountId: string, readerId: string): string {
  if (isErased(accountId)) return additionWords.formerColleague;
  return accountId === readerId ? additionWords.you : additionWords.somebody;
}

/** Compares each later reading with what stands here. */
function useMeeting(store: AdditionsStore, additions: readonly Addition[]): void {
  const first = useRef(additions);
  useEffect(() => {
    if (first.current !== additions) store.act({ type: 'met', additions });
    first.current = additions;
  }, [store, additions]);
}

function tablesOf(all: readonly Addition[], incidentKey: string) {
  const marks: Partial<Record<MarkName, Addition<'mark'>>> = {};
  for (const one of all) if (one.about === 'mark') marks[one.id.slice('mark:'.length) as MarkName] = one;
  const severity = all.find((one): one is Addition<'severity'> => one.about === 'severity') ?? null;
  return { byEvent: byEvent(all), events: addedEvents(all, incidentKey), marks, severity };
}

function doings(store: AdditionsStore, announce: (words: string) => void) {
  const at = (): string => new Date().toISOString();
  const make: AdditionsKeeper['make'] = (changes, says, quiet = false) => {
    store.act({ type: 'made', changes, says, at: at() });
    if (!quiet) announce(says);
  };
  const last = store.now().made.at(-1);
  const undo = (): void => {
    store.act({ type: 'undone', at: at() });
    announce(additionWords.undone(last?.says ?? ''));
  };
  return {
    make,
    undo: last ? undo : null,
    last: last ? { says: last.says, events: last.back.map(({ eventId }) => eventId) } : null,
    retry: () => store.act({ type: 'retried' }),
    settle: ({ mine }: Clash, keep: 'mine' | 'theirs') => store.act({ type: 'settled', id: mine.id, keep }),
  };
}

const none = [] as const;

function progress(
  state: AdditionsState,
): Pick<AdditionsKeeper, 'foundIn' | 'saving' | 'problem' | 'clashes' | 'unsaved'> {
  const met = [...state.pending].flatMap(([id, mine]): Clash[] => {
    const theirs = state.stored.get(id);
    return theirs && clashes(state, id, mine) ? [{ mine: mine.change, theirs }] : [];
  });
  const problem = state.problem ?? [...state.stuck.values()][0] ?? null;
  const waits = problem !== null && state.underway.length === 0;
  const saving = state.pending.size === 0 ? 'saved' : waits || met.length > 0 ? 'kept' : 'saving';
  const foundIn: AdditionsKeeper['foundIn'] = (id) => {
    const found = state.found.get(id);
    // Of the words that stand here now, and of no others.
    const current = !state.pending.has(id) && state.stored.get(id)?.revision === found?.revision;
    return (current && found?.findings) || none;
  };
  return { foundIn, saving, problem, clashes: met, unsaved: state.pending.size };
}
