import { readFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workedQuestions } from '#core/follow-ups/after/questions';
import { putFollowUp } from './follow-ups';
import { createHost, good, type Host, panelOf, rest } from './panel';

const DAY_MS = 86_400_000;

let host: Host;
let dataFolder: string;
beforeEach(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'closings-'));
  host = await createHost({ story: 'payment-outage', dataFolder });
});
afterEach(() => host.close());

async function move(issueId: string, category: 'done' | 'new'): Promise<void> {
  type Ways = { transitions: { id: string; to: { statusCategory: { key: string } } }[] };
  const address = `/rest/api/3/issue/${issueId}/transitions`;
  const { transitions } = await rest<Ways>(host, 'admin', address);
  const id = transitions.find(({ to }) => to.statusCategory.key === category)?.id;
  await rest(host, 'admin', address, { method: 'POST', body: { transition: { id } } });
}

const walk = async (): Promise<void> => {
  await host.runScheduled('closings-daily');
  await host.drainQueue();
};

type Noted = { intention: string; issueId: string; closedAt: string };

/** What the host's store holds: it is all written down as the host ends, and found again by the next one. */
async function noted(): Promise<Noted[]> {
  await host.close();
  const kept = readFileSync(join(dataFolder, 'second-story-host.json'), 'utf8');
  host = await createHost({ story: 'payment-outage', dataFolder });
  return [...kept.matchAll(/"closings":(\[[^\]]*\])/g)].flatMap(([, list = '[]']) => JSON.parse(list) as Noted[]);
}

it('notes once a day which follow-ups were closed and when, and takes back what was opened again', async () => {
  const [one, other] = [await putFollowUp(host, 'OPS'), await putFollowUp(host, 'SEC')];
  await walk();
  expect(await noted()).toEqual([]);
  await move(one.id, 'done');
  await move(other.id, 'done');
  await walk();
  const both = await noted();
  expect(both.map(({ intention, issueId }) => [intention, issueId])).toEqual([
    [one.intention, one.id],
    [other.intention, other.id],
  ]);
  host.clock.advance(DAY_MS);
  await move(one.id, 'new');
  await walk();
  expect(await noted()).toEqual([both[1]]);
  // Closed once more: what counts is the last time, across the change of the clocks too.
  host.clock.set('2027-03-27T22:30:00Z');
  await move(one.id, 'done');
  await walk();
  const again = (await noted()).find(({ intention }) => intention === one.intention);
  expect(again?.closedAt).toMatch(/^2027-03-27T22:30:00/);
  const [live] = good(await panelOf(host).call('readFollowUps', {})).followUps;
  expect(live?.closedAt).toBe(again?.closedAt);
  const asked = (at: string) => workedQuestions(live ? [live] : [], [], Date.parse(at)).map(({ days }) => days);
  expect(asked('2027-04-26T22:29:59Z')).toEqual([]);
  expect(asked('2027-04-26T22:30:01Z')).toEqual([30]);
  expect(asked('2027-06-25T22:30:01Z')).toEqual([90]);
});

it('notes one that the person who made it may not see any more, and asks them nothing about it', async () => {
  const { id, key } = await putFollowUp(host, 'SEC');
  await move(id, 'done');
  await walk();
  expect(await noted()).toMatchObject([{ issueId: id }]);
  const seen = good(await panelOf(host, 'outsider').call('readFollowUps', {}));
  expect([seen.followUps, seen.withheld]).toEqual([[], 1]);
  expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${key}|"${id}"`));
});

it('holds ids and dates only', async () => {
  const { id } = await putFollowUp(host, 'OPS', { summary: 'Rotate the signing keys' });
  await move(id, 'done');
  await walk();
  const [note] = await noted();
  expect(Object.keys(note ?? {}).sort()).toEqual(['closedAt', 'intention', 'issueId']);
});

it('writes nothing to Jira, and nothing new where everything is delivered twice', async () => {
  const { id } = await putFollowUp(host, 'OPS');
  await move(id, 'done');
  const updated = async (): Promise<string> =>
    (await rest<{ fields: { updated: string } }>(host, 'admin', `/rest/api/3/issue/${id}?fields=updated`)).fields
      .updated;
  const before = await updated();
  host.conditions.set({ deliverTwice: true });
  await walk();
  const first = await noted();
  host.conditions.set({ deliverTwice: true });
  host.meter.reset();
  await walk();
  expect(host.meter.read().storageWrites).toBe(0);
  expect(await noted()).toEqual(first);
  expect(await updated()).toEqual(before);
});

it('goes on from page to page once, though each event comes twice', async () => {
  const as = host.users.find(({ role }) => role === 'admin')?.accountId ?? '';
  const issueUpdates = Array.from({ length: 50 }, (_, at) => ({
    fields: { project: { key: 'OPS' }, issuetype: { name: 'Task' }, summary: `Another incident ${at}` },
  }));
  for (let round = 0; round < 3; round += 1) {
    type Bulk = { issues: { key: string }[] };
    const { issues } = await rest<Bulk>(host, 'admin', '/rest/api/3/issue/bulk', {
      method: 'POST',
      body: { issueUpdates },
    });
    for (const { key } of issues) {
      const depth = { id: 'depth', about: 'depth', eventId: null, issueId: null, revision: 0 };
      const edits = [{ ...depth, body: { depth: 'light', form: 'incident' } }];
      await host.invoke('saveAdditions', { edits }, { as, issue: key });
      host.clock.advance(1_000);
    }
  }
  host.conditions.set({ deliverTwice: true });
  host.meter.reset();
  await walk();
  // The step from the first page to the second is claimed and taken once; nothing else is written.
  expect(host.meter.read().storageWrites).toBe(2);
}, 120_000);

it.each([
  ['is busy', { status: 429, retryAfterMs: 120_000 }],
  ['is down', { status: 503 }],
  ['loses its answer', { drop: 'response' as const }],
])('goes on later where Jira %s', async (_, fault) => {
  const { id } = await putFollowUp(host, 'OPS');
  await move(id, 'done');
  host.faults.add({ target: 'jira', path: '/rest/api/3/issue/bulkfetch', ...fault });
  await walk();
  expect(await noted()).toEqual([]);
  host.clock.advance(900_000);
  await host.drainQueue();
  expect(await noted()).toHaveLength(1);
});

it('keeps what it noted of an issue that the app cannot see any more', async () => {
  const { id } = await putFollowUp(host, 'OPS');
  await move(id, 'done');
  await walk();
  const before = await noted();
  await rest(host, 'admin', `/rest/api/3/issue/${id}`, { method: 'DELETE' });
  await walk();
  expect(await noted()).toEqual(before);
  expect(good(await panelOf(host).call('readFollowUps', {})).gone).toHaveLength(1);
});
