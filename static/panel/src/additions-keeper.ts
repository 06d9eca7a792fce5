import { createContext, useContext } from 'react';
import type {
  Addition,
  AdditionAbout,
  AdditionBodies,
  FoundInText,
  MarkName,
  Person,
  Problem,
  TimelineEvent,
} from '#contract';
import type { EventAdditions } from '#core/additions/by-event';

/** What a person changes: the keeper knows the revision, keeps the text until it is saved, and can undo it. */
export type Change<About extends AdditionAbout = AdditionAbout> = {
  [A in About]: {
    readonly id: string;
    readonly about: A;
    readonly eventId: string | null;
    readonly issueId: string | null;
    /** Null takes it back. */
    readonly body: AdditionBodies[A] | null;
  };
}[About];

/** A change that met a newer one of somebody else's: both are kept until a person chooses. */
export type Clash = { readonly mine: Change; readonly theirs: Addition };

/** People's additions to this incident, as they stand on this screen: saved ones, and those still on their way. */
export type AdditionsKeeper = {
  readonly all: readonly Addition[];
  readonly byEvent: ReadonlyMap<string, EventAdditions>;
  /** Events that people added, in no order; the timeline merges them. */
  readonly events: readonly TimelineEvent[];
  readonly marks: Readonly<Partial<Record<MarkName, Addition<'mark'>>>>;
  readonly severity: Addition<'severity'> | null;
  /** False for a reader who may only browse: nothing that changes anything is shown then. */
  readonly mayEdit: boolean;
  /** Who wrote an addition, by the name Jira gives this reader. */
  readonly nameOf: (accountId: string) => string;
  /** Everybody whom the timeline names, by account id. */
  readonly people: Readonly<Record<string, Person>>;
  /**
   * Shows the changes at once and saves them in the background; `says` names them for undo and, unless `quiet` (words
   * that are saved as one types), for screen readers.
   */
  readonly make: (changes: readonly Change[], says: string, quiet?: boolean) => void;
  /** Takes back the last `make` of this page; null where there is nothing to undo. */
  readonly undo: (() => void) | null;
  /** What `undo` takes back: its words, and the events it was about. */
  readonly last: { readonly says: string; readonly events: readonly (string | null)[] } | null;
  /** What the app's own check found in an addition as it was saved from this page; it may know more than the panel. */
  readonly foundIn: (id: string) => readonly FoundInText[];
  readonly saving: 'saved' | 'saving' | 'kept';
  /** How many changes are still on their way. */
  readonly unsaved: number;
  readonly problem: Problem | null;
  readonly retry: () => void;
  readonly clashes: readonly Clash[];
  readonly settle: (clash: Clash, keep: 'mine' | 'theirs') => void;
};

export const AdditionsContext = createContext<AdditionsKeeper | null>(null);

/** @throws where no `AdditionsContext` stands above: a mistake in the panel itself. */
export function useAdditions(): AdditionsKeeper {
  const keeper = useContext(AdditionsContext);
  if (!keeper) throw new Error('No additions: the panel is rendered outside AdditionsContext.');
  return keeper;
}
