import { createContext, useContext } from 'react';
import type { Doc, FoundInText, Person, Presence, Problem, ReviewText } from '#contract';
import type { SavedState } from '../parts/saved-state';
import type { TextOnPage } from './text-on-page';

/** The long texts of the review as they stand on this screen, for everything that shows or writes them. */
export type TextsKeeper = {
  /** False until all of them were read once. */
  readonly opened: boolean;
  /** Why they could not be read yet. */
  readonly problem: Problem | null;
  readonly tries: number;
  readonly retry: () => void;
  /** To be read, with the names of those they mention, what is not saved yet included. */
  readonly all: readonly ReviewText[];
  readonly mayEdit: boolean;
  /** Of all texts, the one that is least safe. */
  readonly saving: SavedState;
  /** Who else has the review open, and in which text. */
  readonly present: readonly Presence[];
  /** Whom the texts name, by account id. */
  readonly people: Readonly<Record<string, Person>>;
  readonly personOf: (accountId: string) => Person;
  /** Keeps somebody who was looked up, so that every text can name them. */
  readonly meet: (person: Person) => void;
  /** One text as `useText` needs it. */
  readonly text: (id: string) => TextOnPage | undefined;
  /** What the app's own check found in a text as it stands here, in offsets of its plain text without names. */
  readonly foundIn: (text: TextOnPage | undefined) => readonly FoundInText[];
  readonly stateOf: (text: TextOnPage | undefined) => SavedState;
  readonly type: (id: string, doc: Doc, issueId: string | null) => void;
  readonly settle: (id: string, besideId: string, doc: Doc) => void;
  /** Tries again what waits for it. */
  readonly saveAgain: () => void;
  /** Tells the others which text this person is at; '' for none. */
  readonly setPlace: (place: string) => void;
};

export const TextsContext = createContext<TextsKeeper | null>(null);

/** @throws where no `TextsContext` stands above: a mistake in the panel itself. */
export function useTexts(): TextsKeeper {
  const keeper = useContext(TextsContext);
  if (!keeper) throw new Error('No texts: the analysis is rendered outside TextsContext.');
  return keeper;
}
