import type { CallName, Calls } from '#contract';
import { emptyDoc } from '#core/texts/text-state';
import type { Role } from '../../host/jira/model';
import { committedIdea, linksOf } from './creating/commitments';
import { createHost, good, type Host, panelOf, problemOf, rest } from './panel';
import { ideaEdit } from './similar';

let host: Host;
/** The ticket of another project that the outsider may not see, and what is in it. */
let secret: { key: string; id: string; comment: string };
/** An issue that is not linked to the incident. */
let stranger: { key: string; id: string };

/** Something that people have committed to and that every call to create names. */
const committedId = 'idea:00000000-0000-4000-8000-00000000000c';

beforeAll(async () => {
  host = await createHost({ story: 'payment-outage' });
  const [all, some] = [
    good(await panelOf(host, 'admin').call('openPanel', {})),
    good(await panelOf(host, 'outsider').call('openPanel', {})),
  ];
  const hidden = all.timeline.tickets.find(({ key }) => !some.timeline.tickets.some((ticket) => ticket.key === key));
  if (!hidden) throw new Error('The story has no restricted ticket.');
  const comment = all.timeline.events.find(({ source }) => source.issue === hidden.key && source.kind === 'comment');
  secret = { key: hidden.key, id: hidden.id, comment: comment?.source.id ?? '1' };
  stranger = await rest(host, 'admin', '/rest/api/3/issue', {
    method: 'POST',
    body: { fields: { project: { key: 'OPS' }, issuetype: { name: 'Task' }, summary: 'Another matter' } },
  });
  const edit = { ...ideaEdit(committedIdea({ what: 'Alert on fail-over' })), id: committedId };
  good(await panelOf(host).call('saveAdditions', { edits: [edit] }));
});
afterAll(() => host.close());

const inputs: { [Name in CallName]: Parameters<Calls[Name]>[0] } = {
  openPanel: {},
  readTickets: { unread: [] },
  refresh: { known: {}, readAt: '2026-11-18T09:00:00.000Z' },
  saveAdditions: { edits: [] },
  readEvent: { eventId: 'comment:1', issueId: '1' },
  readRemoteLinks: { issueId: '1' },
  findOwners: { query: '' },
  readPeople: { accountIds: [] },
  readPlaces: {},
  readPlace: { projectId: null, issueTypeId: null },
  readPlaceNames: { projectIds: [''], sprintIds: [48] },
  findParents: { projectId: '10010', issueTypeId: '10002', query: '' },
  createFollowUps: { ideas: [{ id: committedId, attempt: 1 }] },
  openTexts: {},
  saveText: { id: 'impact/who', saveId: 'save-1', revision: 0, doc: emptyDoc },
  settleText: { id: 'impact/who', saveId: 'save-2', revision: 0, doc: emptyDoc, besideId: 'save-1' },
  readTextHistory: { id: 'impact/who' },
  followTexts: { known: {}, place: '' },
  readFollowUps: {},
  changeFollowUps: { changes: [] },
  readProjectLeads: { projectIds: [] },
  readChangeForm: { issueId: '1' },
  findSimilar: {
    ideaId: committedId,
    what: 'Add alerting for standby pool use',
    doneWhen: '',
    component: '',
    factors: [],
    projectId: null,
  },
  findRecurrences: {},
  readServices: {},
  followMeeting: { move: { revision: 0, point: 'opening', minutes: 5 } },
  readRevision: {},
  tellPublished: {},
  shareDocument: { as: 'comment', shareId: '3f0c2a51-6b7d-4c8e-9a10-b2c3d4e5f607', doc: emptyDoc },
  readConfluence: {},
  publishPage: {
    attempt: '3f0c2a51-6b7d-4c8e-9a10-b2c3d4e5f607',
    doc: emptyDoc,
    title: 'Postmortem of OPS-88',
    spaceId: '65601',
    instead: null,
    revision: null,
  },
  changeReview: { changeId: '3f0c2a51-6b7d-4c8e-9a10-b2c3d4e5f607', revision: 0, change: { to: 'inReview' } },
};
const reading: CallName[] = [
  ...(['openPanel', 'readTickets', 'refresh', 'readEvent', 'readRemoteLinks', 'readPeople'] as const),
  ...(['findSimilar', 'findRecurrences', 'readServices'] as const),
  ...(['openTexts', 'readTextHistory', 'followTexts', 'readFollowUps', 'readProjectLeads', 'readPlaceNames'] as const),
  ...(['findSimilar', 'findRecurrences', 'readRevision'] as const),
];
const writing = (Object.keys(inputs) as CallName[]).filter((name) => !reading.includes(name));
const roles: Role[] = ['admin', 'responder', 'reader', 'outsider'];
const calls = Object.keys(inputs) as CallName[];

describe.each(roles)('%s', (role) => {
  test.each(calls)('may %s only as far as Jira lets them', async (name) => {
    const incident = good(await panelOf(host, 'admin').call('openPanel', {})).incident;
    const own = {
      readEvent: { eventId: 'comment:1', issueId: incident.id },
      readRemoteLinks: { issueId: incident.id },
    };
    const input = { ...inputs, ...own }[name];
    const code = problemOf(await panelOf(host, role).call(name, input));
    // There is no comment with that id, and no such follow-up; the calls got as far as asking for them.
    const asked = { readEvent: 'jiraRefused', readChangeForm: 'badInput' } as Partial<Record<CallName, string>>;
    expect(code).toBe(role === 'reader' && writing.includes(name) ? 'mayNotEdit' : asked[name]);
  });

  test.each(calls)('gets nothing by naming another issue to %s', async (name) => {
    for (const other of [secret.id, secret.key, stranger.id, stranger.key]) {
      const named = {
        issue: other,
        issueId: other,
        issueKey: other,
        incidentId: other,
        context: { extension: { issue: { id: other } } },
      };
      const input = {
        ...inputs[name],
        ...named,
        ...(name === 'readEvent' && { eventId: `comment:${secret.comment}` }),
      };
      const reply = await panelOf(host, role).call(name, input);
      const seen = JSON.stringify(reply);
      if (role === 'outsider' || other === stranger.id || other === stranger.key) {
        if (name === 'readEvent' || name === 'readRemoteLinks') expect(problemOf(reply as never)).toBe('badInput');
        expect(seen).not.toContain(stranger.key);
      }
      if (reply?.ok && name === 'openPanel') expect(seen).toContain(`"incident":{"id"`);
      if (reply?.ok && name === 'openPanel')
        expect((reply.value as { incident: { key: string } }).incident.key).toBe(host.incident);
      if (name === 'createFollowUps' || name === 'saveAdditions')
        expect(await linksOf(host, other)).toEqual(other === secret.id || other === secret.key ? [host.incident] : []);
    }
  });
});

test('a person who may not see the incident is told that it is gone, whatever they call', async () => {
  for (const name of calls) {
    const reply = await panelOf(host, 'outsider', secret.key)
      .call(name, inputs[name] as never)
      .catch(() => null);
    // The platform shows no panel there at all; if it did, the app would not either.
    if (reply) expect(['incidentGone']).toContain(problemOf(reply as never));
  }
});

test.each([
  ['openPanel', 'a text'],
  ['readEvent', {}],
  ['readEvent', { eventId: '../../myself', issueId: '10000' }],
  ['readEvent', { eventId: 'comment:1', issueId: '10000/comment' }],
  ['readEvent', { eventId: 'created:1', issueId: 'OPS-88' }],
  ['readRemoteLinks', { issueId: '..' }],
  ['readRemoteLinks', { issueId: 10000 }],
  ['findOwners', { query: 'x'.repeat(300) }],
  ['saveAdditions', { edits: [{ ...ideaEdit({ what: 'Alert' }), revision: -1 }] }],
  ['createFollowUps', { ideas: [{ id: 'idea:x', attempt: 1 }] }],
  ['createFollowUps', { ideas: [{ id: committedId, attempt: 0 }] }],
  ['createFollowUps', { ideas: [] }],
  ['createFollowUps', null],
  ['openTexts', { ids: ['impact'] }],
  ['saveText', { id: 'impact/who', saveId: 'save-1', revision: 0, doc: 'words' }],
  ['saveText', { id: 'nothing/who', saveId: 'save-1', revision: 0, doc: emptyDoc }],
  ['saveText', { id: 'impact/who', saveId: '', revision: 0, doc: emptyDoc }],
  ['saveText', { id: 'impact/who~comment:1', saveId: 'save-1', revision: 0, doc: emptyDoc }],
  ['settleText', { id: 'impact/who', saveId: 'save-1', revision: 0, doc: emptyDoc }],
  ['readTextHistory', { id: 'impact/who', before: 0 }],
  ['readFollowUps', { also: ['OPS-88'] }],
  ['readFollowUps', { sprintFieldId: 'description' }],
  ['changeFollowUps', { changes: [{ issueId: 'OPS-88', due: null }] }],
  ['changeFollowUps', { changes: [{ issueId: '1', due: 'soon' }] }],
  [
    'changeFollowUps',
    {
      changes: [
        { issueId: '1', due: null },
        { issueId: '1', sprintId: 1 },
      ],
    },
  ],
  ['readProjectLeads', { projectIds: ['../myself'] }],
  ['followTexts', { known: { impact: 1 }, place: '' }],
  ['followMeeting', { move: { revision: 0, point: 'comment:1', minutes: 5 } }],
  ['followMeeting', { move: { revision: 0, point: 'opening', minutes: 100_000 } }],
  ['followTexts', { known: {}, place: 'anything people write' }],
] as [CallName, unknown][])('%s refuses %j as input', async (name, input) => {
  expect(problemOf((await panelOf(host, 'admin').call(name, input as never)) as never)).toBe('badInput');
});
