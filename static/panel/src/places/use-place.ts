import type { Idea, PlaceForm, Problem, SprintChoice } from '#contract';
import { placeFaults } from '#core/follow-ups/fields/place-values';
import { useAdditions } from '../additions-keeper';
import { NotRead } from './not-read';
import { useRead } from './use-read';

export type PlaceView = {
  /** What can be filled in there; null until it is known. */
  readonly form: PlaceForm | null;
  /** Why it is not known. */
  readonly problem: Problem | null;
  readonly retry: () => void;
  /** The sprint that was chosen, where it is still open. */
  readonly sprint: SprintChoice | null;
  /** What stands in the way of the further fields, by field id. */
  readonly faults: Readonly<Record<string, string>>;
};

const nowhere = { projectId: null, issueTypeId: null };

/** Where an idea would be created, and what can be filled in there. Only for those who may write. */
export function usePlace({ place, sprintId, fields }: Pick<Idea, 'place' | 'sprintId' | 'fields'>): PlaceView {
  const { mayEdit } = useAdditions();
  const { data, error, refetch } = useRead('readPlace', place ?? nowhere, mayEdit);
  return {
    form: data ?? null,
    problem: data || !error ? null : problemOf(error),
    retry: () => void refetch(),
    sprint: data?.sprints.find(({ id }) => id === sprintId) ?? null,
    faults: data ? placeFaults(data.fields, fields) : {},
  };
}

export const problemOf = (error: unknown): Problem =>
  error instanceof NotRead ? error.problem : { code: 'unexpected' };
