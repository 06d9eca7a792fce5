import type { JiraClient } from '../api/jira-client';
import type { SprintWire } from '../api/wire';

const agile = '/rest/agile/1.0';

export const createSprint = (jira: JiraClient, board: number, name: string) =>
  jira.call(`${agile}/sprint`, { method: 'POST', body: { name, originBoardId: board } });

const day = 86_400_000;

/** Starts a future sprint for so many days from now. */
export const startSprint = (jira: JiraClient, sprint: SprintWire, now: number, days: number, goal: string) =>
  jira.call(`${agile}/sprint/${sprint.id}`, {
    method: 'POST',
    body: {
      state: 'active',
      goal,
      startDate: new Date(now).toISOString(),
      endDate: new Date(now + days * day).toISOString(),
    },
  });

export const moveToSprint = (jira: JiraClient, sprint: number | null, keys: readonly string[]) =>
  jira.call(sprint === null ? `${agile}/backlog/issue` : `${agile}/sprint/${sprint}/issue`, {
    method: 'POST',
    body: { issues: keys },
  });

/** Closes a sprint; what is not done goes to another sprint first, or to the backlog. At most 50 move in one call. */
export async function completeSprint(
  jira: JiraClient,
  sprint: SprintWire,
  unfinished: readonly string[],
  to: number | null,
): Promise<void> {
  await jira.call(`${agile}/sprint/${sprint.id}`, { method: 'POST', body: { state: 'closed' } });
  for (let from = 0; from < unfinished.length; from += 50)
    await moveToSprint(jira, to, unfinished.slice(from, from + 50));
}

export const rank = (jira: JiraClient, key: string, beside: { rankBeforeIssue: string } | { rankAfterIssue: string }) =>
  jira.call(`${agile}/issue/rank`, { method: 'PUT', body: { issues: [key], ...beside } });

/** `OPS Sprint 25` after `OPS Sprint 24`; a name without a number gets one. At most 30 characters, as Jira allows. */
export function nextSprintName(names: readonly string[], fallback: string): string {
  const last = names.at(-1) ?? `${fallback} Sprint 0`;
  const match = /^(.*?)(\d+)$/.exec(last);
  const next = match ? `${match[1]}${Number(match[2]) + 1}` : `${last} 2`;
  return next.length <= 30 ? next : `Sprint ${names.length + 1}`;
}
