import type { Creation, CreationOutcome, Idea, Problem } from '#contract';
import { recovery } from '../recovery';
import { begun, ended, type Tries } from './tries';

/** What the panel knows of the ideas that it creates. */
export type CreatingState = {
  readonly tries: Tries;
  /** Ids that a call is out for. */
  readonly busy: ReadonlySet<string>;
  /** What the last try came to, by id. */
  readonly outcomes: Readonly<Record<string, CreationOutcome>>;
  /** Tries in vain since the person last asked, by id. That another call is at work, or may have been, is not in vain. */
  readonly inVain: Readonly<Record<string, number>>;
  /** Answers so far, by id: each begins a new wait. */
  readonly answers: Readonly<Record<string, number>>;
  /** The ideas as they were asked for last, by id: what Jira refused was said of these words and choices. */
  readonly sent: Readonly<Record<string, Idea>>;
};

export type CreatingAction =
  | { readonly type: 'began'; readonly ids: readonly string[]; readonly at: number; readonly asked: boolean }
  | { readonly type: 'sent'; readonly ideas: Readonly<Record<string, Idea>> }
  | { readonly type: 'answered'; readonly creations: readonly Creation[] }
  /** The whole call came to nothing; `ended`: its end was seen. */
  | { readonly type: 'failed'; readonly ids: readonly string[]; readonly problem: Problem; readonly ended: boolean }
  /** They stand in Jira, or are committed no longer: nothing of them is kept. */
  | { readonly type: 'settled'; readonly ids: readonly string[] };

export const creatingState = (tries: Tries): CreatingState => ({
  tries,
  busy: new Set(),
  outcomes: {},
  inVain: {},
  answers: {},
  sent: {},
});

/** What each thing that happens makes of it. Pure: times come with the action. */
export function reduceCreating(state: CreatingState, action: CreatingAction): CreatingState {
  switch (action.type) {
    case 'began':
      return began(state, action.ids, action.at, action.asked);
    case 'sent':
      return { ...state, sent: { ...state.sent, ...action.ideas } };
    case 'answered':
      return action.creations.reduce(answered, state);
    case 'failed':
      return action.ids.reduce(
        (next, id) => concluded(next, id, { outcome: 'problem', problem: action.problem }, action.ended),
        state,
      );
    case 'settled':
      return { ...state, tries: without(state.tries, action.ids), outcomes: without(state.outcomes, action.ids) };
    default: {
      const never: never = action;
      return never;
    }
  }
}

const without = <T>(record: Readonly<Record<string, T>>, ids: readonly string[]): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => !ids.includes(id)));

function began(state: CreatingState, ids: readonly string[], at: number, asked: boolean): CreatingState {
  return {
    ...state,
    busy: new Set([...state.busy, ...ids]),
    tries: { ...state.tries, ...Object.fromEntries(ids.map((id) => [id, begun(state.tries, id, at)])) },
    inVain: asked ? without(state.inVain, ids) : state.inVain,
  };
}

/** Another call's try has not ended with ours: its number is kept, so that it is not taken over. */
const answered = (state: CreatingState, { id, ...outcome }: Creation): CreatingState =>
  concluded(state, id, outcome, outcome.outcome !== 'stillWorking');

function concluded(state: CreatingState, id: string, outcome: CreationOutcome, seen: boolean): CreatingState {
  const busy = new Set(state.busy);
  busy.delete(id);
  const done = outcome.outcome === 'created' || outcome.outcome === 'notCommitted';
  const vain = outcome.outcome === 'problem' || outcome.outcome === 'notReached';
  const next = done ? without(state.tries, [id]) : { ...state.tries, ...(seen && { [id]: ended(state.tries, id) }) };
  return {
    ...state,
    tries: next,
    busy,
    outcomes: { ...state.outcomes, [id]: outcome },
    inVain: { ...state.inVain, [id]: (state.inVain[id] ?? 0) + (vain ? 1 : 0) },
    answers: { ...state.answers, [id]: (state.answers[id] ?? 0) + 1 },
  };
}

/** After so many tries in vain the panel stops asking by itself. */
const TRIES_BY_ITSELF = 5;

/** Milliseconds until the panel tries again by itself; null where the person has to ask, or nothing is left to do. */
export function waitOf({ busy, outcomes, inVain }: CreatingState, id: string): number | null {
  const last = outcomes[id];
  const tries = inVain[id] ?? 0;
  if (!last || busy.has(id) || tries > TRIES_BY_ITSELF) return null;
  if (last.outcome === 'notReached') return 0;
  if (last.outcome === 'notKnownYet' || last.outcome === 'stillWorking') return last.retryAfterMs;
  if (last.outcome !== 'problem') return null;
  const next = recovery(last.problem, tries);
  return next.by === 'waiting' ? next.afterMs : null;
}
