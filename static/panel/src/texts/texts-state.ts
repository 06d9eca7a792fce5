import type {
  Doc,
  FollowedTexts,
  FoundInText,
  OpenedTexts,
  Person,
  Presence,
  Problem,
  ReviewText,
  TextPeople,
} from '#contract';
import { heard, saveBegan, saved, saveFailed, settled, textOnPage, typed } from './text-on-page';
import type { TextOnPage, Unsaved } from './text-on-page';

/** The texts of a review on this page. */
export type TextsState = {
  /** Every text was read once. */
  readonly opened: boolean;
  /** Why they could not be read, and how often in vain. */
  readonly problem: Problem | null;
  readonly tries: number;
  readonly texts: ReadonlyMap<string, TextOnPage>;
  readonly present: readonly Presence[];
  readonly people: TextPeople;
  /** What the app's own check found in what this page saved, by text id and of which revision. */
  readonly found: ReadonlyMap<string, FoundInRevision>;
};

type FoundInRevision = { readonly revision: number; readonly findings: readonly FoundInText[] };

export type TextsAction =
  | { readonly type: 'opened'; readonly reply: OpenedTexts; readonly token: string }
  | { readonly type: 'notOpened'; readonly problem: Problem }
  | { readonly type: 'followed'; readonly reply: FollowedTexts; readonly token: string }
  | {
      readonly type: 'typed';
      readonly id: string;
      readonly doc: Doc;
      readonly issueId: string | null;
      readonly at: number;
    }
  | { readonly type: 'settled'; readonly id: string; readonly besideId: string; readonly doc: Doc; readonly at: number }
  | { readonly type: 'saveBegan'; readonly id: string; readonly saveId: string }
  | {
      readonly type: 'saved';
      readonly text: ReviewText;
      readonly people: TextPeople;
      readonly findings?: readonly FoundInText[];
      readonly token: string;
      readonly at: number;
    }
  | { readonly type: 'saveFailed'; readonly id: string; readonly problem: Problem; readonly at: number }
  /** Somebody whom a text is to mention was found. */
  | { readonly type: 'met'; readonly person: Person }
  /** What waits for another try waits no longer. */
  | { readonly type: 'retried' };

/** @param kept what an earlier page left unsaved, by text id */
export function textsState(kept: ReadonlyMap<string, Unsaved>): TextsState {
  const texts = new Map([...kept].map(([id, mine]) => [id, textOnPage(id, null, mine)]));
  return { opened: false, problem: null, tries: 0, texts, present: [], people: {}, found: new Map() };
}

function withText(state: TextsState, id: string, change: (text: TextOnPage) => TextOnPage): TextsState {
  const before = state.texts.get(id) ?? textOnPage(id, null);
  const after = change(before);
  return after === before ? state : { ...state, texts: new Map(state.texts).set(id, after) };
}

function withStored(state: TextsState, stored: readonly ReviewText[], token: string): TextsState {
  return stored.reduce((last, text) => withText(last, text.id, (one) => heard(one, text, token)), state);
}

/** What each thing that happens makes of the texts. Pure: times and tokens come with the action. */
export function reduceTexts(state: TextsState, action: TextsAction): TextsState {
  switch (action.type) {
    case 'opened': {
      const { texts, unread, present, people } = action.reply;
      const next = { ...state, present, people: { ...state.people, ...people }, problem: null, tries: 0 };
      return { ...withStored(next, texts, action.token), opened: state.opened || unread.length === 0 };
    }
    case 'notOpened':
      return { ...state, problem: action.problem, tries: state.tries + 1 };
    case 'followed': {
      const { changed, present, people } = action.reply;
      return withStored({ ...state, present, people: { ...state.people, ...people } }, changed, action.token);
    }
    case 'typed':
      return withText(state, action.id, (text) => typed(text, action.doc, action.at, action.issueId));
    case 'settled':
      return withText(state, action.id, (text) => settled(text, action.besideId, action.doc, action.at));
    case 'saveBegan':
      return withText(state, action.id, (text) => saveBegan(text, action.saveId));
    case 'saved': {
      const { id, revision } = action.text;
      const found = new Map(state.found).set(id, { revision, findings: action.findings ?? [] });
      const next = { ...state, found, people: { ...state.people, ...action.people } };
      return withText(next, action.text.id, (text) => saved(text, action.text, action.token, action.at));
    }
    case 'saveFailed':
      return withText(state, action.id, (text) => saveFailed(text, action.problem, action.at));
    case 'met':
      return { ...state, people: { ...state.people, [action.person.accountId]: action.person } };
    case 'retried': {
      const texts = [...state.texts.values()].map(
        (text) => [text.id, text.problem ? { ...text, problem: null, tries: 0 } : text] as const,
      );
      return { ...state, problem: null, tries: 0, texts: new Map(texts) };
    }
    default: {
      const never: never = action;
      return never;
    }
  }
}
