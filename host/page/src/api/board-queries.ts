import type { UseQueryResult } from '@tanstack/react-query';
import type { JiraClient } from './jira-client';
import { useJira } from './use-jira';
import type { BoardColumn, IssueWire } from './wire';

const fields = 'summary,status,issuetype,priority,assignee,project,parent,labels,duedate';

interface AgilePage {
  issues: IssueWire[];
  total: number;
}

/** Every issue of an agile list, in rank order. */
async function everyIssue(jira: JiraClient, path: string): Promise<IssueWire[]> {
  const found: IssueWire[] = [];
  for (;;) {
    const page = await jira.call<AgilePage>(`/rest/agile/1.0/${path}`, {
      query: { fields, startAt: found.length, maxResults: 100 },
    });
    found.push(...page.issues);
    if (page.issues.length === 0 || found.length >= page.total) return found;
  }
}

export const useColumns = (board: number | undefined): UseQueryResult<BoardColumn[]> =>
  useJira(
    ['columns', board ?? 0],
    async (jira) =>
      (await jira.call<{ columnConfig: { columns: BoardColumn[] } }>(`/rest/agile/1.0/board/${board}/configuration`))
        .columnConfig.columns,
    { enabled: board !== undefined },
  );

export const useSprintIssues = (sprint: number | undefined): UseQueryResult<IssueWire[]> =>
  useJira(['sprint-issues', sprint ?? 0], (jira) => everyIssue(jira, `sprint/${sprint}/issue`), {
    enabled: sprint !== undefined,
  });

export const useBoardIssues = (board: number | undefined): UseQueryResult<IssueWire[]> =>
  useJira(['board-issues', board ?? 0], (jira) => everyIssue(jira, `board/${board}/issue`), {
    enabled: board !== undefined,
  });

export const useBacklog = (board: number | undefined): UseQueryResult<IssueWire[]> =>
  useJira(['backlog', board ?? 0], (jira) => everyIssue(jira, `board/${board}/backlog`), {
    enabled: board !== undefined,
  });

/** The issues of a project without a board, newest changes first. */
export const useProjectIssues = (project: string, enabled: boolean): UseQueryResult<IssueWire[]> =>
  useJira(
    ['project-issues', project],
    async (jira) =>
      (
        await jira.call<{ issues: IssueWire[] }>('/rest/api/3/search/jql', {
          method: 'POST',
          body: { jql: `project = ${project} ORDER BY updated DESC`, maxResults: 100, fields: fields.split(',') },
        })
      ).issues,
    { enabled },
  );

/** Moves an issue to any of these statuses, by the first transition that leads there; throws where none does. */
export async function moveToStatus(
  jira: JiraClient,
  key: string,
  statuses: readonly string[],
  column: string,
): Promise<void> {
  const path = `/rest/api/3/issue/${key}/transitions`;
  const { transitions } = await jira.call<{ transitions: { id: string; to: { id: string } }[] }>(path);
  const found = statuses.map((status) => transitions.find(({ to }) => to.id === status)).find(Boolean);
  if (!found) throw new Error(`The workflow has no step from here to ${column}.`);
  await jira.call(path, { method: 'POST', body: { transition: { id: found.id } } });
}
