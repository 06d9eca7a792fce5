import { route } from '@forge/api';
import * as v from 'valibot';
import { Failure } from '../../app/failure';
import type { CreatedIssue, Linking, NewIssue } from '../../app/creating-ports';
import type { Jira } from '../../app/ports';
import { FOLLOW_UP_PROPERTY } from './issue-wire';
import { read, shaped } from './read';
import { refusal, wordsOf } from './refusal';
import { type Answer, request, sending } from './request';
import { id } from './wire';

const created = v.object({ id, key: v.string() });

/** The issue on the inward side shows the outward phrase of the one on the other: each end bears the other's name. */
const toLink = ({ type, direction }: Linking, incidentKey: string) => ({
  type: { name: type.name },
  [direction === 'outward' ? 'outwardIssue' : 'inwardIssue']: { key: incidentKey },
});

const toBody = ({ fields, mark, link }: NewIssue): unknown => ({
  fields,
  properties: [{ key: FOLLOW_UP_PROPERTY, value: { version: 1, ...mark } }],
  ...(link && { update: { issuelinks: [{ add: toLink(link, link.incidentKey) }] } }),
});

/** Issue, mark and link in one call, so that a lost answer can be found again. */
async function createIssue(issue: NewIssue): Promise<CreatedIssue> {
  const answer = await request(route`/rest/api/3/issue`, sending('POST', toBody(issue)));
  // Older sites answer 401 with Jira's own words where newer ones answer 403.
  const refusedPerson = answer.status === 403 || (answer.status === 401 && wordsOf(answer)[''] !== undefined);
  if (refusedPerson) throw new Failure('mayNotCreate', { fields: wordsOf(answer) });
  if (answer.status >= 400) throw refusal(answer);
  return shaped(created, answer);
}

const entryProblem = v.object({
  status: v.nullish(v.number(), 400),
  failedElementNumber: v.number(),
  elementErrors: v.nullish(v.unknown()),
});

/** `failedElementNumber` counts from 0 in what was sent; the created ones keep their order. */
const bulkCreated = v.object({
  issues: v.nullish(v.array(created), []),
  errors: v.nullish(v.array(entryProblem), []),
});

function entryRefusal({ status, elementErrors }: v.InferOutput<typeof entryProblem>): Failure {
  const fields = wordsOf({ status, body: elementErrors });
  return new Failure(status === 403 ? 'mayNotCreate' : 'jiraRefused', { fields });
}

/** Where the answer does not tell of each, nobody knows what became of which: jiraDown. */
function toResults(answer: Answer, count: number): (CreatedIssue | Failure)[] {
  const { issues, errors } = shaped(bulkCreated, answer);
  if (issues.length + errors.length !== count) throw new Failure('jiraDown');
  const refused = new Map(errors.map((error) => [error.failedElementNumber, entryRefusal(error)]));
  const made = issues.values();
  return Array.from({ length: count }, (_, at) => refused.get(at) ?? made.next().value ?? new Failure('jiraDown'));
}

/** Jira's most, in one request. */
const BULK_LIMIT = 50;

/** One goes alone, since a single call tells its refusals more exactly; several go in one request. */
export const createIssues: Jira['createIssues'] = async (issues) => {
  const [first] = issues;
  if (!first) return [];
  if (issues.length > BULK_LIMIT) throw new RangeError(`At most ${BULK_LIMIT} issues in one request.`);
  if (issues.length === 1) return [await createIssue(first)];
  const body = { issueUpdates: issues.map(toBody) };
  const answer = await request(route`/rest/api/3/issue/bulk`, sending('POST', body));
  // All refused is told in the same form as some refused.
  const tellsEach = answer.status === 400 && v.is(bulkCreated, answer.body) && bulkHasErrors(answer);
  if (answer.status >= 400 && !tellsEach) throw refusal(answer);
  return toResults(answer, issues.length);
};

const bulkHasErrors = (answer: Answer): boolean => shaped(bulkCreated, answer).errors.length > 0;

/** Writing needs Edit issues on that issue. */
export const markIssue: Jira['markIssue'] = async (issueId, mark) => {
  const value = { version: 1, ...mark };
  const answer = await request(
    route`/rest/api/3/issue/${issueId}/properties/${FOLLOW_UP_PROPERTY}`,
    sending('PUT', value),
  );
  if (answer.status >= 400) throw refusal(answer);
};

export async function linkIssues(link: Linking, incidentKey: string, issueKey: string): Promise<void> {
  const own = link.direction === 'outward' ? 'inwardIssue' : 'outwardIssue';
  const body = { ...toLink(link, incidentKey), [own]: { key: issueKey } };
  const answer = await request(route`/rest/api/3/issueLink`, sending('POST', body));
  if (answer.status >= 400) throw refusal(answer);
}

export async function editIssue(issueId: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const answer = await request(route`/rest/api/3/issue/${issueId}`, sending('PUT', { fields }));
  if (answer.status === 404) throw new Failure('incidentGone');
  if (answer.status >= 400) throw refusal(answer);
}

const newest = v.object({ issues: v.array(v.object({ key: v.string() })) });

/** The highest number among the project's keys that search knows; 0 where it knows none. */
export async function newestKeyNumber(projectId: string): Promise<number> {
  const asked = { jql: `project = ${projectId} ORDER BY key DESC`, fields: ['summary'], maxResults: 1 };
  const { issues } = await read(newest, route`/rest/api/3/search/jql`, sending('POST', asked));
  return Number(/\d+$/.exec(issues[0]?.key ?? '')?.[0] ?? 0);
}
