import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { wikiScopes } from '../../host/confluence/scopes';
import { scopeTable } from '../../host/jira/scopes';

const root = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

type Manifest = {
  permissions: { scopes: string[]; external?: unknown; content?: unknown };
  modules: Record<string, { key: string; handler?: string; resolver?: { function: string }; function?: string }[]>;
  app: { storage: { entities: { name: string; indexes: { name: string; range: string[] }[] }[] } };
};
const manifest = parse(read('manifest.yml')) as Manifest;
const functions = manifest.modules['function'] ?? [];

const sources = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));

/** `METHOD /path/{}` for every address the app asks, read from its own source. */
const asked = ['src/forge/jira', 'src/forge/confluence'].flatMap(sources).flatMap((source) =>
  [...source.matchAll(/(?<!\w)route`([^`]+)`([^;]*?);/g)].map(([, address = '', rest = '']) => {
    const method = /sending\(\s*'(\w+)'/.exec(rest)?.[1] ?? 'GET';
    return `${method} ${address.replace(/\?.*$/s, '').replace(/\$\{[^}]*\}/g, '{}')}`;
  }),
);

const ruleOf = (call: string) =>
  Object.entries({ ...scopeTable, ...wikiScopes }).find(
    ([template]) => template.replace(/\{[^}]*\}/g, '{}') === call,
  )?.[1];

/** Classic scopes where they do; boards and sprints have only granular ones. */
const scopesOf = (call: string): readonly string[] => ruleOf(call)?.classic ?? ruleOf(call)?.granular ?? [];

test('the app asks Jira for something, and this test sees what', () => {
  expect(asked).toContain('POST /rest/api/3/changelog/bulkfetch');
  expect(asked).toContain('PUT /rest/api/3/issue/{}');
  expect(asked).toContain('GET /rest/api/3/issue/{}');
});

test.each([...new Set(asked)])('%s has its scope', (call) => {
  const scopes = scopesOf(call);
  expect(scopes).not.toEqual([]);
  expect(manifest.permissions.scopes).toEqual(expect.arrayContaining([...scopes]));
});

test('no scope is spare', () => {
  const needed = new Set(asked.flatMap(scopesOf));
  if (sources('src/forge').some((source) => source.includes("'@forge/kvs'"))) needed.add('storage:app');
  if (sources('src/forge').some((source) => source.includes('privacy.reportPersonalData')))
    needed.add('report:personal-data');
  expect([...manifest.permissions.scopes].sort()).toEqual([...needed].sort());
});

test('nothing leaves for the internet and the content policy is not relaxed', () => {
  expect(manifest.permissions.external).toBeUndefined();
  expect(manifest.permissions.content).toBeUndefined();
});

test('every function of the manifest is exported, and every one that modules name exists', () => {
  const exported = [...read('src/index.ts').matchAll(/export \{[^}]*?(\w+) \}/g)].map(([, name]) => `index.${name}`);
  expect(functions.map(({ handler }) => handler)).toEqual(exported);
  const keys = functions.map(({ key }) => key);
  const named = Object.values(manifest.modules).flatMap((list) =>
    list.flatMap((one) => one.resolver?.function ?? one.function ?? []),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(keys).toEqual(expect.arrayContaining(named));
});

test('entities that the code opens are declared, each index with one range attribute and a name Forge takes', () => {
  const opened = sources('src/forge/store').flatMap((source) =>
    [...source.matchAll(/= entity\(\s*'([^']+)'/g)].map(([, name]) => name),
  );
  expect(new Set(manifest.app.storage.entities.map(({ name }) => name))).toEqual(new Set(opened));
  for (const index of manifest.app.storage.entities.flatMap(({ indexes }) => indexes)) {
    expect(index.range).toHaveLength(1);
    expect(index.name).toMatch(/^.{3,50}$/);
  }
});

test('only src/forge knows Forge', () => {
  const others = ['src/contract', 'src/core', 'src/app'].flatMap(sources);
  expect(others.filter((source) => source.includes('@forge/'))).toEqual([]);
});
