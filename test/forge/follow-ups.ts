import { randomUUID } from 'node:crypto';
import { FOLLOW_UP_PROPERTY } from '../../src/forge/jira/issue-wire';
import { good, type Host, panelOf, rest } from './panel';

type Made = { readonly id: string; readonly key: string; readonly intention: string };

/** An issue in Jira that is a follow-up of an incident (the host's), as creating one leaves it; on record by an opening. */
export async function putFollowUp(
  host: Host,
  project: string,
  fields: Readonly<Record<string, unknown>> = {},
  of: string = host.incident,
): Promise<Made> {
  const { incident } = good(await panelOf(host, 'admin', of).call('openPanel', {}));
  const intention = randomUUID();
  const made = await rest<{ id: string; key: string }>(host, 'admin', '/rest/api/3/issue', {
    method: 'POST',
    body: {
      fields: { project: { key: project }, issuetype: { name: 'Task' }, summary: `Follow-up in ${project}`, ...fields },
      properties: [{ key: FOLLOW_UP_PROPERTY, value: { version: 1, intention, incidentId: incident.id } }],
    },
  });
  const body = { type: { name: 'Relates' }, inwardIssue: { key: made.key }, outwardIssue: { key: incident.key } };
  await rest(host, 'admin', '/rest/api/3/issueLink', { method: 'POST', body });
  await panelOf(host, 'admin', of).call('openPanel', {});
  return { ...made, intention };
}
