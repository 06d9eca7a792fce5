import { route } from '@forge/api';
import * as v from 'valibot';
import type { LiveFollowUp } from '#contract';
import { bounded } from '../../app/bounded';
import type { AfterJira } from '../../app/after-ports';
import { chunks } from '../chunks';
import { read } from './read';
import { sending } from './request';
import { id } from './wire';

/** Jira's most, of issues in one question. */
const CHECK_LIMIT = 1_000;

const permissions = { edit: 'EDIT_ISSUES', assign: 'ASSIGN_ISSUES', schedule: 'SCHEDULE_ISSUES' } as const;

const granted = v.object({
  projectPermissions: v.array(v.object({ permission: v.string(), issues: v.nullish(v.array(id)) })),
});

async function check(issueIds: readonly string[]): Promise<[string, LiveFollowUp['may']][]> {
  const issues = issueIds.map(Number);
  const asked = { projectPermissions: [{ permissions: Object.values(permissions), issues }] };
  const answer = await read(granted, route`/rest/api/3/permissions/check`, sending('POST', asked));
  const has = (permission: string, issueId: string): boolean =>
    answer.projectPermissions.some((one) => one.permission === permission && one.issues?.includes(issueId));
  return issueIds.map((issueId) => [
    issueId,
    {
      edit: has(permissions.edit, issueId),
      assign: has(permissions.assign, issueId),
      schedule: has(permissions.schedule, issueId),
    },
  ]);
}

/** One question for all of them. */
export const readRights: AfterJira['readRights'] = async (issueIds) =>
  new Map((await bounded(chunks(issueIds, CHECK_LIMIT), 1, check)).flat());
