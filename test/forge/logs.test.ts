import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountOf, change, fill, folder, hostIn, run, storedIn } from './accounts';
import { type Host, rest } from './panel';

const source = (file: string): string => readFileSync(join(__dirname, '../../src/forge', file), 'utf8');
const calls = [...source('resolver.ts').matchAll(/define\(resolver, '(\w+)'/g)].map(([, name = '']) => name);
const settingsCalls = ['readSettings', 'saveSettings', 'findPeople'];

const SAID = 'Zanzibar heliotrope';

/** Payloads that no call takes, with words in every place that a careless message would repeat. */
const bad: readonly unknown[] = [
  { [SAID]: SAID },
  { edits: [{ id: SAID, about: SAID, body: { text: SAID } }], id: SAID, query: SAID, doc: { type: SAID, text: SAID } },
  SAID,
];
const faults = [
  { target: 'jira', status: 401 },
  { target: 'jira', status: 400 },
  { target: 'jira', drop: 'response' },
  { target: 'storage', status: 400 },
  { target: 'storage', status: 500 },
] as const;

async function ask(host: Host, name: string, payload: unknown): Promise<void> {
  const as = accountOf(host, 'admin');
  const where = settingsCalls.includes(name) ? { project: 'OPS' } : { issue: host.incident };
  // How it ends does not matter here: what is logged of it does.
  await host.invoke(name, payload, { as, ...where }).catch(() => undefined);
}

/** Every call with what it cannot take, and with something going wrong beneath it; then the work of the night, broken. */
async function trouble(host: Host): Promise<void> {
  for (const name of [...calls, ...settingsCalls]) for (const payload of bad) await ask(host, name, payload);
  for (const name of [...calls, ...settingsCalls])
    for (const fault of faults) {
      host.faults.add({ ...fault, times: 1 });
      await ask(host, name, {});
      host.faults.clear();
    }
  for (const key of ['closings-daily', 'accounts-weekly'])
    for (const fault of faults) {
      host.faults.add(fault);
      await host.runScheduled(key).catch(() => undefined);
      await host.drainQueue();
      host.faults.clear();
    }
}

/** Every text of a JSON value that somebody wrote: what has a space in it, and no place in an id. */
const written = (value: unknown): string[] => {
  if (typeof value === 'string') return value.includes(' ') && value.length >= 8 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(written) : [];
};

type Found = { issues: { key: string; fields: { summary: string } }[] };

test('logs carry references and counts, and no name, address, key or word of anybody’s', async () => {
  const dataFolder = folder();
  const host = await hostIn(dataFolder);
  await fill(host);
  await change(host, { to: 'reopened' }, 'admin', `${SAID}: more is known`);
  await trouble(host);
  host.accounts.close(accountOf(host, 'responder'));
  await run(host);
  const asked = { method: 'POST', body: { jql: 'project is not empty', fields: ['summary'], maxResults: 100 } };
  const { issues } = await rest<Found>(host, 'admin', '/rest/api/3/search/jql', asked);
  const lines = (await (await fetch(`${host.jiraUrl}/host/logs`)).json()) as { text: string }[];
  const stored = await storedIn(host, dataFolder);
  const said = written(stored);
  const logs = lines.map(({ text }) => text).join('\n');
  // There is something to look through: calls, and the work of the night.
  expect(logs).toContain('"reference"');
  expect(logs).toContain('"call":"closings"');
  expect(logs).toContain('"call":"accounts"');
  expect(said.length).toBeGreaterThan(20);
  const people = host.users.flatMap(({ displayName, email }) => [displayName, email]);
  const tickets = issues.flatMap(({ key, fields }) => [key, fields.summary]);
  const marks = [SAID, ...said, ...people, ...tickets];
  expect(marks.filter((mark) => logs.includes(mark))).toEqual([]);
  // Nor is anything of Jira's stored over a review's whole life; a follow-up's summary was people's word first.
  const kept = JSON.stringify(stored);
  expect([...people, ...tickets].filter((mark) => kept.includes(mark) && !said.includes(mark))).toEqual([]);
}, 180_000);
