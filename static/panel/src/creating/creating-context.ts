import { createContext, useContext } from 'react';
import type { CreationOutcome, Idea, Problem } from '#contract';

/** How it stands with one committed idea. */
export type Standing = {
  /** A call is out for it. */
  readonly busy: boolean;
  /** What the last try came to; null where there was none. */
  readonly outcome: CreationOutcome | null;
  /** Milliseconds after which the panel tries again by itself, counted from the last answer; null where it does not. */
  readonly waitMs: number | null;
  /** Tries in vain so far. */
  readonly tries: number;
  /** Answers so far: each starts a new countdown. */
  readonly answers: number;
  /** The idea as it was asked for last; null where it was not. */
  readonly sent: Idea | null;
};

export type Creating = {
  readonly standing: (id: string) => Standing;
  /** Creates these, as soon as what was written of them is saved. Those that are on their way already are left out. */
  readonly create: (ids: readonly string[]) => void;
  /** Asked for, and waiting until what was written is saved. */
  readonly waitsForSaving: boolean;
  /** What keeps it from being saved; null where nothing does. */
  readonly savingProblem: Problem | null;
};

export const CreatingContext = createContext<Creating | null>(null);

/** @throws where no `CreatingProvider` stands above: a mistake in the panel itself. */
export function useCreating(): Creating {
  const creating = useContext(CreatingContext);
  if (!creating) throw new Error('Nothing creates here: the panel is rendered outside CreatingProvider.');
  return creating;
}
