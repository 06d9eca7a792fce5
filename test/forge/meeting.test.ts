import type { FollowedMeeting, Services } from '#contract';
import { attendanceOf } from '#core/meeting/attendees';
import { momentId } from '#core/meeting/point';
import { edit, targetOf } from './additions';
import { createHost, good, type Host, panelOf, problemOf, rest } from './panel';

let host: Host;
beforeAll(async () => void (host = await createHost({ story: 'payment-outage' })));
afterAll(() => host.close());

const services = async (role: 'responder' | 'reader' | 'outsider' = 'responder'): Promise<Services> =>
  good(await panelOf(host, role).call('readServices', {}));
const follow = async (
  input: {
    readonly move?: { readonly revision: number; readonly point: string | null; readonly minutes: number };
  } = {},
  role: 'responder' | 'admin' | 'reader' = 'responder',
): Promise<FollowedMeeting> => good(await panelOf(host, role).call('followMeeting', input));

test('who leads what the incident touched comes from Jira, in a few requests, each with the tickets that name it', async () => {
  host.meter.reset();
  const { components, projects } = await services();
  expect(host.meter.read().requests).toBeLessThanOrEqual(6);
  const own = components.find(({ name }) => name === 'Database');
  expect(own?.lead?.name).toBe('Tomasz Zieliński');
  expect(own?.issueKeys).toContain(host.incident);
  expect(projects[0]).toMatchObject({
    issueKeys: expect.arrayContaining([host.incident]),
    lead: { name: 'Noor Haddad' },
  });
  expect(projects.map(({ name }) => name).join()).toMatch(/PAY Payments/);
});

test('nobody is shown a lead of what Jira does not show them', async () => {
  const everything = good(await panelOf(host, 'admin').call('readServices', {}));
  const seen = await services('outsider');
  const hidden = everything.projects.filter(({ name }) => !seen.projects.some((one) => one.name === name));
  expect(hidden.length).toBeGreaterThan(0);
  for (const { name, issueKeys } of hidden) {
    expect(JSON.stringify(seen)).not.toContain(name);
    expect(JSON.stringify(seen)).not.toContain(issueKeys[0]);
  }
});

test('a component without a lead and a project that its person may not see name nobody, and the rest is told', async () => {
  const { key } = await rest<{ key: string }>(host, 'admin', '/rest/api/3/issue', {
    method: 'POST',
    body: {
      fields: {
        project: { key: 'PAY' },
        issuetype: { name: 'Task' },
        summary: 'Settle',
        components: [{ name: 'Settlement' }],
      },
    },
  });
  await rest(host, 'admin', '/rest/api/3/issueLink', {
    method: 'POST',
    body: { type: { name: 'Relates' }, inwardIssue: { key: host.incident }, outwardIssue: { key } },
  });
  const { components } = await services();
  expect(components.find(({ name }) => name === 'Settlement')?.lead).toBeNull();
});

test('attendees of the payment outage are people whom Jira names, each with a reason, none of them software', async () => {
  const { timeline, additions } = good(await panelOf(host).call('openPanel', {}));
  const { attendees } = attendanceOf({
    timeline,
    events: timeline.events,
    additions,
    people: { owner: host.users.find(({ role }) => role === 'responder')?.accountId ?? '' },
    severity: 'sev1',
    services: await services(),
    plan: { invited: [], notNeeded: [], liaison: null },
  });
  const parts = new Set(attendees.flatMap(({ because }) => because.map(({ part }) => part)));
  expect([...parts]).toEqual(expect.arrayContaining(['owner', 'serviceOwner', 'productManager', 'responder']));
  const types = attendees.map(({ accountId }) => timeline.people[accountId]?.accountType ?? 'atlassian');
  expect(new Set(types)).toEqual(new Set(['atlassian']));
});

test('everybody in the meeting is at the same point, by the app’s clock, and of two who go on at once one goes', async () => {
  expect((await follow()).now).toBeNull();
  const began = await follow({ move: { revision: 0, point: 'opening', minutes: 5 } });
  expect(began.now).toMatchObject({ revision: 1, point: 'opening', minutes: 5, since: began.at });
  const [one, other] = await Promise.all([
    follow({ move: { revision: 1, point: 'ladders', minutes: 7 } }),
    follow({ move: { revision: 1, point: 'stages', minutes: 4 } }, 'admin'),
  ]);
  const stands = (await follow({}, 'reader')).now;
  expect(stands?.revision).toBe(2);
  expect([one.now, other.now]).toContainEqual(stands);
  // The same press again, after a lost answer, moves nothing.
  const again = await follow({ move: { revision: 1, point: stands?.point ?? '', minutes: 7 } });
  expect(again.now).toEqual(stands);
  expect((await follow({ move: { revision: 2, point: null, minutes: 0 } })).now).toMatchObject({
    revision: 3,
    point: null,
  });
});

test('whoever may only read follows the meeting and does not move it', async () => {
  const move = { revision: 3, point: 'opening', minutes: 5 };
  expect(problemOf(await panelOf(host, 'reader').call('followMeeting', { move }))).toBe('mayNotEdit');
  expect((await follow({}, 'reader')).now?.point).toBeNull();
});

test('what was said about an event is as withheld as the event, and names no record of it', async () => {
  const panel = panelOf(host);
  const theirs = good(await panelOf(host, 'outsider').call('openPanel', {})).timeline.events;
  const seen = new Set(theirs.map(({ id }) => id));
  const all = good(await panel.call('openPanel', {})).timeline;
  const hidden = all.events.find(({ id, source }) => source.kind === 'comment' && !seen.has(id));
  if (!hidden) throw new Error('The story withholds no comment.');
  const target = await targetOf(panel, ({ id }) => id === hidden.id, hidden.source.issue);
  const body = { point: momentId(hidden.id), text: 'They rotated the keys' };
  const plan = { order: [momentId(hidden.id), 'ideas'], word: 'Kettle', invited: [], notNeeded: [], liaison: null };
  const edits = [edit('meetingNote', target, { body }), edit('meetingPlan', target, { body: plan })];
  expect(good(await panel.call('saveAdditions', { edits })).saved).toHaveLength(2);
  const { additions } = good(await panelOf(host, 'outsider').call('openPanel', {}));
  expect(additions.find(({ about }) => about === 'meetingNote')).toMatchObject({ withheld: true, body: null });
  expect(JSON.stringify(additions.filter(({ about }) => about === 'meetingPlan'))).not.toContain(hidden.source.id);
});

test('a note names its own, and a plan only what is a point', async () => {
  const panel = panelOf(host);
  const target = await targetOf(panel);
  const wrong = [
    edit('meetingNote', target, { id: `meetingNote:${target.eventId}` }),
    edit('meetingNote', target, { body: { point: 'comment:1', text: '' } }),
    edit('meetingPlan', target, { id: 'meetingPlan:2' }),
  ];
  for (const one of wrong) expect(problemOf(await panel.call('saveAdditions', { edits: [one] }))).toBe('badInput');
});
