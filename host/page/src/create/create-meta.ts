import type { UseQueryResult } from '@tanstack/react-query';
import { useJira } from '../api/use-jira';
import type { MetaField, TypeWire } from '../api/wire';

const path = (project: string): string => `/rest/api/3/issue/createmeta/${project}/issuetypes`;

/** The types of issue that may be created in a project. */
export const useCreateTypes = (project: string | undefined): UseQueryResult<TypeWire[]> =>
  useJira(
    ['create-types', project ?? ''],
    async (jira) =>
      (await jira.call<{ issueTypes: TypeWire[] }>(path(project ?? ''), { query: { maxResults: 200 } })).issueTypes,
    { enabled: project !== undefined },
  );

/** The fields on the create screen of a type. */
export const useCreateFields = (project: string | undefined, type: string | undefined): UseQueryResult<MetaField[]> =>
  useJira(
    ['create-fields', project ?? '', type ?? ''],
    async (jira) =>
      (await jira.call<{ fields: MetaField[] }>(`${path(project ?? '')}/${type}`, { query: { maxResults: 200 } }))
        .fields,
    { enabled: project !== undefined && type !== undefined },
  );
