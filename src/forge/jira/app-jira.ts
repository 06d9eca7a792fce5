import { route } from '@forge/api';
import * as v from 'valibot';
import type { AppJira } from '../../app/after-ports';
import { bounded } from '../../app/bounded';
import { Failure } from '../../app/failure';
import { chunks } from '../chunks';
import { closing } from './issue-wire';
import { refusal } from './refusal';
import { shaped } from './read';
import { requestAsApp, sending } from './request';
import { id, status } from './wire';

/** Jira's most, of issues in one bulk read. */
const BULK_LIMIT = 100;

/** Requests at a time. */
const WIDTH = 2;

const date = v.nullish(v.string(), null);

const bulk = v.object({
  issues: v.array(
    v.object({
      id,
      fields: v.object({ status: v.nullish(status), statuscategorychangedate: date, resolutiondate: date }),
    }),
  ),
  issueErrors: v.nullish(v.array(v.object({ id }))),
});

async function readSome(issueIds: readonly string[]): Promise<[string, string | null][]> {
  const asked = { issueIdsOrKeys: issueIds, fields: ['status', 'statuscategorychangedate', 'resolutiondate'] };
  const answer = await requestAsApp(route`/rest/api/3/issue/bulkfetch`, sending('POST', asked));
  if (answer.status >= 400) throw refusal(answer);
  const { issues, issueErrors } = shaped(bulk, answer);
  // What could not be carried this time is not gone.
  if ((issueErrors ?? []).length > 0) throw new Failure('jiraDown');
  return issues.map((issue) => [issue.id, closing(issue.fields)]);
}

/** Jira as the app: for work that nobody asked for, and for what no person can be told apart from what is hidden. */
export const appJira: AppJira = {
  readClosings: async (issueIds) => new Map((await bounded(chunks(issueIds, BULK_LIMIT), WIDTH, readSome)).flat()),
};
