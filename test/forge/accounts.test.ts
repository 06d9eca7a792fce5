import { REVIEW_PROPERTY } from '../../src/forge/jira/issue-wire';
import { accountOf, change, fill, folder, hostIn, run, storedIn } from './accounts';
import { edit, save } from './additions';
import { good, type Host, panelOf, rest } from './panel';
import { saveText, textOf, textSave } from './texts';

let host: Host | null = null;
afterEach(async () => {
  await host?.close();
  host = null;
});

type Stored = Record<string, unknown>;
const nowhere = { eventId: '', issueId: '' };

const inOrder = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

const ofTheRun = ['entity:project-settings', 'entity:interview-notes', 'entity:closing-step', 'entity:account-run'];

/** The store with one word for whom it was, and without the counts of writes and what the host notes of them: by these alone may it differ. */
const comparable = (stored: Stored, id: string): string => {
  const kept = Object.fromEntries(Object.entries(stored).filter(([name]) => !ofTheRun.includes(name)));
  return JSON.stringify(kept, (name, value: unknown) => (isCounted(name, value) ? 0 : inOrder(value)), 1)
    .replaceAll(id, 'X')
    .replaceAll(/~[0-9a-f]{23}/g, 'X');
};
const isCounted = (name: string, value: unknown): boolean =>
  name === 'expiresAt' || (typeof value === 'number' && ['revision', 'createdAt', 'updatedAt'].includes(name));

test('an account that was closed is nowhere in the store after the weekly run, and everything else is as it was', async () => {
  const dataFolder = folder();
  host = await hostIn(dataFolder);
  const [gone, other] = [accountOf(host, 'responder'), accountOf(host, 'admin')];
  await fill(host);
  const before = await storedIn(host, dataFolder);
  expect(JSON.stringify(before).split(gone).length).toBeGreaterThan(50);
  host = await hostIn(dataFolder);
  host.accounts.close(gone);
  await run(host);
  expect(
    host.accounts
      .reports()
      .flat()
      .map(({ accountId }) => accountId)
      .sort(),
  ).toEqual([gone, other].sort());
  const property = `/rest/api/3/issue/${host.incident}/properties/${REVIEW_PROPERTY}`;
  const { value } = await rest<{ value: Stored }>(host, 'admin', property);
  expect(value).toMatchObject({ state: 'published', approver: other });
  expect(JSON.stringify(value)).not.toContain(gone);
  const after = await storedIn(host, dataFolder);
  expect(JSON.stringify(after)).not.toContain(gone);
  expect(comparable(after, gone)).toBe(comparable(before, gone));
  const settings = JSON.stringify(after['entity:project-settings']);
  expect(settings).toContain(`"scribe":["${other}"]`);
  expect(settings).toContain(`"who":{"sev2":"${other}"}`);
  // What was the closed account's alone is gone; what others noted stays.
  const noted = JSON.stringify(after['entity:interview-notes']);
  expect(noted).toContain('Noted by the other');
  expect(noted).not.toContain('Noted by one');
  // Somebody else goes on where the other was; and the next run has nothing to erase.
  host = await hostIn(dataFolder);
  expect(await change(host, { role: 'owner', accountId: accountOf(host, 'reader') })).toMatchObject({
    outcome: 'changed',
  });
  const { review } = good(await panelOf(host, 'admin').call('openPanel', {}));
  expect(review?.trace.at(-1)).toMatchObject({ from: expect.stringMatching(/^~/) });
  await run(host);
  expect(
    host.accounts
      .reports()
      .flat()
      .map(({ accountId }) => accountId),
  ).not.toContain(gone);
}, 120_000);

test('whoever writes while an account is erased loses nothing', async () => {
  const dataFolder = folder();
  host = await hostIn(dataFolder);
  await fill(host);
  const [gone, panel] = [accountOf(host, 'responder'), panelOf(host, 'admin')];
  host.accounts.close(gone);
  host.conditions.set({ latencyMs: 40 });
  const write = async (): Promise<void> => {
    for (let at = 0; at < 6; at += 1) {
      await save(panel, edit('safeguard', nowhere, { body: { what: `Limit ${at}`, hold: 'held' } }));
      const text = await textOf(panel, 'summary/what');
      const { doc = null, revision = 0 } = text ?? {};
      const more = { type: 'paragraph', content: [{ type: 'text', text: `Line ${at}` }] };
      const content = [...(doc?.content ?? []), more];
      await saveText(panel, textSave('summary/what', { version: 1, type: 'doc', content }, { revision }));
    }
  };
  await host.runScheduled('accounts-weekly');
  await Promise.all([host.drainQueue(), write()]);
  host.conditions.set({ latencyMs: 0 });
  await run(host);
  const words = JSON.stringify([
    await textOf(panel, 'summary/what'),
    good(await panel.call('openPanel', {})).additions,
  ]);
  for (let at = 0; at < 6; at += 1) {
    expect(words).toContain(`"Line ${at}"`);
    expect(words).toContain(`"Limit ${at}"`);
  }
  expect(words).toContain('Words 4');
  const history = good(await panel.call('readTextHistory', { id: 'summary/what' }));
  expect(JSON.stringify(history)).toContain('Words ');
  await run(host);
  expect(JSON.stringify(await storedIn(host, dataFolder))).not.toContain(gone);
}, 120_000);

test('whatever goes wrong, every account is reported in requests of at most 90, and those closed are erased', async () => {
  host = await hostIn(folder());
  const panel = panelOf(host, 'admin');
  const people = host.users.filter(({ role }) => role !== 'admin');
  const many = Array.from({ length: 95 }, (_, at) => `712020:00000000-0000-4000-8000-${String(at).padStart(12, '0')}`);
  const path = '/app/report-accounts';
  const faults = [
    { target: 'jira', path, status: 429, retryAfterMs: 120_000 },
    { target: 'jira', path, status: 503, times: 2 },
    { target: 'jira', path, drop: 'response' },
    { target: 'jira', path, drop: 'request' },
    { target: 'jira', path, kill: true },
    { target: 'storage', path: '/api/v1/transaction', kill: true },
    { target: 'storage', path: '/api/v1/entity/query', status: 500 },
    { target: 'storage', path: '/api/v1/batch/get', drop: 'response' },
    null,
  ] as const;
  expect(people.length).toBeGreaterThanOrEqual(faults.length);
  for (const [at, fault] of faults.entries()) {
    const person = people[at]?.accountId ?? '';
    const { additions } = good(await panel.call('openPanel', {}));
    const revision = additions.find(({ about }) => about === 'meetingPlan')?.revision ?? 0;
    const invited = [...many, person, 'Not an account'];
    const body = { order: [], word: '', invited, notNeeded: [], liaison: null };
    await save(panel, edit('meetingPlan', nowhere, { body, revision }));
    const from = host.accounts.reports().length;
    host.accounts.close(person);
    if (fault) host.faults.add(fault);
    else host.conditions.set({ deliverTwice: true });
    await run(host);
    expect(host.faults.list()).toEqual([]);
    const reports = host.accounts.reports().slice(from);
    expect(Math.max(...reports.map(({ length }) => length))).toBeLessThanOrEqual(90);
    const reported = new Set(reports.flat().map(({ accountId }) => accountId));
    expect([...many, person, accountOf(host, 'admin')].filter((id) => !reported.has(id))).toEqual([]);
    const plan = JSON.stringify(good(await panel.call('openPanel', {})).additions);
    expect(plan).not.toContain(person);
    expect(plan).toContain('Not an account');
    if (!fault) expect(reports.flat()).toHaveLength(reported.size);
  }
}, 240_000);
