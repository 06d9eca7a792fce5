import { randomUUID } from 'node:crypto';
import type { Creation, Places, PlaceForm, Reply } from '#contract';
import { blankIdea } from '#core/follow-ups/idea';
import { createHost, type Host } from '../../host/index';
import type { MeterReading } from '../../host/meter';
import { jiraOf } from '../browser/jira-of';
import { atMost, type Measurement } from './measurement';
import { userWith } from './user-with';

const COUNT = 10;
const CAUSES = 'Problem/Incident';

/**
 * What creating ten follow-ups at once asks of Jira: each with sprint, due date, link and our property.
 *
 * The floor is the fewest requests with which anybody could do the same and keep to the rules, made for real so that
 * their points are measured too: whether this person may edit the incident (asked anew in each call); the incident,
 * whose key and summary stand in each description; the create screen, which says what the project takes and what the
 * sprint's field is called on this site; and one request that creates all ten. Reading what was made is in neither: the
 * panel's table of follow-ups reads that, however they came to be.
 */
export async function create10(): Promise<Measurement[]> {
  const host = await createHost({ story: 'payment-outage' });
  try {
    const { accountId, email } = userWith(host, 'responder');
    const ids = await commitTen(host, accountId);
    const ours = await measureOurs(host, accountId, ids);
    const floor = await measureFloor(host, email);
    return [
      atMost('create-10.requests', ours.requests / floor.requests, 'of the floor', floor.requests, 1.3),
      atMost('create-10.points', ours.points / floor.points, 'of the floor', floor.points, 1.3),
    ];
  } finally {
    await host.close();
  }
}

async function ask<T>(host: Host, as: string, name: string, payload: unknown): Promise<T> {
  const reply = (await host.invoke(name, payload, { as, issue: host.incident })) as Reply<T>;
  if (!reply.ok) throw new Error(`${name} answered "${reply.problem.code}".`);
  return reply.value;
}

async function commitTen(host: Host, as: string): Promise<string[]> {
  const { projects, linkTypes } = await ask<Places>(host, as, 'readPlaces', {});
  const projectId = projects[0]?.id ?? '';
  const form = await ask<PlaceForm>(host, as, 'readPlace', { projectId, issueTypeId: null });
  const edits = Array.from({ length: COUNT }, (_, at) => ({
    id: `idea:${randomUUID()}`,
    about: 'idea',
    eventId: null,
    issueId: null,
    revision: 0,
    body: {
      ...blankIdea(),
      what: `Add alert number ${at + 1} for the standby pool`,
      doneWhen: 'It has fired once in staging',
      due: '2026-12-04',
      place: { projectId, issueTypeId: form.issueType.id },
      sprintId: form.sprints[0]?.id ?? null,
      linkTypeId: linkTypes.find(({ name }) => name === CAUSES)?.id ?? null,
      state: 'committed',
    },
  }));
  await ask(host, as, 'saveAdditions', { edits });
  return edits.map(({ id }) => id);
}

async function measureOurs(host: Host, as: string, ids: readonly string[]): Promise<MeterReading> {
  host.meter.reset();
  const ideas = ids.map((id) => ({ id, attempt: 1 }));
  const made = await ask<Creation[]>(host, as, 'createFollowUps', { ideas });
  if (made.some((one) => one.outcome !== 'created' || one.notSet.length > 0))
    throw new Error('Not all ten were created as they were meant.');
  return host.meter.read();
}

type Incident = { id: string; key: string; fields: { summary: string; project: { id: string } } };
type Types = { issueTypes: { id: string; name: string }[] };
type Screen = { fields: { fieldId: string; schema?: { custom?: string } }[] };

async function measureFloor(host: Host, email: string): Promise<MeterReading> {
  const jira = jiraOf(host, email);
  const { fields: before } = await jira<Incident>(`/rest/api/3/issue/${host.incident}?fields=project`);
  const meta = `/rest/api/3/issue/createmeta/${before.project.id}/issuetypes`;
  // Which type it is to be is known before: the person has chosen it.
  const { issueTypes } = await jira<Types>(meta);
  const typeId = issueTypes.find(({ name }) => name === 'Task')?.id;
  host.meter.reset();
  await jira(`/rest/api/3/mypermissions?issueId=${host.incident}&permissions=EDIT_ISSUES`);
  const incident = await jira<Incident>(`/rest/api/3/issue/${host.incident}?fields=summary,project`);
  const { fields } = await jira<Screen>(`${meta}/${typeId}?maxResults=200`);
  const sprint = fields.find(({ schema }) => schema?.custom?.endsWith('gh-sprint'))?.fieldId ?? '';
  const issueUpdates = Array.from({ length: COUNT }, (_, at) => ({
    fields: {
      project: { id: incident.fields.project.id },
      issuetype: { id: typeId },
      summary: `Add alert number ${at + 1} for the standby pool, at the floor`,
      duedate: '2026-12-04',
      [sprint]: 23,
    },
    update: { issuelinks: [{ add: { type: { name: CAUSES }, outwardIssue: { key: incident.key } } }] },
    properties: [{ key: 'floor', value: { incidentId: incident.id } }],
  }));
  await jira('/rest/api/3/issue/bulk', { method: 'POST', body: { issueUpdates } });
  return host.meter.read();
}
