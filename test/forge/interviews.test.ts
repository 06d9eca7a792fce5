import { randomUUID } from 'node:crypto';
import type { InterviewNote, Interviews } from '#contract';
import { REVIEW_PROPERTY } from '../../src/forge/jira/issue-wire';
import type { Role } from '../../host/jira/model';
import { accountOf, folder, hostIn, storedIn } from './accounts';
import { good, type Host, panelOf, problemOf, rest } from './panel';

let host: Host;
let dataFolder: string;
beforeAll(async () => {
  dataFolder = folder();
  host = await hostIn(dataFolder);
});
afterAll(() => host.close());

const secret = 'The pager was in the other room';
const note = (change: Partial<InterviewNote> = {}): InterviewNote => ({
  id: randomUUID(),
  about: accountOf(host, 'admin'),
  text: secret,
  ...change,
});
const read = async (role: Role = 'responder'): Promise<Interviews> =>
  good(await panelOf(host, role).call('readInterviews', {}));
const save = (notes: readonly InterviewNote[], revision: number, role: Role = 'responder') =>
  panelOf(host, role).call('saveInterviews', { revision, notes });

test('whoever wrote notes of a talk reads them back, and no other call of theirs holds them', async () => {
  expect(await read()).toEqual({ revision: 0, notes: [] });
  const notes = [note(), note({ text: '' })];
  expect(good(await save(notes, 0))).toEqual({ outcome: 'saved', interviews: { revision: 1, notes } });
  expect(await read()).toEqual({ revision: 1, notes });
  // Sent again after an answer that was lost.
  expect(good(await save(notes, 0)).outcome).toBe('saved');
  expect((await read()).revision).toBe(1);
  expect(JSON.stringify(await panelOf(host).call('openPanel', {}))).not.toContain(secret);
});

test('another editor and an administrator get their own, a reader is refused, whatever a payload names', async () => {
  const [one, issue] = [accountOf(host, 'responder'), host.incident];
  const others = host.users.filter(({ accountId, role }) => accountId !== one && role !== 'reader');
  expect(new Set(others.map(({ role }) => role))).toEqual(new Set(['admin', 'responder', 'outsider']));
  const named = { accountId: one, by: one, author: one, context: { accountId: one } };
  for (const { accountId: as } of others) {
    expect(await host.invoke('readInterviews', named, { as, issue })).toEqual({
      ok: true,
      value: { revision: 0, notes: [] },
    });
    for (const call of ['openPanel', 'openTexts'])
      expect(JSON.stringify(await host.invoke(call, named, { as, issue }))).not.toContain(secret);
  }
  for (const call of ['readInterviews', 'saveInterviews'] as const)
    expect(problemOf(await panelOf(host, 'reader').call(call, { ...named, revision: 0, notes: [] }))).toBe(
      'mayNotEdit',
    );
  const theirs = [note({ text: 'Mine alone' })];
  await host.invoke(
    'saveInterviews',
    { ...named, revision: 0, notes: theirs },
    { as: accountOf(host, 'admin'), issue },
  );
  expect((await read('admin')).notes).toEqual(theirs);
  expect(JSON.stringify(await read())).toContain(secret);
  expect(JSON.stringify(await read())).not.toContain('Mine alone');
  const property = `/rest/api/3/issue/${issue}/properties/${REVIEW_PROPERTY}`;
  const known = await rest<unknown>(host, 'admin', property).catch(() => null);
  expect(JSON.stringify(known)).not.toContain(secret);
});

test('of two saves at once one is kept, and the other is told what stands', async () => {
  const { revision, notes } = await read();
  const wanted = ['In this tab', 'In that tab'].map((text) => [...notes, note({ text })]);
  const replies = (await Promise.all(wanted.map((list) => save(list, revision)))).map(good);
  expect(replies.map(({ outcome }) => outcome).sort()).toEqual(['meanwhile', 'saved']);
  const stands = await read();
  expect(stands.revision).toBe(revision + 1);
  for (const { interviews } of replies) expect(interviews).toEqual(stands);
  expect(wanted).toContainEqual(stands.notes);
});

test('a store that does not answer keeps nothing half', async () => {
  const before = await read();
  host.faults.add({ target: 'storage', path: '/api/v1/transaction', status: 500, times: 20 });
  expect(problemOf(await save([note()], before.revision))).toBe('storeBusy');
  host.faults.clear();
  expect(await read()).toEqual(before);
});

test('more than a list holds is refused as a whole', async () => {
  const before = await read();
  const twice = note();
  const wrong = [
    Array.from({ length: 31 }, () => note()),
    [note({ text: 'x'.repeat(8_001) })],
    [twice, twice],
    [note({ about: '' })],
  ];
  for (const notes of wrong) expect(problemOf(await save(notes, before.revision))).toBe('badInput');
  expect(await read()).toEqual(before);
});

test('each record in the store is one author’s, and its key names no account', async () => {
  const stored = (await storedIn(host, dataFolder))['entity:interview-notes'] ?? {};
  const text = JSON.stringify(stored);
  expect(text.split(secret)).toHaveLength(2);
  const keys = Object.keys(stored);
  for (const { accountId } of host.users) expect(keys.join()).not.toContain(accountId);
  const holders = Object.values(stored).map((one) => JSON.stringify(one));
  expect(holders.find((one) => one.includes(secret))).toContain(`"by":"${accountOf(host, 'responder')}"`);
  expect(holders.find((one) => one.includes('Mine alone'))).toContain(`"by":"${accountOf(host, 'admin')}"`);
});
