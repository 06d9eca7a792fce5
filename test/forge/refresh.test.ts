import type { Opening, Refreshed, Ticket } from '#contract';
import { merge } from '#core/timeline/merge';
import { edit, save, targetOf } from './additions';
import { createHost, good, type Host, panelOf, problemOf, rest } from './panel';

let host: Host;
beforeEach(async () => {
  host = await createHost({ story: 'payment-outage' });
});
afterEach(() => host.close());

type Role = Parameters<typeof panelOf>[1];
const open = async (role?: Role): Promise<Opening> => good(await panelOf(host, role).call('openPanel', {}));

const refreshed = async ({ timeline, readAt }: Opening, role?: Role): Promise<Refreshed> => {
  const known = Object.fromEntries(timeline.tickets.map(({ id, updatedAt }) => [id, updatedAt]));
  return good(await panelOf(host, role).call('refresh', { known, readAt }));
};

/** What the panel holds once it has taken a refresh in. */
const taken = ({ timeline }: Opening, { tickets, reread, changed }: Refreshed) => {
  const kept = new Set(tickets.filter(({ id }) => !reread.includes(id)).map(({ key }) => key));
  return merge(
    timeline.events.filter(({ source }) => kept.has(source.issue)),
    changed.events,
  );
};

const paragraph = (text: string) => ({
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const comment = (key: string, text: string) =>
  rest(host, 'admin', `/rest/api/3/issue/${key}/comment`, { method: 'POST', body: { body: paragraph(text) } });

/** The stages tell where the marks stand, which a part of the story cannot know. */
const withoutStage = (events: readonly Opening['timeline']['events'][number][]) =>
  events.map(({ stage: _, ...event }) => event);

const linked = ({ timeline }: Opening): Ticket => {
  const found = timeline.tickets.find(({ key }) => key === 'PAY-229');
  if (!found) throw new Error('The story has no such ticket.');
  return found;
};

test('nothing moved: nothing is read again, and the tickets stay as they are', async () => {
  const opened = await open();
  host.clock.advance(600_000);
  const answer = await refreshed(opened);
  expect(answer.reread).toEqual([]);
  expect(answer.changed).toEqual({ events: [], people: {}, unread: [] });
  expect(answer.tickets).toEqual(opened.timeline.tickets);
  expect(answer.withheld).toBe(opened.timeline.sources.withheld);
  expect(answer.access).toBe('write');
});

test.each([0, 3_600_000])('what moved is told as a new opening tells it, though search lags by %i ms', async (lag) => {
  host.conditions.set({ searchLagMs: lag });
  const opened = await open();
  const ticket = linked(opened);
  host.clock.advance(60_000);
  await comment(ticket.key, 'The pool is empty again');
  await comment(host.incident, 'Back to normal');
  const answer = await refreshed(opened);
  expect(answer.reread).toEqual([opened.incident.id, ticket.id]);
  const anew = await open();
  expect(withoutStage(taken(opened, answer))).toEqual(withoutStage(anew.timeline.events));
  expect(answer.tickets).toEqual(anew.timeline.tickets);
  expect(answer.incident).toEqual(anew.incident);
});

test('a newly linked ticket comes whole', async () => {
  const opened = await open();
  host.clock.advance(60_000);
  const create = (fields: object) =>
    rest<{ key: string }>(host, 'admin', '/rest/api/3/issue', {
      method: 'POST',
      body: { fields: { project: { key: 'PAY' }, issuetype: { name: 'Task' }, summary: 'Newly made', ...fields } },
    });
  const made = await create({});
  await rest(host, 'admin', '/rest/api/3/issueLink', {
    method: 'POST',
    body: { type: { name: 'Relates' }, inwardIssue: { key: host.incident }, outwardIssue: { key: made.key } },
  });
  const answer = await refreshed(opened);
  expect(answer.tickets.map(({ key }) => key)).toContain(made.key);
  expect(withoutStage(taken(opened, answer))).toEqual(withoutStage((await open()).timeline.events));
});

test('a ticket that is unlinked, deleted or no longer to be seen leaves', async () => {
  const opened = await open('outsider');
  const ticket = linked(opened);
  host.clock.advance(60_000);
  await rest(host, 'admin', `/rest/api/3/issue/${ticket.key}?deleteSubtasks=true`, { method: 'DELETE' });
  const answer = await refreshed(opened, 'outsider');
  expect(answer.tickets.map(({ key }) => key)).not.toContain(ticket.key);
  expect(withoutStage(taken(opened, answer))).toEqual(withoutStage((await open('outsider')).timeline.events));
});

test('additions of others come along, names too', async () => {
  const target = await targetOf(panelOf(host));
  const opened = await open();
  host.clock.advance(60_000);
  await save(panelOf(host, 'admin'), edit('note', target));
  const answer = await refreshed(opened);
  expect(answer.additions).toMatchObject([{ about: 'note', body: { text: expect.any(String) } }]);
  expect(answer.additions).toEqual((await open()).additions);
  const admin = host.users.find(({ role }) => role === 'admin');
  expect(answer.changed.people).toHaveProperty([admin?.accountId ?? '']);
});

test('what one is known to know of foreign tickets brings none of them in', async () => {
  const opened = await open('outsider');
  const all = await open('admin');
  const shown = new Set(opened.timeline.tickets.map(({ id }) => id));
  const secret = all.timeline.tickets.find(({ id }) => !shown.has(id));
  if (!secret) throw new Error('The story has no restricted ticket.');
  const known = { [secret.id]: secret.updatedAt, '999999': secret.updatedAt };
  const answer = await panelOf(host, 'outsider').call('refresh', { known, readAt: opened.readAt });
  expect(JSON.stringify(good(answer).tickets)).not.toContain(secret.key);
  const pages = await panelOf(host, 'outsider').call('readTickets', { unread: [{ issueId: secret.id, after: null }] });
  expect(good(pages)).toEqual({ events: [], people: {}, unread: [] });
});

test('an incident that is gone is said to be gone', async () => {
  const { timeline, readAt } = await open();
  host.faults.add({ target: 'jira', path: '/rest/api/3/issue/*', status: 404, times: 5 });
  const known = Object.fromEntries(timeline.tickets.map(({ id, updatedAt }) => [id, updatedAt]));
  expect(problemOf(await panelOf(host).call('refresh', { known, readAt }))).toBe('incidentGone');
});
