import { randomUUID } from 'node:crypto';
import type { ReviewChange } from '#contract';
import type { Role } from '../../host/jira/model';
import { createHost, good, type Host, panelOf } from './panel';

let host: Host;
beforeEach(async () => void (host = await createHost({ story: 'payment-outage' })));
afterEach(() => host.close());

const accountOf = (role: Role): string => host.users.find((user) => user.role === role)?.accountId ?? '';
const doc = (text: string) =>
  ({ version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }) as const;

async function change(wanted: ReviewChange, role: Role = 'responder', reason?: string, changeId = randomUUID()) {
  const { review } = good(await panelOf(host, 'admin').call('openPanel', {}));
  const input = { changeId, revision: review?.revision ?? 0, change: wanted, ...(reason && { reason }) };
  return panelOf(host, role).call('changeReview', input);
}

const write = async (text: string, revision = 0) =>
  good(await panelOf(host).call('saveText', { id: 'summary/what', saveId: randomUUID(), revision, doc: doc(text) }));

/** A review that only waits to be published, by the administrator. */
async function reviewed(): Promise<void> {
  await write('EU cards were declined.');
  const body = { means: 'Payment service provider' };
  const term = { id: 'term:PSP', about: 'term', eventId: null, issueId: null, body, revision: 0 } as const;
  good(await panelOf(host).call('saveAdditions', { edits: [term] }));
  await change({ role: 'owner', accountId: accountOf('responder') });
  await change({ role: 'approver', accountId: accountOf('admin') });
  await change({ to: 'inReview' });
}

const notices = (): number =>
  Object.entries(host.meter.read().byRoute).reduce(
    (sum, [route, count]) => (/notify/.test(route) ? sum + Number(count) : sum),
    0,
  );
const revision = async (role: Role = 'reader') => good(await panelOf(host, role).call('readRevision', {}));
const words = (given: unknown): string => JSON.stringify(given);

test('a published text stays as it was, whatever is written after it, until the next one', async () => {
  expect(await revision()).toBeNull();
  await reviewed();
  await change({ to: 'published' }, 'admin');
  await write('EU cards were declined for an hour.', 1);
  const first = await revision();
  expect(first?.revision).toBe(1);
  expect(words(first?.texts)).toContain('EU cards were declined.');
  expect(first?.additions.map(({ id }) => id)).toContain('term:PSP');
  await change({ to: 'reopened' }, 'responder', 'More is known');
  expect((await revision())?.revision).toBe(1);
  await change({ to: 'inReview' });
  await change({ to: 'published' }, 'admin');
  expect(words((await revision())?.texts)).toContain('for an hour');
}, 60_000);

test('how many have opened it is a number, and nobody is counted twice', async () => {
  await reviewed();
  await change({ to: 'published' }, 'admin');
  for (const role of ['reader', 'reader', 'responder'] as const) await revision(role);
  expect((await revision('reader'))?.readers).toBe(2);
  expect(words(await revision())).not.toContain(accountOf('reader'));
}, 60_000);

test.each([
  ['nothing goes wrong', {}, 1, 'done'],
  ['Jira is down for a moment', { status: 503 }, 2, 'done'],
  ['the answer is lost', { drop: 'response' as const }, 1, 'unknown'],
])(
  'where %s, readers are told once, however often publishing is sent',
  async (_, fault, requests, told) => {
    await reviewed();
    if (Object.keys(fault).length > 0)
      host.faults.add({ target: 'jira', path: '/rest/api/3/issue/*/notify', ...fault });
    host.meter.reset();
    const changeId = randomUUID();
    good(await change({ to: 'published' }, 'admin', undefined, changeId));
    good(await change({ to: 'published' }, 'admin', undefined, changeId));
    host.clock.advance(60_000);
    good(await panelOf(host, 'admin').call('tellPublished', {}));
    expect([notices(), (await revision())?.told]).toEqual([requests, told]);
  },
  60_000,
);

test('where Jira is busy it is told at the next visit; where nobody knows, by a person’s word', async () => {
  await reviewed();
  host.faults.add({ target: 'jira', path: '/rest/api/3/issue/*/notify', status: 429 });
  good(await change({ to: 'published' }, 'admin'));
  expect((await revision())?.told).toBe('open');
  host.faults.add({ target: 'jira', path: '/rest/api/3/issue/*/notify', drop: 'request' });
  expect(good(await panelOf(host).call('tellPublished', {}))).toBe('unknown');
  host.clock.advance(60_000);
  expect(good(await panelOf(host).call('tellPublished', {}))).toBe('unknown');
  expect(good(await panelOf(host).call('tellPublished', { again: true }))).toBe('done');
}, 60_000);
