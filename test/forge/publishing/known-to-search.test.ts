import type { AdditionEdit, ReviewChange } from '#contract';
import type { Fault } from '../../../host/faults';
import { edit } from '../additions';
import { committedIdea, newestKey } from '../creating/commitments';
import { createHost, good, type Host, panelOf, rest } from '../panel';
import { ideaEdit } from '../similar';
import { at, change, inputOf, panel, type Stage } from './stage';

let host: Host;
let stage: Stage;
beforeAll(async () => void (host = await createHost({ story: 'payment-outage' })), 60_000);
beforeEach(async () => {
  stage = { host, incident: await newestKey(host, 'OPS', 'Incident'), review: null };
  const owner = host.users.find(({ role }) => role === 'responder')?.accountId ?? '';
  await change(stage, { role: 'owner', accountId: owner });
  // From now on saving writes to a page that is there.
  good(await save(edit('term', { eventId: '', issueId: '' })));
});
afterEach(() => host.faults.clear());
afterAll(() => host.close());

const jira = <T>(path: string, init?: Parameters<typeof rest>[3]) =>
  rest<T>(host, 'admin', `/rest/api/3/issue/${stage.incident}${path}`, init);

type Summary = {
  state?: string;
  due?: string;
  severity?: string;
  factors: string[];
  followUps: Record<string, number>;
};
const known = async () => (await jira<{ value: Summary }>('/properties/second-story.review')).value;

const refresh = async () => good(await panel(stage, 'responder').call('refresh', { known: {}, readAt: at(stage) }));
const save = (one: AdditionEdit) => panelOf(host, 'responder', stage.incident).call('saveAdditions', { edits: [one] });

/** Each kind of save that Jira's search hears of: how it is done, and what shows that it has heard. */
const saves: readonly (readonly [string, () => Promise<unknown>, object])[] = [
  ['a factor', () => save(edit('factor', { eventId: '', issueId: '' })), { factors: ['design'] }],
  ['an idea', () => save(ideaEdit(committedIdea())), { followUps: { committed: 1 } }],
  ['a severity', () => save(edit('severity', { eventId: '', issueId: '' })), { severity: 'sev2' }],
  ['a step of the review', () => review({ to: 'inReview' }), { state: 'inReview' }],
  ['a day', () => review({ dueOn: '2026-12-24' }), { due: '2026-12-25T00:00:00.000Z' }],
];

const review = (wanted: ReviewChange) =>
  panel(stage, 'responder').call('changeReview', inputOf(stage, wanted, 'The vendor needs longer'));

const write = { target: 'jira', method: 'PUT', path: '/rest/api/3/issue/*/properties/*' } as const;
const stored = { target: 'storage', path: '/api/v1/transaction' } as const;
const faults: readonly (readonly [string, Fault])[] = [
  ['Jira’s answer is lost', { ...write, drop: 'response' }],
  ['the request never arrives', { ...write, drop: 'request' }],
  ['Jira is busy', { ...write, status: 429, retryAfterMs: 1_000 }],
  ['Jira is down twice', { ...write, status: 503, times: 2 }],
  ['the function ends once it is saved', { ...stored, kill: true }],
];

describe.each(saves)('after %s', (_, act, shows) => {
  test.each(faults)('where %s, search knows at the next reading', async (__, fault) => {
    host.faults.add(fault);
    await act();
    expect(host.faults.list()).toEqual([]);
    await refresh();
    expect(await known()).toMatchObject(shows);
  });
});

test('what changes in Jira alone is known to search with the next reading of whoever may edit', async () => {
  expect((await known()).due).toBeUndefined();
  for (let steps = 0; steps < 4; steps += 1) {
    const { transitions } = await jira<{ transitions: { id: string; to: { statusCategory: { key: string } } }[] }>(
      '/transitions',
    );
    const next = transitions.find(({ to }) => to.statusCategory.key === 'done') ?? transitions[0];
    await jira('/transitions', { method: 'POST', body: { transition: { id: next?.id } } });
    if (next?.to.statusCategory.key === 'done') break;
  }
  await refresh();
  expect((await known()).due).toEqual(expect.any(String));
});
