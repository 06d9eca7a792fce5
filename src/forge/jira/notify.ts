import { route } from '@forge/api';
import type { RevisionJira } from '../../app/revision-ports';
import { refusal } from './refusal';
import { request, sending } from './request';

export const notify: RevisionJira['notify'] = async (issueId, { subject, text, html, people }) => {
  const to = { watchers: true, reporter: true, assignee: true, users: people.map((accountId) => ({ accountId })) };
  const body = { subject, textBody: text, htmlBody: html, to };
  const answer = await request(route`/rest/api/3/issue/${issueId}/notify`, sending('POST', body));
  // The only one to tell is the person who calls.
  if (answer.status === 400 && JSON.stringify(answer.body).includes('No recipients')) return 'nobody';
  if (answer.status >= 400) throw refusal(answer);
  return 'told';
};
