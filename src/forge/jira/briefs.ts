import { route } from '@forge/api';
import * as v from 'valibot';
import type { BriefIssue } from '../../app/issue-record';
import type { Jira } from '../../app/ports';
import { FOLLOW_UP_PROPERTY, toMark } from './issue-wire';
import { read } from './read';
import { sending } from './request';
import { id, person, status, text } from './wire';

/** What one bulk read and one page of a search take. */
const MOST = 100;

const FIELDS = ['summary', 'created', 'status', 'assignee', 'project', 'components'];

const brief = v.pipe(
  v.object({
    id,
    key: v.string(),
    fields: v.object({
      summary: text,
      created: text,
      status: v.nullish(status),
      assignee: person,
      project: v.nullish(v.object({ id })),
      components: v.nullish(v.array(v.object({ name: text }))),
      description: v.optional(v.unknown()),
    }),
    properties: v.nullish(v.record(v.string(), v.unknown())),
  }),
  v.transform(({ id: issueId, key, fields, properties }): BriefIssue => ({
    id: issueId,
    key,
    summary: fields.summary,
    created: fields.created,
    status: fields.status ?? { id: '', name: '', category: 'undefined' },
    assignee: fields.assignee,
    projectId: fields.project?.id ?? '',
    components: (fields.components ?? []).map(({ name }) => name),
    description: fields.description ?? null,
    followUp: toMark(properties),
  })),
);

const briefs = v.object({ issues: v.array(brief) });

/** What Jira could not carry in this request is left out: nobody waits for a second one here. */
export const readBriefs: Jira['readBriefs'] = async (ids) => {
  const asked = { issueIdsOrKeys: ids.slice(0, MOST), fields: FIELDS, properties: [FOLLOW_UP_PROPERTY] };
  return (await read(briefs, route`/rest/api/3/issue/bulkfetch`, sending('POST', asked))).issues;
};

export const findBriefs: Jira['findBriefs'] = async (jql) => {
  const asked = { jql, fields: [...FIELDS, 'description'], properties: [FOLLOW_UP_PROPERTY], maxResults: MOST };
  return (await read(briefs, route`/rest/api/3/search/jql`, sending('POST', asked))).issues;
};
