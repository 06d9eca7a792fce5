import { route } from '@forge/api';
import { refusal } from './refusal';
import { request, sending } from './request';

/** A right of its own beside editing. Null: nobody. Throws jiraRefused. */
export async function assignIssue(issueId: string, accountId: string | null): Promise<void> {
  const answer = await request(route`/rest/api/3/issue/${issueId}/assignee`, sending('PUT', { accountId }));
  if (answer.status >= 400) throw refusal(answer);
}
