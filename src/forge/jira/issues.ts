import { route } from '@forge/api';
import * as v from 'valibot';
import { bounded } from '../../app/bounded';
import { Failure, isFailure } from '../../app/failure';
import type { IssueRecord } from '../../app/issue-record';
import type { Jira } from '../../app/ports';
import { chunks } from '../chunks';
import { FOLLOW_UP_PROPERTY, HEAD, issueWire, PROPERTIES, WHOLE } from './issue-wire';
import { read } from './read';
import { sending } from './request';
import { attachment, id } from './wire';

/** Jira takes 1 to 100 issues in a bulk read that asks for comments. */
const BULK_LIMIT = 100;

/** Issues that one search looks at as they are now: Jira's most. */
const RECONCILED_LIMIT = 50;

/** Bulk reads at a time. */
const WIDTH = 4;

const readOne = (issueId: string, fields: readonly string[]): Promise<IssueRecord> =>
  read(issueWire, route`/rest/api/3/issue/${issueId}?fields=${fields.join(',')}&properties=${PROPERTIES}`);

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

const found = v.object({ issues: v.array(issueWire), nextPageToken: v.nullish(v.string()) });

async function searchChunk(issueIds: readonly string[], minutes: number): Promise<IssueRecord[]> {
  const jql = `id in (${issueIds.join(', ')}) AND updated >= "-${minutes}m"`;
  const issues: IssueRecord[] = [];
  let token: string | undefined;
  do {
    const asked = {
      jql,
      fields: WHOLE,
      properties: [FOLLOW_UP_PROPERTY],
      maxResults: RECONCILED_LIMIT,
      reconcileIssues: issueIds.map(Number),
      ...(token && { nextPageToken: token }),
    };
    const page = await read(found, route`/rest/api/3/search/jql`, sending('POST', asked));
    issues.push(...page.issues);
    if (token && token === page.nextPageToken) throw new Failure('jiraDown');
    token = page.nextPageToken || undefined;
  } while (token);
  return issues;
}

/** Search refuses a query that names an issue this person does not see: one that is gone since we were told of it. */
async function unlessMoved<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isFailure(error, 'jiraRefused') ? new Failure('jiraBusy', { retryAfterMs: 1_000 }) : error;
  }
}

export const searchUpdated: Jira['searchUpdated'] = async (issueIds, minutes) => {
  const pages = await bounded(chunks(issueIds, RECONCILED_LIMIT), WIDTH, (some) =>
    unlessMoved(() => searchChunk(some, minutes)),
  );
  return pages.flat();
};

/** Intentions are UUIDs: nothing in them is to be escaped. Declared in the manifest, else search would not know the path. */
export const searchMarked: Jira['searchMarked'] = async (intentions) => {
  const named = intentions.map((intention) => `"${intention}"`).join(', ');
  const asked = {
    jql: `issue.property[${FOLLOW_UP_PROPERTY}].intention in (${named})`,
    fields: HEAD,
    properties: [FOLLOW_UP_PROPERTY],
    maxResults: BULK_LIMIT,
  };
  return (await read(found, route`/rest/api/3/search/jql`, sending('POST', asked))).issues;
};

export const readIssues = (idsOrKeys: readonly string[]) => readMany(idsOrKeys, WHOLE);
export const readHeads = (idsOrKeys: readonly string[]) => readMany(idsOrKeys, HEAD);

const described = v.object({ fields: v.object({ description: v.optional(v.unknown()) }) });

export const readDescription: Jira['readDescription'] = async (issueId) =>
  (await read(described, route`/rest/api/3/issue/${issueId}?fields=description`)).fields.description ?? null;

const attached = v.object({ fields: v.object({ attachment: v.nullish(v.array(attachment)) }) });

export const readAttachments: Jira['readAttachments'] = async (issueId) =>
  (await read(attached, route`/rest/api/3/issue/${issueId}?fields=attachment`)).fields.attachment ?? [];
