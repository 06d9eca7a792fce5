import { randomUUID } from 'node:crypto';
import type { Opening, Reply, ReviewChange, ReviewChanged } from '#contract';
import { createHost, type Host, type HostUser } from '../../host/index';
import type { MeterReading } from '../../host/meter';
import { jiraOf } from '../browser/jira-of';
import { edit } from '../forge/additions';
import { atMost, type Measurement } from './measurement';
import { userWith } from './user-with';

/**
 * What publishing a review asks of Jira: an incident with watchers, a review in which two people have written and
 * three have a part, published by its approver.
 *
 * The floor is the fewest requests with which anybody could do the same and keep to the rules, made for real so that
 * their points are measured too: whether this person may edit the incident (asked anew in each call); the incident
 * with its history, which says how severe it was, when it was over and whom it names; what Jira's search is to know of
 * the review; and Jira's own notification.
 */
export async function publishRequests(): Promise<Measurement[]> {
  const host = await createHost({ story: 'payment-outage' });
  try {
    const [owner, approver] = [userWith(host, 'responder'), userWith(host, 'admin')];
    await watch(host);
    await prepare(host, owner, approver);
    const ours = await measureOurs(host, approver);
    const floor = await measureFloor(host, approver);
    return [
      atMost('publish.requests', ours.requests / floor.requests, 'of the floor', floor.requests, 1.3),
      atMost('publish.points', ours.points / floor.points, 'of the floor', floor.points, 1.3),
    ];
  } finally {
    await host.close();
  }
}

async function watch(host: Host): Promise<void> {
  for (const { email } of host.users)
    await jiraOf(host, email)(`/rest/api/3/issue/${host.incident}/watchers`, { method: 'POST' });
}

async function ask<T>(host: Host, { accountId }: HostUser, name: string, payload: unknown): Promise<T> {
  const reply = (await host.invoke(name, payload, { as: accountId, issue: host.incident })) as Reply<T>;
  if (!reply.ok) throw new Error(`${name} answered "${reply.problem.code}".`);
  return reply.value;
}

async function change(host: Host, by: HostUser, wanted: ReviewChange): Promise<ReviewChanged> {
  const { review } = await ask<Opening>(host, by, 'openPanel', {});
  const input = { changeId: randomUUID(), revision: review?.revision ?? 0, change: wanted };
  return ask<ReviewChanged>(host, by, 'changeReview', input);
}

async function prepare(host: Host, owner: HostUser, approver: HostUser): Promise<void> {
  const summary = {
    version: 1,
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'EU cards were declined for an hour.' }] }],
  };
  const text = { id: 'summary/what', saveId: randomUUID(), revision: 0, doc: summary };
  await ask(host, approver, 'saveText', text);
  const factor = edit('factor', { eventId: '', issueId: '' });
  await ask(host, owner, 'saveAdditions', { edits: [factor] });
  await change(host, owner, { role: 'owner', accountId: owner.accountId });
  await change(host, owner, { role: 'approver', accountId: approver.accountId });
  await change(host, owner, { role: 'scribe', accountId: owner.accountId });
  await change(host, owner, { to: 'inReview' });
}

async function measureOurs(host: Host, approver: HostUser): Promise<MeterReading> {
  const { review } = await ask<Opening>(host, approver, 'openPanel', {});
  const input = { changeId: randomUUID(), revision: review?.revision ?? 0, change: { to: 'published' } };
  host.meter.reset();
  const changed = await ask<ReviewChanged>(host, approver, 'changeReview', input);
  const reading = host.meter.read();
  const told = await ask<{ told: string } | null>(host, approver, 'readRevision', {});
  if (changed.outcome !== 'changed' || told?.told !== 'done') throw new Error('It was not published and told.');
  return reading;
}

async function measureFloor(host: Host, { email }: HostUser): Promise<MeterReading> {
  const jira = jiraOf(host, email);
  const issue = `/rest/api/3/issue/${host.incident}`;
  const property = `${issue}/properties/second-story.review`;
  const { value } = await jira<{ value: unknown }>(property);
  host.meter.reset();
  await jira(`/rest/api/3/mypermissions?issueKey=${host.incident}&permissions=EDIT_ISSUES`);
  await jira(`${issue}?fields=summary,status,priority,resolutiondate&properties=second-story.review&expand=changelog`);
  await jira(property, { method: 'PUT', body: value });
  const to = { watchers: true, reporter: true, assignee: true };
  await jira(`${issue}/notify`, { method: 'POST', body: { subject: 'Published', textBody: 'It is published.', to } });
  return host.meter.read();
}
