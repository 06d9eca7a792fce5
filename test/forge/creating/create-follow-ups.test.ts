import type { Creation, Idea } from '#contract';
import { createHost, good, type Host, type Panel, panelOf, problemOf, rest } from '../panel';
import { commit, committedIdea, created, issuesAfter, linksOf, newestKey } from './commitments';

let host: Host;
let ops: NonNullable<Idea['place']>;
let pay: NonNullable<Idea['place']>;

beforeAll(async () => {
  host = await createHost({ story: 'payment-outage' });
  const { projects } = good(await panelOf(host).call('readPlaces', {}));
  const placeOf = async (key: string) => {
    const projectId = projects.find((project) => project.key === key)?.id ?? '';
    const { issueType } = good(await panelOf(host).call('readPlace', { projectId, issueTypeId: null }));
    return { projectId, issueTypeId: issueType.id };
  };
  ops = await placeOf('OPS');
  pay = await placeOf('PAY');
});
afterEach(() => host.faults.clear());
afterAll(() => host.close());

async function createAll(panel: Panel, ideas: readonly Idea[], attempt = 1): Promise<readonly Creation[]> {
  const committed = await commit(panel, ideas);
  return good(await panel.call('createFollowUps', { ideas: committed.map(({ id }) => ({ id, attempt })) }));
}

type Whole = { fields: Record<string, unknown>; properties: Record<string, unknown> };
const issueOf = (key: string): Promise<Whole> =>
  rest<Whole>(host, 'admin', `/rest/api/3/issue/${key}?fields=*all&properties=second-story.follow-up`);

/** All words of a document, in order. */
const wordsIn = (node: unknown): string => {
  if (Array.isArray(node)) return node.map(wordsIn).join(' ');
  if (typeof node !== 'object' || node === null) return '';
  const { text, content, attrs } = node as { text?: string; content?: unknown; attrs?: { url?: string } };
  return [text, attrs?.url, wordsIn(content)].filter((words) => words).join(' ');
};

test('all that was said of it stands in the issue: its fields, and a description that leads back', async () => {
  const panel = panelOf(host);
  const [owner] = good(await panel.call('findOwners', { query: '' }));
  const [made] = await createAll(panel, [
    committedIdea({
      what: 'Raise the standby pool to the size of the primary',
      doneWhen: 'A resize test passes in staging',
      component: 'payments-db',
      kind: 'designChange',
      aim: 'eliminate',
      stage: 'readiness',
      size: 'small',
      tradeOff: 'Two more connections a node',
      acceptedBecause: 'The team knows which pool',
      ownerId: owner?.accountId ?? null,
      due: '2026-12-04',
      place: ops,
      sprintId: 24,
      linkTypeId: '10004',
      fields: { labels: ['postmortem'] },
    }),
  ]);
  const { key, notSet } = created(made);
  const { fields, properties } = await issueOf(key);
  expect(notSet).toEqual([]);
  expect(fields).toMatchObject({
    summary: 'Raise the standby pool to the size of the primary',
    duedate: '2026-12-04',
    labels: ['postmortem'],
    assignee: { accountId: owner?.accountId },
    customfield_10020: [{ id: 24 }],
  });
  expect(properties['second-story.follow-up']).toMatchObject({ incidentId: expect.any(String) });
  const words = wordsIn(fields['description']);
  for (const said of ['A resize test passes in staging', 'payments-db', 'Two more connections a node'])
    expect(words).toContain(said);
  expect(words).toContain(`/browse/${host.incident}`);
  expect(words).toContain('does not make them the one to do it');
});

test('of several in one request those that Jira takes are made, and each other one has Jira’s own words', async () => {
  const last = await newestKey(host, 'OPS', 'Task');
  const all = await createAll(panelOf(host), [
    committedIdea({ what: 'The first of three', place: ops }),
    committedIdea({ what: 'Somebody nobody knows', place: ops, ownerId: 'nobody-at-all' }),
    committedIdea({ what: 'The third of three', place: ops }),
  ]);
  expect(all.map(({ outcome }) => outcome)).toEqual(['created', 'problem', 'created']);
  expect(all[1]).toMatchObject({ problem: { code: 'jiraRefused', fields: { assignee: expect.any(String) } } });
  const made = await issuesAfter(host, last);
  expect(made.map(({ fields }) => fields['summary'])).toEqual(['The first of three', 'The third of three']);
});

test('what the create screen lacks is set afterwards; a sprint that may not be had is told, and kept', async () => {
  const [good1, bad] = await createAll(panelOf(host), [
    committedIdea({ what: 'Into the next sprint', place: pay, sprintId: 48, due: '2026-12-04' }),
    committedIdea({ what: 'Into a sprint that is not there', place: pay, sprintId: 99_999 }),
  ]);
  expect(created(good1).notSet).toEqual([]);
  const { fields } = await issueOf(created(good1).key);
  expect(fields).toMatchObject({ duedate: '2026-12-04', customfield_10020: [{ id: 48 }] });
  expect(created(bad).notSet).toEqual([{ field: 'sprint', kept: 'description' }]);
  expect(wordsIn((await issueOf(created(bad).key)).fields['description'])).toContain('99999');
  expect(await linksOf(host, host.incident)).toContain(created(bad).key);
});

test('an issue that was there already is linked instead, known as the follow-up, and never made anew', async () => {
  const panel = panelOf(host);
  const key = await newestKey(host, 'PAY', 'Task');
  const { id: insteadId } = await rest<{ id: string }>(host, 'admin', `/rest/api/3/issue/${key}`);
  const committed = await commit(panel, [committedIdea({ what: 'The same again', insteadId })]);
  const ideas = committed.map(({ id }) => ({ id, attempt: 1 }));
  for (const time of [1, 2]) {
    const [made] = good(await panel.call('createFollowUps', { ideas }));
    expect({ time, ...created(made) }).toMatchObject({ issueId: insteadId, key, notSet: [] });
  }
  expect(await issuesAfter(host, key)).toEqual([]);
  expect((await linksOf(host, host.incident)).filter((one) => one === key)).toHaveLength(1);
  const { followUps } = good(await panel.call('openPanel', {}));
  expect(followUps.filter(({ issueId }) => issueId === insteadId)).toHaveLength(1);
});

test('only what is committed is created, in the words that stand in the log', async () => {
  const panel = panelOf(host);
  const last = await newestKey(host, 'OPS', 'Task');
  const all = await createAll(panel, [
    committedIdea({ what: 'Still an idea', state: 'idea' }),
    committedIdea({ what: 'Declined', state: 'declined', declinedBecause: 'Too costly' }),
  ]);
  const unknown = { id: 'idea:00000000-0000-4000-8000-0000000000ff', attempt: 1 };
  const none = good(await panel.call('createFollowUps', { ideas: [unknown] }));
  expect([...all, ...none].map(({ outcome }) => outcome)).toEqual(['notCommitted', 'notCommitted', 'notCommitted']);
  expect(await issuesAfter(host, last)).toEqual([]);
});

test('a summary that Jira would not take is explained before anything is sent, beside those that are made', async () => {
  const all = await createAll(panelOf(host), [
    committedIdea({ what: 'x'.repeat(256), place: ops }),
    committedIdea({ what: 'Short enough', place: ops }),
  ]);
  expect(all[0]).toMatchObject({
    problem: { code: 'jiraRefused', fields: { summary: expect.stringContaining('256') } },
  });
  expect(all[1]).toMatchObject({ outcome: 'created' });
});

test('a project in which this person may not create is told for what goes there, and for nothing else', async () => {
  const nowhere = { projectId: '999999', issueTypeId: '10002' };
  const all = await createAll(panelOf(host), [
    committedIdea({ what: 'Where nobody may', place: nowhere }),
    committedIdea({ what: 'Where everybody may', place: ops }),
  ]);
  expect(all[0]).toMatchObject({ outcome: 'problem', problem: { code: 'mayNotCreate' } });
  expect(all[1]).toMatchObject({ outcome: 'created' });
});

test('a reader who may only browse creates nothing', async () => {
  const [one] = await commit(panelOf(host), [committedIdea()]);
  const ideas = [{ id: one?.id ?? '', attempt: 1 }];
  expect(problemOf(await panelOf(host, 'reader').call('createFollowUps', { ideas }))).toBe('mayNotEdit');
});

test('a storage that fails once the issue exists loses nothing: the next opening shows it', async () => {
  const panel = panelOf(host);
  const [one] = await commit(panel, [committedIdea({ what: 'Kept though nothing could be noted', place: ops })]);
  host.faults.add({ target: 'storage', path: '/api/v1/transaction', status: 500, times: 99 });
  const [made] = good(await panel.call('createFollowUps', { ideas: [{ id: one?.id ?? '', attempt: 1 }] }));
  host.faults.clear();
  const { followUps } = good(await panel.call('openPanel', {}));
  expect(followUps.map(({ key }) => key)).toContain(created(made).key);
});

test('one that was deleted in Jira since is told as gone, and is not made a second time', async () => {
  const panel = panelOf(host);
  const [one] = await commit(panel, [committedIdea({ what: 'Soon gone', place: ops })]);
  const ideas = [{ id: one?.id ?? '', attempt: 1 }];
  const [made] = good(await panel.call('createFollowUps', { ideas }));
  await rest(host, 'admin', `/rest/api/3/issue/${created(made).key}`, { method: 'DELETE' });
  const [again] = good(await panel.call('createFollowUps', { ideas }));
  expect(again).toMatchObject({ outcome: 'problem', problem: { fields: { '': expect.stringContaining('deleted') } } });
  expect(await issuesAfter(host, created(made).key)).toEqual([]);
});
