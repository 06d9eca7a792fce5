import type { Opening, Reach } from '#contract';
import { MASK } from '#core/timeline/mask';
import type { Role } from '../../host/jira/model';
import { createHost, good, type Host, panelOf, rest } from './panel';

let host: Host;
/** A linked ticket of the story that everybody sees. */
const near = 'PAY-229';
beforeEach(async () => {
  host = await createHost({ story: 'payment-outage' });
});
afterEach(() => host.close());

const open = async (reach: Reach, role: Role = 'responder'): Promise<Opening> =>
  good(await panelOf(host, role).call('openPanel', { reach }));

const create = (project: string, fields: object = {}) =>
  rest<{ key: string; id: string }>(host, 'admin', '/rest/api/3/issue', {
    method: 'POST',
    body: { fields: { project: { key: project }, issuetype: { name: 'Task' }, summary: 'Made for this', ...fields } },
  });
const subTaskOf = (parent: string) =>
  create(parent.split('-')[0] ?? '', { issuetype: { name: 'Sub-task' }, parent: { key: parent } });
const linkTo = (one: string, other: string) =>
  rest(host, 'admin', '/rest/api/3/issueLink', {
    method: 'POST',
    body: { type: { name: 'Relates' }, inwardIssue: { key: one }, outwardIssue: { key: other } },
  });

const ticketOf = ({ timeline }: Opening, key: string) => timeline.tickets.find((ticket) => ticket.key === key);
const eventsOf = ({ timeline }: Opening, key: string) => timeline.events.filter(({ source }) => source.issue === key);

const once = ({ timeline }: Opening): void => {
  for (const list of [timeline.tickets, timeline.events])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  expect(timeline.events).toHaveLength(timeline.sources.read);
};

test('sub-tasks of the incident are in its story; those of linked tickets where the reader reaches farther', async () => {
  const [own, theirs] = [await subTaskOf(host.incident), await subTaskOf(near)];
  const links = await open('links');
  expect(ticketOf(links, own.key)).toMatchObject({ via: 'subTask', relation: 'Sub-task' });
  expect(eventsOf(links, own.key)[0]?.source.kind).toBe('created');
  expect(ticketOf(links, theirs.key)).toBeUndefined();
  const beyond = await open('linksOfLinks');
  expect(ticketOf(beyond, theirs.key)).toMatchObject({ via: 'linkOfLink', relation: expect.stringContaining(near) });
  expect(eventsOf(beyond, theirs.key)[0]?.source.kind).toBe('created');
  expect(ticketOf(beyond, own.key)?.via).toBe('subTask');
  [links, beyond].forEach(once);
});

test('links of links come once, however many ways lead there, and what lies behind them does not', async () => {
  const [far, farther] = [await create('PAY'), await create('PAY')];
  const other = await create('PAY');
  await linkTo(host.incident, other.key);
  for (const one of [near, other.key]) await linkTo(one, far.key);
  await linkTo(near, other.key);
  await linkTo(far.key, farther.key);
  const beyond = await open('linksOfLinks');
  expect(ticketOf(beyond, far.key)?.via).toBe('linkOfLink');
  expect(ticketOf(beyond, other.key)?.via).toBe('link');
  expect(ticketOf(beyond, farther.key)).toBeUndefined();
  expect(beyond.timeline.sources).not.toHaveProperty('beyond');
  once(beyond);
});

test('a link of a link that a reader may not see is withheld from them, its key too', async () => {
  const hidden = await create('SEC');
  await linkTo(near, hidden.key);
  const [all, some] = [await open('linksOfLinks', 'admin'), await open('linksOfLinks', 'outsider')];
  const before = (await open('links', 'outsider')).timeline.sources.withheld;
  expect(ticketOf(all, hidden.key)?.via).toBe('linkOfLink');
  expect(all.timeline.sources.withheld).toBe(0);
  expect(some.timeline.sources.withheld).toBe(before + 1);
  expect(JSON.stringify(some)).not.toContain(hidden.key);
  expect(JSON.stringify(eventsOf(some, near))).toContain(MASK);
  once(some);
  const known = Object.fromEntries(some.timeline.tickets.map(({ id, updatedAt }) => [id, updatedAt]));
  const input = { known, readAt: some.readAt, reach: 'linksOfLinks' } as const;
  const refreshed = good(await panelOf(host, 'outsider').call('refresh', input));
  expect(refreshed.withheld).toBe(before + 1);
  expect(JSON.stringify(refreshed)).not.toContain(hidden.key);
});
