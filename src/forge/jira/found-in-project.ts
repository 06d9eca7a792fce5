import { route } from '@forge/api';
import * as v from 'valibot';
import { bounded } from '../../app/bounded';
import { isFailure } from '../../app/failure';
import type { ReviewJira } from '../../app/review-ports';
import { readFields } from './create-meta';
import { optionsOf } from './field-values';
import { readCreatableProjects, readLinkTypes } from './projects';
import { read } from './read';
import { sending } from './request';
import { id, named, status } from './wire';

/** Types whose create screens are looked at for fields; few projects have more. */
const MOST_TYPES = 12;

/** Requests at a time. */
const WIDTH = 3;

const project = v.object({ id, key: v.string(), name: v.string(), issueTypes: v.nullish(v.array(named), []) });
const statuses = v.array(v.object({ statuses: v.array(status) }));

type Field = Awaited<ReturnType<ReviewJira['readFound']>>['fields'][number];

/** Fields with a list of values on the create screens of these types, each once with all of its values. */
async function readChoices(projectId: string, typeIds: readonly string[]): Promise<readonly Field[]> {
  const screens = await bounded(typeIds.slice(0, MOST_TYPES), WIDTH, (typeId) => readFields(projectId, typeId));
  const fields = new Map<string, Field>();
  for (const { fieldId, name, allowedValues } of screens.flatMap((screen) => screen ?? [])) {
    const values = optionsOf(allowedValues ?? []).map((option) => option.name);
    if (values.length === 0 || ['project', 'issuetype', 'parent'].includes(fieldId)) continue;
    const known = fields.get(fieldId)?.values ?? [];
    fields.set(fieldId, { id: fieldId, name, values: [...new Set([...known, ...values])] });
  }
  return [...fields.values()];
}

export const readFound: ReviewJira['readFound'] = async (projectId) => {
  const [own, byType, { projects }, linkTypes] = await Promise.all([
    read(project, route`/rest/api/3/project/${projectId}`),
    read(statuses, route`/rest/api/3/project/${projectId}/statuses`),
    readCreatableProjects(''),
    readLinkTypes(),
  ]);
  const { issueTypes, ...named } = own;
  const all = byType.flatMap((type) => type.statuses);
  return {
    project: named,
    issueTypes,
    fields: await readChoices(
      projectId,
      issueTypes.map((type) => type.id),
    ),
    statuses: [...new Map(all.map((one) => [one.id, one])).values()],
    projects: [...new Map([named, ...projects].map((one) => [one.id, one])).values()],
    linkTypes: linkTypes.map(({ id: linkTypeId, name }) => ({ id: linkTypeId, name })),
  };
};

const searched = v.object({ issues: v.array(v.unknown()) });

export const faultOfQuery: ReviewJira['faultOfQuery'] = async (projectId, jql) => {
  const asked = { jql: `project = ${projectId} AND (${jql})`, fields: ['summary'], maxResults: 1 };
  try {
    await read(searched, route`/rest/api/3/search/jql`, sending('POST', asked));
    return null;
  } catch (error) {
    if (!isFailure(error, 'jiraRefused')) throw error;
    return Object.values(error.details.fields ?? {}).join(' ');
  }
};
