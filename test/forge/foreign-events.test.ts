import type { AdditionEdit, Opening, Reach, TimelineEvent } from '#contract';
import type { Role } from '../../host/jira/model';
import { additionsOf, edit, targetOf, type Target } from './additions';
import { createHost, good, type Host, panelOf, problemOf, rest } from './panel';

const roles: Role[] = ['admin', 'responder', 'reader', 'outsider'];
const reached: Reach[] = ['links', 'linksOfLinks'];
const early = '2026-11-01T00:00:00.000Z';

let host: Host;
let opened: Opening;
/** A ticket of the incident that the outsider may not see. */
let secret: { id: string; key: string; events: TimelineEvent[] };
/** An issue that has nothing to do with the incident, and a comment there. */
let stranger: { id: string; key: string; comment: string };
/** A comment on the incident. */
let comment: Target;

const accountOf = (role: Role): string => host.users.find((user) => user.role === role)?.accountId ?? '';

beforeAll(async () => {
  host = await createHost({ story: 'payment-outage' });
  opened = good(await panelOf(host, 'admin').call('openPanel', {}));
  const outside = good(await panelOf(host, 'outsider').call('openPanel', {}));
  const shown = new Set(outside.timeline.tickets.map(({ id }) => id));
  const hidden = opened.timeline.tickets.find(({ id }) => !shown.has(id));
  if (!hidden) throw new Error('The story has no restricted ticket.');
  secret = {
    ...hidden,
    events: opened.timeline.events.filter(({ source }) => source.issue === hidden.key),
  };
  const made = await rest<{ id: string; key: string }>(host, 'admin', '/rest/api/3/issue', {
    method: 'POST',
    body: { fields: { project: { key: 'OPS' }, issuetype: { name: 'Task' }, summary: 'Another matter' } },
  });
  const said = { version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Away' }] }] };
  const { id } = await rest<{ id: string }>(host, 'admin', `/rest/api/3/issue/${made.key}/comment`, {
    method: 'POST',
    body: { body: said },
  });
  stranger = { ...made, comment: `comment:${id}` };
  comment = await targetOf(panelOf(host, 'admin'));
});
afterAll(() => host.close());

const isSecret = ({ source }: TimelineEvent): boolean => source.issue === secret.key;

describe.each(roles)('%s', (role) => {
  const mayNot = role === 'outsider';

  test.each(reached)('reads the tickets of the story only, whatever a payload names (%s)', async (reach) => {
    const read = async (...ids: string[]) => {
      const unread = ids.map((issueId) => ({ issueId, after: null }));
      return good(await panelOf(host, role).call('readTickets', { unread, reach }));
    };
    for (const id of [stranger.id, stranger.key, secret.key, '999999'])
      expect(await read(id)).toEqual({ events: [], people: {}, unread: [] });
    const { events } = await read(opened.incident.id, secret.id, stranger.id);
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(isSecret)).toHaveLength(mayNot ? 0 : secret.events.length);
    expect(JSON.stringify(events)).not.toContain(stranger.key);
    if (mayNot) expect(JSON.stringify(events.filter(({ changes }) => changes))).not.toContain(secret.key);
  });

  test.each(reached)('learns nothing by saying that foreign tickets are known (%s)', async (reach) => {
    const claims = [{}, { [stranger.id]: early, [secret.id]: early }, { [stranger.key]: early, [secret.key]: early }];
    for (const known of claims) {
      const answer = good(await panelOf(host, role).call('refresh', { known, readAt: early, reach }));
      const ids = [...answer.tickets.map(({ id }) => id), ...answer.reread];
      expect(ids).not.toContain(stranger.id);
      expect(JSON.stringify(answer)).not.toContain(stranger.key);
      expect(ids.includes(secret.id)).toBe(!mayNot);
      expect(answer.changed.events.some(isSecret)).toBe(!mayNot);
      expect(answer.withheld).toBe(mayNot ? 1 : 0);
    }
  });

  test('writes nothing about what is not of this incident, nor in another’s name', async () => {
    const before = await additionsOf(panelOf(host, 'admin'));
    const about = (eventId: string, issueId: string): AdditionEdit => edit('note', { eventId, issueId });
    const another = roles.find((one) => one !== role) ?? 'admin';
    const secretOne = secret.events.find(({ source }) => source.kind === 'comment')?.id ?? '';
    const refused: [AdditionEdit, string][] = [
      [about(stranger.comment, stranger.id), 'badInput'],
      [about(stranger.comment, stranger.key), 'badInput'],
      [about(stranger.comment, opened.incident.id), 'jiraRefused'],
      [about(`created:${stranger.id}`, opened.incident.id), 'jiraRefused'],
      [about(secretOne, opened.incident.id), 'jiraRefused'],
      [edit('evidence', { eventId: stranger.comment, issueId: stranger.id }), 'badInput'],
      [edit('perspective', comment, { accountId: accountOf(another) }), 'badInput'],
      [{ ...edit('note', comment), id: `note:${stranger.comment}` }, 'badInput'],
      ...(mayNot ? [[about(secretOne, secret.id), 'badInput'] satisfies [AdditionEdit, string]] : []),
    ];
    for (const [wrong, code] of refused) {
      // One that would be kept alone is not kept beside one that is refused.
      const edits = [edit('pin', comment), wrong];
      const named = { edits, issueId: stranger.id, incidentId: stranger.id, issueKey: stranger.key };
      const reply = await panelOf(host, role).call('saveAdditions', named);
      const malformed = wrong.issueId === stranger.key;
      expect([wrong.id, problemOf(reply)]).toEqual([wrong.id, role === 'reader' && !malformed ? 'mayNotEdit' : code]);
      expect(JSON.stringify(reply)).not.toContain(stranger.key);
    }
    expect(await additionsOf(panelOf(host, 'admin'))).toEqual(before);
    expect(await additionsOf(panelOf(host, 'admin', stranger.key))).toEqual([]);
  });
});

test('what is written goes to the incident that the platform names, not to one that a payload names', async () => {
  const edits = [edit('severity', comment)];
  const named = { edits, issueId: stranger.id, context: { extension: { issue: { id: stranger.id } } } };
  expect(good(await panelOf(host).call('saveAdditions', named)).saved).toHaveLength(1);
  expect(await additionsOf(panelOf(host, 'admin'))).toMatchObject([{ about: 'severity' }]);
  expect(await additionsOf(panelOf(host, 'admin', stranger.key))).toEqual([]);
});
