import type { Caller, Site } from '../http';
import type { History, Issue, Json } from '../model';
import { actorOf } from '../permissions';
import { issueJson } from '../wire/issue';

/** The fields that Jira sends with an issue event. */
const eventFields = [
  'summary',
  'issuetype',
  'creator',
  'created',
  'project',
  'reporter',
  'assignee',
  'updated',
  'status',
];

/** Events name addresses as apps see them, whoever acted. */
const asSeenByApps = (caller: Caller): Caller => ({ ...caller, channel: 'app' });

/** `{ id, key, fields }` of an event. */
export function eventIssue(site: Site, caller: Caller, issue: Issue): Json {
  const { id, key, fields = {} } = issueJson(site, asSeenByApps(caller), issue, { fields: eventFields });
  return { id: id ?? issue.id, key: key ?? issue.key, fields };
}

/** Tells Forge's triggers and the page what happened, at once. `name`: `updated:issue`, … */
export function tell(
  site: Site,
  caller: Caller,
  name: string,
  issueIds: string[],
  payload: () => Record<string, Json>,
): void {
  const actor = actorOf(site, caller);
  const selfGenerated = caller.channel === 'app' || caller.channel === 'bridge';
  site.emit(() => ({
    eventType: `avi:jira:${name}`,
    payload: {
      ...payload(),
      ...(actor === null ? {} : { atlassianId: actor }),
      selfGenerated,
      timestamp: site.clock.now(),
    },
    issueIds,
    selfGenerated,
  }));
}

/** `updated:issue`, and `assigned:issue` beside it where the assignee changed. */
export function tellUpdated(site: Site, caller: Caller, issue: Issue, history: History | undefined): void {
  if (history === undefined) return;
  const payload = () => ({
    issue: eventIssue(site, caller, issue),
    changelog: { id: history.id, items: history.items.map((one): Json => ({ ...one })) },
  });
  tell(site, caller, 'updated:issue', [issue.id], payload);
  if (history.items.some(({ fieldId }) => fieldId === 'assignee'))
    tell(site, caller, 'assigned:issue', [issue.id], payload);
}
