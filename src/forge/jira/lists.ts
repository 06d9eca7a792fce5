import { route } from '@forge/api';
import * as v from 'valibot';
import type { CommentRecord, RemoteLinkRecord, WorklogRecord } from '#core/timeline/records';
import type { Embedded } from '../../app/issue-record';
import { completeList } from './complete-list';
import { read } from './read';
import { comment, remoteLink, worklog } from './wire';

/** Jira's most, a page. */
const COMMENTS_PAGE = 100;
const WORKLOGS_PAGE = 5_000;

const counts = { maxResults: v.nullish(v.number()), total: v.number() };

export const completeComments = (issueId: string, known: Embedded<CommentRecord>): Promise<readonly CommentRecord[]> =>
  completeList(known, async (startAt) => {
    const { comments, total, maxResults } = await read(
      v.object({ ...counts, comments: v.array(comment) }),
      route`/rest/api/3/issue/${issueId}/comment?startAt=${startAt}&maxResults=${COMMENTS_PAGE}&orderBy=created`,
    );
    return { records: comments, total, size: maxResults ?? comments.length };
  });

export const completeWorklogs = (issueId: string, known: Embedded<WorklogRecord>): Promise<readonly WorklogRecord[]> =>
  completeList(known, async (startAt) => {
    const { worklogs, total, maxResults } = await read(
      v.object({ ...counts, worklogs: v.array(worklog) }),
      route`/rest/api/3/issue/${issueId}/worklog?startAt=${startAt}&maxResults=${WORKLOGS_PAGE}`,
    );
    return { records: worklogs, total, size: maxResults ?? worklogs.length };
  });

/** Not paged: Jira answers them all. */
export const readRemoteLinks = (issueId: string): Promise<readonly RemoteLinkRecord[]> =>
  read(v.array(remoteLink), route`/rest/api/3/issue/${issueId}/remotelink`);
