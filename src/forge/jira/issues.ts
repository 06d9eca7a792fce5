import { route } from '@forge/api';
import * as v from 'valibot';
import { bounded } from '../../app/bounded';
import { Failure } from '../../app/failure';
import type { IssueRecord } from '../../app/issue-record';
import { chunks } from '../chunks';
import { FOLLOW_UP_PROPERTY, HEAD, issueWire, WHOLE } from './issue-wire';
import { read } from './read';
import { sending } from './request';
import { id } from './wire';

/** Jira takes 1 to 100 issues in a bulk read that asks for comments. */
const BULK_LIMIT = 100;

/** Bulk reads at a time. */
const WIDTH = 4;

const readOne = (issueId: string, fields: readonly string[]): Promise<IssueRecord> =>
  read(issueWire, route`/rest/api/3/issue/${issueId}?fields=${fields.join(',')}&properties=${FOLLOW_UP_PROPERTY}`);

export const readIssue = (issueId: string): Promise<IssueRecord> => readOne(issueId, WHOLE);
export const readHead = (issueId: string): Promise<IssueRecord> => readOne(issueId, HEAD);

/** `issueErrors` holds only what may be asked again: an issue that is not there, or not for this person, is in neither. */
const bulk = v.object({
  issues: v.array(issueWire),
  issueErrors: v.nullish(v.array(v.object({ id }))),
});

const fetchBulk = (idsOrKeys: readonly string[], fields: readonly string[]) =>
  read(
    bulk,
    route`/rest/api/3/issue/bulkfetch`,
    sending('POST', { issueIdsOrKeys: idsOrKeys, fields, properties: [FOLLOW_UP_PROPERTY] }),
  );

/** One bulk read; what it could not carry is asked for once more, alone. Throws jiraDown rather than leave one out. */
async function fetchAll(idsOrKeys: readonly string[], fields: readonly string[]): Promise<IssueRecord[]> {
  const { issues, issueErrors } = await fetchBulk(idsOrKeys, fields);
  const again = (issueErrors ?? []).map((error) => error.id);
  const rest = await bounded(again, WIDTH, async (left) => {
    const alone = await fetchBulk([left], fields);
    if ((alone.issueErrors ?? []).length > 0) throw new Failure('jiraDown');
    return alone.issues;
  });
  return [...issues, ...rest.flat()];
}

const readMany = async (idsOrKeys: readonly string[], fields: readonly string[]): Promise<readonly IssueRecord[]> => {
  const pages = await bounded(chunks([...new Set(idsOrKeys)], BULK_LIMIT), WIDTH, (page) => fetchAll(page, fields));
  return [...new Map(pages.flat().map((issue) => [issue.id, issue])).values()];
};

export const readIssues = (idsOrKeys: readonly string[]) => readMany(idsOrKeys, WHOLE);
export const readHeads = (idsOrKeys: readonly string[]) => readMany(idsOrKeys, HEAD);
