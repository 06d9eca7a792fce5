import { useCallback, useRef } from 'react';
import type { ChangeForm, LiveFollowUp, Problem } from '#contract';
import { useSurface } from '../surface';

/** What a page learnt of a project is good for so long, in milliseconds. */
const freshMs = 60_000;

/** What several follow-ups may be given at once, or why that could not be read. */
export type ReadForm = (rows: readonly LiveFollowUp[]) => Promise<ChangeForm | Problem>;

const isProblem = (one: ChangeForm | Problem): one is Problem => 'code' in one;

/** Sprints of any of their projects' boards; priorities that all of them have. */
function joined(forms: readonly ChangeForm[]): ChangeForm {
  const [first, ...others] = forms;
  const sprints = new Map(forms.flatMap((form) => form.sprints.map((sprint) => [sprint.id, sprint])));
  const inAll = (id: string): boolean => others.every(({ priorities }) => priorities.some((one) => one.id === id));
  return {
    priorities: (first?.priorities ?? []).filter(({ id }) => inAll(id)),
    sprints: [...sprints.values()],
  };
}

/** Asks once a project, and not again for a minute. */
export function useChangeForms(): ReadForm {
  const { call } = useSurface();
  const kept = useRef(new Map<string, { readonly at: number; readonly form: ChangeForm }>());
  return useCallback(
    async (rows) => {
      const projects = new Map(rows.map((row) => [row.project.id, row.issueId]));
      const forms = await Promise.all(
        [...projects].map(async ([projectId, issueId]): Promise<ChangeForm | Problem> => {
          const there = kept.current.get(projectId);
          if (there && performance.now() - there.at < freshMs) return there.form;
          const reply = await call('readChangeForm', { issueId });
          if (!reply.ok) return reply.problem;
          kept.current.set(projectId, { at: performance.now(), form: reply.value });
          return reply.value;
        }),
      );
      return forms.find(isProblem) ?? joined(forms.filter((one): one is ChangeForm => !isProblem(one)));
    },
    [call],
  );
}
