import type { UseQueryResult } from '@tanstack/react-query';
import type { JiraClient } from './jira-client';
import { useJira } from './use-jira';
import type { BoardWire, LinkTypeWire, NamedWire, PriorityWire, ProjectWire, SprintWire, UserWire } from './wire';

const minute = 60_000;

export const useProjects = (): UseQueryResult<ProjectWire[]> =>
  useJira(
    ['projects'],
    async (jira) =>
      (await jira.call<{ values: ProjectWire[] }>('/rest/api/3/project/search', { query: { maxResults: 100 } })).values,
  );

export const usePriorities = (): UseQueryResult<PriorityWire[]> =>
  useJira(['priorities'], (jira) => jira.call<PriorityWire[]>('/rest/api/3/priority'), { keepWhile: minute });

export const useComponents = (project: string): UseQueryResult<NamedWire[]> =>
  useJira(['components', project], (jira) => jira.call<NamedWire[]>(`/rest/api/3/project/${project}/components`));

export const useVersions = (project: string): UseQueryResult<NamedWire[]> =>
  useJira(['versions', project], (jira) => jira.call<NamedWire[]>(`/rest/api/3/project/${project}/versions`));

export const useLabels = (): UseQueryResult<string[]> =>
  useJira(['labels'], async (jira) => (await jira.call<{ values: string[] }>('/rest/api/3/label')).values);

export const useLinkTypes = (): UseQueryResult<LinkTypeWire[]> =>
  useJira(
    ['link-types'],
    async (jira) => (await jira.call<{ issueLinkTypes: LinkTypeWire[] }>('/rest/api/3/issueLinkType')).issueLinkTypes,
    {
      keepWhile: minute,
    },
  );

/** Boards that show this project's issues. */
export const useBoards = (project: string): UseQueryResult<BoardWire[]> =>
  useJira(
    ['boards', project],
    async (jira) =>
      (await jira.call<{ values: BoardWire[] }>('/rest/agile/1.0/board', { query: { projectKeyOrId: project } }))
        .values,
  );

export const useSprints = (board: number | undefined): UseQueryResult<SprintWire[]> =>
  useJira(
    ['sprints', board ?? 0],
    async (jira) =>
      (
        await jira.call<{ values: SprintWire[] }>(`/rest/agile/1.0/board/${board}/sprint`, {
          query: { state: 'active,future' },
        })
      ).values,
    { enabled: board !== undefined },
  );

export const assignable = (
  jira: JiraClient,
  where: { issueKey?: string; project?: string },
  query: string,
): Promise<UserWire[]> =>
  jira.call<UserWire[]>('/rest/api/3/user/assignable/search', { query: { ...where, query, maxResults: 50 } });

/** People by words of their name; without words the first active ones, since Jira's search wants some. */
export async function people(jira: JiraClient, words: string): Promise<UserWire[]> {
  if (words !== '')
    return jira.call<UserWire[]>('/rest/api/3/user/search', { query: { query: words, maxResults: 50 } });
  const all = await jira.call<UserWire[]>('/rest/api/3/users/search', { query: { maxResults: 200 } });
  return all.filter(({ active, accountType }) => active !== false && accountType === 'atlassian').slice(0, 50);
}
