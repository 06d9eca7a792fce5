import type { Addition, AdditionBody, FoundInText, Problem, SavedAdditions } from '#contract';
import { withMine } from '#core/additions/merge-bodies';
import { sameBody } from '#core/additions/same-body';
import type { Change } from '../additions-keeper';
import { inFields, reconcile } from './reconcile';

/** A change that no save has been acknowledged for. */
export type Pending = {
  readonly change: Change;
  /** The store's revision that it was made on; 0 for something new. */
  readonly revision: number;
  /** What stood there. */
  readonly base: AdditionBody | null;
  /** Bodies that are on their way, or went out and were not heard of again. */
  readonly sent: readonly (AdditionBody | null)[];
  /** ISO 8601, UTC. */
  readonly madeAt: string;
};

/** What one `make` did, and how to take it back. */
export type Made = { readonly says: string; readonly back: readonly Change[] };

export type AdditionsState = {
  /** What the store holds, as far as this page has heard. Only ever replaced by a later revision. */
  readonly stored: ReadonlyMap<string, Addition>;
  readonly pending: ReadonlyMap<string, Pending>;
  /** Ids of the save that is under way. */
  readonly underway: readonly string[];
  /** What the app would not take as it is, and why: it waits for a person, the rest does not wait with it. */
  readonly stuck: ReadonlyMap<string, Problem>;
  /** How many edits the next save carries at most: fewer after one was refused, so that the rest gets through. */
  readonly batch: number;
  /** What the app's own check found in what this page saved, by id and of which revision. */
  readonly found: ReadonlyMap<string, { readonly revision: number; readonly findings: readonly FoundInText[] }>;
  /** Why the last save came to nothing, whatever was in it. */
  readonly problem: Problem | null;
  /** Saves in vain since the last good one. */
  readonly tries: number;
  readonly made: readonly Made[];
};

export type AdditionsAction =
  | { readonly type: 'made'; readonly changes: readonly Change[]; readonly says: string; readonly at: string }
  | { readonly type: 'undone'; readonly at: string }
  | { readonly type: 'saveBegan'; readonly ids: readonly string[] }
  | ({ readonly type: 'saved' } & SavedAdditions)
  | { readonly type: 'saveFailed'; readonly problem: Problem }
  /** The incident was read (again). */
  | { readonly type: 'met'; readonly additions: readonly Addition[] }
  | { readonly type: 'settled'; readonly id: string; readonly keep: 'mine' | 'theirs' }
  | { readonly type: 'retried' };

/** Edits a save carries: a page of a long transcript, written well within the time a call has. */
const batchSize = 100;

/** Problems that one edit can have, while the others of its save have none. */
const ofOneEdit: ReadonlySet<Problem['code']> = new Set(['storeFull', 'badInput', 'jiraRefused']);

export function additionsState(additions: readonly Addition[], kept: readonly Pending[], me: string): AdditionsState {
  const state: AdditionsState = {
    stored: new Map(),
    pending: new Map(kept.map((pending) => [pending.change.id, pending])),
    underway: [],
    stuck: new Map(),
    batch: batchSize,
    found: new Map(),
    problem: null,
    tries: 0,
    made: [],
  };
  return reconcile(heard(state, additions), me);
}

/** What each thing that happens makes of the additions. Pure. @param me the reader's account id */
export function reduceAdditions(state: AdditionsState, action: AdditionsAction, me: string): AdditionsState {
  switch (action.type) {
    case 'made': {
      const back = action.changes.map((change) => ({ ...change, body: bodyOf(state, change.id) }) as Change);
      const next = action.changes.reduce((last, change) => changed(last, change, action.at), state);
      return { ...next, made: [...state.made, { says: action.says, back }] };
    }
    case 'undone': {
      const last = state.made.at(-1);
      if (!last) return state;
      const next = last.back.reduce((before, change) => changed(before, change, action.at), state);
      return { ...next, made: state.made.slice(0, -1) };
    }
    case 'saveBegan':
      return { ...state, underway: action.ids, pending: sending(state.pending, action.ids) };
    case 'saved':
      return saved(state, action, me);
    case 'saveFailed':
      return failed(state, action.problem);
    case 'met':
      return reconcile(heard(state, action.additions), me);
    case 'settled':
      return settled(state, action.id, action.keep);
    case 'retried':
      return { ...state, stuck: new Map(), problem: null, tries: 0 };
    default: {
      const never: never = action;
      return never;
    }
  }
}

/** What stands on this screen; null for nothing, or for what was taken back. */
function bodyOf({ stored, pending }: AdditionsState, id: string): AdditionBody | null {
  const mine = pending.get(id);
  return mine ? mine.change.body : (stored.get(id)?.body ?? null);
}

function changed(state: AdditionsState, change: Change, at: string): AdditionsState {
  const before = state.pending.get(change.id);
  const there = state.stored.get(change.id);
  const pending = new Map(state.pending);
  const asStored = !before || (before.sent.length === 0 && before.revision === (there?.revision ?? 0));
  if (asStored && sameBody(change.body, there?.body ?? null)) pending.delete(change.id);
  else {
    const from = before ?? { revision: there?.revision ?? 0, base: there?.body ?? null, sent: [] };
    pending.set(change.id, { ...from, change, madeAt: at });
  }
  const stuck = new Map([...state.stuck].filter(([id]) => id !== change.id));
  return { ...state, pending, stuck };
}

function sending(pending: AdditionsState['pending'], ids: readonly string[]): AdditionsState['pending'] {
  const next = new Map(pending);
  for (const id of ids) {
    const one = next.get(id);
    if (one && !one.sent.some((body) => sameBody(body, one.change.body)))
      next.set(id, { ...one, sent: [...one.sent, one.change.body] });
  }
  return next;
}

/** Takes what the store holds where it is not older than what is known. */
function heard(state: AdditionsState, additions: readonly Addition[]): AdditionsState {
  const stored = new Map(state.stored);
  for (const addition of additions)
    if (addition.revision >= (stored.get(addition.id)?.revision ?? 0)) stored.set(addition.id, addition);
  return { ...state, stored };
}

function saved(
  state: AdditionsState,
  { saved: kept, conflicts, findings = {} }: SavedAdditions,
  me: string,
): AdditionsState {
  const answered = new Set([...kept, ...conflicts].map(({ id }) => id));
  const unheard = state.underway.filter((id) => !answered.has(id));
  // A conflict that is no newer than what the edit began from can only repeat itself: a person asks again.
  const again = conflicts.filter(({ id, revision }) => revision <= (state.pending.get(id)?.revision ?? -1));
  const stuck = withStuck(state, [...unheard, ...again.map(({ id }) => id)], { code: 'unexpected' });
  const met = kept.map(({ id, revision }) => [id, { revision, findings: findings[id] ?? [] }] as const);
  const found = new Map([...state.found, ...met]);
  const next = heard({ ...state, found, underway: [], stuck, problem: null, tries: 0 }, [...kept, ...conflicts]);
  return reconcile({ ...next, batch: Math.min(batchSize, state.batch * 2) }, me);
}

function failed(state: AdditionsState, problem: Problem): AdditionsState {
  const next = { ...state, underway: [], tries: state.tries + 1 };
  if (!ofOneEdit.has(problem.code)) return { ...next, problem };
  if (state.underway.length > 1) return { ...next, batch: Math.ceil(state.underway.length / 2), tries: state.tries };
  return { ...next, tries: state.tries, stuck: withStuck(state, state.underway, problem) };
}

function withStuck({ stuck }: AdditionsState, ids: readonly string[], problem: Problem): AdditionsState['stuck'] {
  return new Map([...stuck, ...ids.map((id) => [id, problem] as const)]);
}

function settled(state: AdditionsState, id: string, keep: 'mine' | 'theirs'): AdditionsState {
  const pending = new Map(state.pending);
  const [mine, theirs] = [pending.get(id), state.stored.get(id)];
  if (mine && keep === 'mine') {
    const base = theirs?.body ?? null;
    const { body, about } = mine.change;
    const change =
      body && inFields.has(about) ? ({ ...mine.change, body: withMine(mine.base, body, base) } as Change) : mine.change;
    pending.set(id, { ...mine, change, revision: theirs?.revision ?? 0, base, sent: [] });
  }
  if (keep === 'theirs') pending.delete(id);
  return { ...state, pending };
}
