import { useContext } from 'react';
import type { Idea } from '#contract';
import { usePlace } from '../places/use-place';
import { CreatingContext } from './creating-context';
import { elsewhere, type RefusedFields, stillRefused } from './refused';

const none: RefusedFields = {};

/** What Jira did not take of an idea as it stands: to be shown beside those fields, or else above the form. */
export function useRefused(id: string, idea: Idea) {
  const { form } = usePlace(idea);
  const standing = useContext(CreatingContext)?.standing(id);
  const outcome = standing?.outcome;
  const said = outcome?.outcome === 'problem' && outcome.problem.code === 'jiraRefused' ? outcome.problem.fields : none;
  const fields = stillRefused(said ?? none, standing?.sent ?? null, idea, form);
  return { fields, elsewhere: elsewhere(fields, form), isKnown: form !== null };
}

export type Refused = ReturnType<typeof useRefused>;
