import { route } from '@forge/api';
import * as v from 'valibot';
import { Failure } from '../../app/failure';
import type { Named } from '../../app/issue-record';
import type { NewIssue } from '../../app/ports';
import { FOLLOW_UP_PROPERTY } from './issue-wire';
import { read, shaped } from './read';
import { refusal, wordsOf } from './refusal';
import { request, sending } from './request';
import { id } from './wire';

const created = v.object({ id, key: v.string() });

const toBody = ({ fields, mark, link }: NewIssue): unknown => ({
  fields,
  properties: [{ key: FOLLOW_UP_PROPERTY, value: { version: 1, ...mark } }],
  ...(link && {
    update: { issuelinks: [{ add: { type: { name: link.type.name }, outwardIssue: { key: link.incidentKey } } }] },
  }),
});

/** Issue, mark and link in one call, so that a lost answer can be found again. */
export async function createIssue(issue: NewIssue): Promise<{ readonly id: string; readonly key: string }> {
  const answer = await request(route`/rest/api/3/issue`, sending('POST', toBody(issue)));
  // Older sites answer 401 with Jira's own words where newer ones answer 403.
  const refusedPerson = answer.status === 403 || (answer.status === 401 && wordsOf(answer)[''] !== undefined);
  if (refusedPerson) throw new Failure('mayNotCreate', { fields: wordsOf(answer) });
  if (answer.status >= 400) throw refusal(answer);
  return shaped(created, answer);
}

const linkTypes = v.object({ issueLinkTypes: v.array(v.object({ id, name: v.string(), outward: v.string() })) });

/** Relates reads the same from both ends. Null where the site has turned issue links off. */
export async function readLinkType(): Promise<Named | null> {
  const answer = await request(route`/rest/api/3/issueLinkType`);
  if (answer.status === 404) return null;
  if (answer.status >= 400) throw refusal(answer);
  const { issueLinkTypes } = shaped(linkTypes, answer);
  const relates = issueLinkTypes.find(({ name }) => name === 'Relates');
  return relates ?? issueLinkTypes.find(({ outward }) => outward === 'relates to') ?? issueLinkTypes[0] ?? null;
}

/** "inward relates to outward": the follow-up is the one that says so. */
export async function linkIssues(type: Named, incidentKey: string, issueKey: string): Promise<void> {
  const body = { type: { name: type.name }, inwardIssue: { key: issueKey }, outwardIssue: { key: incidentKey } };
  const answer = await request(route`/rest/api/3/issueLink`, sending('POST', body));
  if (answer.status >= 400) throw refusal(answer);
}

export async function editIssue(issueId: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const answer = await request(route`/rest/api/3/issue/${issueId}`, sending('PUT', { fields }));
  if (answer.status >= 400) throw refusal(answer);
}

const newest = v.object({ issues: v.array(v.object({ key: v.string() })) });

/** The highest number among the project's keys that search knows; 0 where it knows none. */
export async function newestKeyNumber(projectId: string): Promise<number> {
  const asked = { jql: `project = ${projectId} ORDER BY key DESC`, fields: ['summary'], maxResults: 1 };
  const { issues } = await read(newest, route`/rest/api/3/search/jql`, sending('POST', asked));
  return Number(/\d+$/.exec(issues[0]?.key ?? '')?.[0] ?? 0);
}
