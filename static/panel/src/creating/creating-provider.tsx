import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { FollowUp } from '#contract';
import { useAdditions } from '../additions-keeper';
import { waitOf } from './creating-state';
import { type Creating, CreatingContext } from './creating-context';
import { useTrying } from './use-trying';

type CreatingProviderProps = {
  /** Those that exist in Jira, as last read. */
  readonly followUps: readonly FollowUp[];
  /** Reads the incident once more: called when something new stands in Jira. */
  readonly onCreated: () => void;
  readonly children: ReactNode;
};

/** Creates committed ideas in Jira for everything below, and knows how it stands with each. */
export function CreatingProvider({ followUps, onCreated, children }: CreatingProviderProps) {
  const { unsaved, problem } = useAdditions();
  const { state, wanted, create } = useTrying(followUps, onCreated);
  const creating = useMemo(
    (): Creating => ({
      standing: (id) => ({
        busy: state.busy.has(id) || wanted.includes(id),
        outcome: state.outcomes[id] ?? null,
        waitMs: waitOf(state, id),
        tries: state.inVain[id] ?? 0,
        answers: state.answers[id] ?? 0,
        sent: state.sent[id] ?? null,
      }),
      create,
      waitsForSaving: wanted.length > 0 && unsaved > 0,
      savingProblem: wanted.length > 0 ? problem : null,
    }),
    [state, wanted, create, unsaved, problem],
  );
  return <CreatingContext.Provider value={creating}>{children}</CreatingContext.Provider>;
}
