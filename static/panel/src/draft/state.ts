import type { FollowUpDraft, Problem, SavedDraft } from '#contract';
import { leaseMs } from './lease';
import { blank, isEmpty, sameWords } from './kept';
import type { Kept } from './kept';

/** The form's words on their way to the store and to Jira. */
export type DraftState = {
  readonly kept: Kept;
  /** The words of the save under way, or of the last one whose answer was not seen. */
  readonly sent: FollowUpDraft | null;
  readonly saving: boolean;
  readonly saveProblem: Problem | null;
  /** Saves in vain since the last good one. */
  readonly saveTries: number;
  /** Another window's words, newer in the store than what these were typed on. */
  readonly offered: SavedDraft | null;
  /** A try to create is out. */
  readonly creating: boolean;
  readonly createProblem: Problem | null;
  readonly createTries: number;
};

export type DraftAction =
  | { readonly type: 'typed'; readonly change: Partial<Omit<FollowUpDraft, 'intention'>> }
  | { readonly type: 'saveBegan' }
  | { readonly type: 'saved'; readonly revision: number }
  | { readonly type: 'saveFailed'; readonly problem: Problem }
  /** What the store holds, as a reading of it says. */
  | { readonly type: 'met'; readonly theirs: SavedDraft | null }
  | { readonly type: 'keptMine' }
  | { readonly type: 'tookTheirs' }
  | { readonly type: 'tryBegan'; readonly at: number }
  | { readonly type: 'tryFailed'; readonly problem: Problem; readonly ended: boolean }
  | { readonly type: 'startedOver'; readonly intention: string; readonly summary?: string };

export function draftState(kept: Kept, offered: SavedDraft | null = null): DraftState {
  return {
    kept,
    sent: null,
    saving: false,
    saveProblem: null,
    saveTries: 0,
    offered,
    creating: false,
    createProblem: null,
    createTries: 0,
  };
}

/** What each thing that happens makes of the form's state. Pure: times come with the action. */
export function reduceDraft(state: DraftState, action: DraftAction): DraftState {
  const { kept } = state;
  switch (action.type) {
    case 'typed':
      return { ...changed(state, { draft: { ...kept.draft, ...action.change }, unsaved: true }), createProblem: null };
    case 'saveBegan':
      return { ...state, saving: true, sent: kept.draft };
    case 'saved':
      return { ...saveEnded(state, action.revision), saving: false };
    case 'saveFailed':
      return { ...state, saving: false, saveProblem: action.problem, saveTries: state.saveTries + 1 };
    case 'met':
      return met(state, action.theirs);
    case 'keptMine':
      return keptMine(state);
    case 'tookTheirs':
      return state.offered ? { ...adopted(state, state.offered), offered: null } : state;
    case 'tryBegan':
      return { ...changed(state, tryBegins(kept, action.at)), creating: true };
    case 'tryFailed':
      return tryFailed(state, action.problem, action.ended);
    case 'startedOver':
      return startedOver(action.intention, action.summary ?? '');
    default: {
      const never: never = action;
      return never;
    }
  }
}

function changed(state: DraftState, change: Partial<Kept>): DraftState {
  return { ...state, kept: { ...state.kept, ...change } };
}

function adopted(state: DraftState, theirs: SavedDraft): DraftState {
  const sameIntention = theirs.draft.intention === state.kept.draft.intention;
  const attempt = sameIntention ? state.kept.attempt : 1;
  return { ...changed(state, { ...theirs, attempt, unsaved: false }), saveProblem: null, saveTries: 0 };
}

function saveEnded(state: DraftState, revision: number): DraftState {
  const unsaved = state.sent === null || !sameWords(state.sent, state.kept.draft);
  return { ...changed(state, { revision, unsaved }), sent: null, saveProblem: null, saveTries: 0 };
}

/** The store was read: its words are ours come back, newer words to take, or words to choose from. */
function met(state: DraftState, theirs: SavedDraft | null): DraftState {
  const { kept, sent } = state;
  if (state.saving || state.creating || kept.tryingSince !== null) return state;
  if (theirs === null)
    return kept.revision === 0 ? state : changed(state, { revision: 0, unsaved: !isEmpty(kept.draft) });
  if (theirs.revision <= kept.revision) return state;
  const ours = [kept.draft, ...(sent ? [sent] : [])].some((draft) => sameWords(draft, theirs.draft));
  if (ours) return saveEnded({ ...state, sent: theirs.draft }, theirs.revision);
  return kept.unsaved ? { ...state, offered: theirs } : adopted(state, theirs);
}

/** These words go on from where the others stand, so that the next save replaces those. */
function keptMine(state: DraftState): DraftState {
  const next = changed(state, { revision: state.offered?.revision ?? state.kept.revision, unsaved: true });
  return { ...next, offered: null, sent: null, saveProblem: null, saveTries: 0 };
}

/** A try keeps its number until its end was seen or its lease has run out; only then may another take over. */
function tryBegins(kept: Kept, at: number): Partial<Kept> {
  if (kept.tryingSince === null) return { tryingSince: at };
  return at - kept.tryingSince > leaseMs ? { tryingSince: at, attempt: kept.attempt + 1 } : {};
}

function tryFailed(state: DraftState, problem: Problem, ended: boolean): DraftState {
  const next = { ...state, creating: false, createProblem: problem, createTries: state.createTries + 1 };
  return ended ? changed(next, { tryingSince: null, attempt: state.kept.attempt + 1 }) : next;
}

function startedOver(intention: string, summary: string): DraftState {
  const fresh = blank(intention);
  return draftState({ ...fresh, draft: { ...fresh.draft, summary }, unsaved: summary !== '' });
}
