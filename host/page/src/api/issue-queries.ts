import type { UseQueryResult } from '@tanstack/react-query';
import type { JiraClient } from './jira-client';
import { useJira } from './use-jira';
import type {
  CommentWire,
  HistoryWire,
  IssueWire,
  MetaField,
  RemoteLinkWire,
  TransitionWire,
  UserWire,
  WorklogWire,
} from './wire';

export const issuePath = (key: string): string => `/rest/api/3/issue/${encodeURIComponent(key)}`;

interface Page<T> {
  startAt: number;
  total: number;
  items: T[];
}

/** Every page of a list that answers `startAt` and `total`. */
async function everyPage<T>(read: (startAt: number) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  for (;;) {
    const page = await read(found.length);
    found.push(...page.items);
    if (page.items.length === 0 || found.length >= page.total) return found;
  }
}

export const useIssueQuery = (key: string): UseQueryResult<IssueWire> =>
  useJira(['issue', key], (jira) =>
    jira.call<IssueWire>(issuePath(key), { query: { fields: '*all', expand: 'names,schema' } }),
  );

export const useEditMeta = (key: string): UseQueryResult<Record<string, MetaField>> =>
  useJira(['editmeta', key], async (jira) => {
    const meta = await jira.call<{ fields: Record<string, MetaField> }>(`${issuePath(key)}/editmeta`);
    return meta.fields;
  });

export const useTransitions = (key: string): UseQueryResult<TransitionWire[]> =>
  useJira(['transitions', key], async (jira) => {
    const found = await jira.call<{ transitions: TransitionWire[] }>(`${issuePath(key)}/transitions`);
    return found.transitions;
  });

export const issuePermissions = [
  'EDIT_ISSUES',
  'ASSIGN_ISSUES',
  'TRANSITION_ISSUES',
  'LINK_ISSUES',
  'ADD_COMMENTS',
  'EDIT_ALL_COMMENTS',
  'EDIT_OWN_COMMENTS',
  'DELETE_ALL_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'CREATE_ISSUES',
  'CREATE_ATTACHMENTS',
  'DELETE_ALL_ATTACHMENTS',
  'WORK_ON_ISSUES',
  'DELETE_ISSUES',
  'SCHEDULE_ISSUES',
  'MODIFY_REPORTER',
  'VIEW_VOTERS_AND_WATCHERS',
  'MANAGE_WATCHERS',
  'SET_ISSUE_SECURITY',
] as const;
export type IssuePermission = (typeof issuePermissions)[number];

type Permissions = Record<string, { havePermission: boolean }>;

export async function permissionsOf(
  jira: JiraClient,
  where: { issueKey?: string; projectKey?: string },
  keys: readonly string[],
) {
  const answer = await jira.call<{ permissions: Permissions }>('/rest/api/3/mypermissions', {
    query: { permissions: keys.join(','), ...where },
  });
  return new Set(keys.filter((name) => answer.permissions[name]?.havePermission === true));
}

export const usePermissions = (key: string): UseQueryResult<ReadonlySet<string>> =>
  useJira(['permissions', key], (jira) => permissionsOf(jira, { issueKey: key }, issuePermissions));

export const useComments = (key: string): UseQueryResult<CommentWire[]> =>
  useJira(['comments', key], (jira) =>
    everyPage(async (startAt) => {
      const page = await jira.call<{ startAt: number; total: number; comments: CommentWire[] }>(
        `${issuePath(key)}/comment`,
        {
          query: { startAt, maxResults: 100 },
        },
      );
      return { ...page, items: page.comments };
    }),
  );

export const useHistory = (key: string): UseQueryResult<HistoryWire[]> =>
  useJira(['history', key], (jira) =>
    everyPage(async (startAt) => {
      const page = await jira.call<{ startAt: number; total: number; values: HistoryWire[] }>(
        `${issuePath(key)}/changelog`,
        {
          query: { startAt, maxResults: 100 },
        },
      );
      return { ...page, items: page.values };
    }),
  );

export const useWorklogs = (key: string): UseQueryResult<WorklogWire[]> =>
  useJira(['worklogs', key], async (jira) => {
    const page = await jira.call<{ worklogs: WorklogWire[] }>(`${issuePath(key)}/worklog`, {
      query: { maxResults: 5000 },
    });
    return page.worklogs;
  });

export const useRemoteLinks = (key: string): UseQueryResult<RemoteLinkWire[]> =>
  useJira(['remote-links', key], (jira) => jira.call<RemoteLinkWire[]>(`${issuePath(key)}/remotelink`));

export interface WatchersWire {
  isWatching: boolean;
  watchCount: number;
  watchers: UserWire[];
}
export const useWatchers = (key: string): UseQueryResult<WatchersWire> =>
  useJira(['watchers', key], (jira) => jira.call<WatchersWire>(`${issuePath(key)}/watchers`));
