import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createClock } from '../../host/clock';
import { calm } from '../../host/conditions';
import { importFolder } from '../../host/jira/import';
import type { Caller } from '../../host/jira/http';
import type { Json, JsonObject, SiteState } from '../../host/jira/model';
import { createSite } from '../../host/jira/site';
import { asking, v3 } from '../host/ask';
import type { Ask } from '../host/ask';

const data = path.resolve(__dirname, '../../../shared/data/jira');
const folders = existsSync(data)
  ? readdirSync(data, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  : [];

type Exported = { key: string; id: string; fields: JsonObject; changelog?: { histories: JsonObject[] } };

const issuesIn = (value: unknown): Exported[] => {
  if (Array.isArray(value)) return value.flatMap(issuesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('key' in value && 'fields' in value) return [value as Exported];
  return Object.values(value).flatMap(issuesIn);
};

const exportedIn = (folder: string): Exported[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => issuesIn(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))));

const object = (value: Json | undefined): JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
const list = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.map(object) : []);
const nameOf = (person: Json | undefined): Json => object(person).displayName ?? null;

/** What must come back of a record: who, when, and what. */
const told = (record: JsonObject) => ({
  id: record.id,
  author: nameOf(record.author),
  active: object(record.author).active ?? null,
  created: record.created,
  ...('items' in record ? { items: record.items } : {}),
  ...('updated' in record ? { updated: record.updated, by: nameOf(record.updateAuthor) } : {}),
});

const idsOf = (value: Json | undefined): string[] =>
  list(value)
    .map(({ id }) => String(id))
    .sort();
const byId = (a: { id?: Json }, b: { id?: Json }) => Number(a.id) - Number(b.id);
const unique = (records: JsonObject[]) =>
  [...new Map(records.map((record) => [record.id, told(record)])).values()].sort(byId);

/** The letters and digits of a text, mark-up and mentions aside. */
const letters = (text: string): string =>
  text
    .replace(/\[~[^\]]*\]/g, '')
    .replace(/\{code:(?:[^}]*\|)?title=([^|}]*)[^}]*\}/g, '$1')
    .replace(/\{(?:code|noformat|quote)[^}]*\}/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
const lettersOf = (adf: Json | undefined): string => {
  const node = object(adf);
  if (node.type === 'mention') return '';
  return letters(typeof node.text === 'string' ? node.text : '') + list(node.content).map(lettersOf).join('');
};

const played = (state: SiteState): { ask: Ask; admin: Caller } => {
  const site = createSite({
    state,
    clock: createClock('2026-11-20T09:00:00Z', false),
    conditions: { ...calm },
    baseUrl: 'https://import.example.com',
  });
  const accountId = Object.values(state.users).find(({ role }) => role === 'admin')?.accountId ?? null;
  return { ask: asking(site), admin: { accountId, channel: 'rest', asApp: false } };
};

const pages = (ask: Ask, caller: Caller, key: string, resource: string, name: string): JsonObject[] => {
  const read: JsonObject[] = [];
  for (;;) {
    const page = ask(caller, 'GET', v3(`issue/${key}/${resource}?startAt=${read.length}&maxResults=100`)).list(name);
    if (page.length === 0) return read;
    read.push(...page);
  }
};

const names: Record<string, string> = { Summary: 'summary', Created: 'created', 'Due date': 'duedate' };

if (folders.length === 0) {
  // oxlint-disable-next-line jest/no-disabled-tests -- the exports are not part of the project
  test.skip('skipped: real exports are not here (../shared/data/jira)', () => undefined);
} else {
  describe.each(folders)('%s, imported and read back through REST', (name) => {
    const folder = path.join(data, name);
    const exported = exportedIn(folder);
    const state = importFolder(folder);
    const { ask, admin } = played(state);
    const keys = [...new Set(exported.map(({ key }) => key))];
    const of = (key: string) => exported.filter((issue) => issue.key === key);

    it('understood every file and holds every issue', () => {
      expect(state.importReport?.notUnderstood).toEqual([]);
      expect(
        Object.values(state.issues)
          .map(({ key }) => key)
          .sort(),
      ).toEqual(keys.sort());
    });

    it('keeps every history: its author, its time with the offset, each of its items', () => {
      for (const key of keys) {
        const expected = unique(of(key).flatMap(({ changelog }) => changelog?.histories ?? []));
        expect({ key, histories: unique(pages(ask, admin, key, 'changelog', 'values')) }).toEqual({
          key,
          histories: expected,
        });
      }
    });

    it('keeps every comment: its authors, times and words', () => {
      for (const key of keys) {
        const comments = of(key).flatMap(({ fields }) => list(object(fields.comment).comments));
        const read = pages(ask, admin, key, 'comment', 'comments');
        expect({ key, comments: unique(read) }).toEqual({ key, comments: unique(comments) });
        for (const { id, body } of comments) {
          const words = lettersOf(read.find((comment) => comment.id === id)?.body);
          expect({ key, id, words }).toEqual({ key, id, words: letters(String(body ?? '')) });
        }
      }
    });

    it('names what is missing: what the export says there is, less what it holds', () => {
      const lacking = exported.filter(
        ({ fields }) => Number(object(fields.comment).total ?? 0) > list(object(fields.comment).comments).length,
      );
      expect(state.importReport?.missing).toHaveLength(lacking.length);
      for (const { key } of lacking)
        expect(state.importReport?.missing.some((line) => line.startsWith(`${key}: `))).toBe(true);
    });

    it('answers the fields of each issue as the export has them', () => {
      for (const { key, fields } of exported.filter(({ fields }) => Object.keys(fields).length > 0)) {
        const later = of(key).some((other) => String(other.fields.updated) > String(fields.updated));
        if (later) continue;
        const answered = object(ask(admin, 'GET', v3(`issue/${key}?fields=*all`)).at('fields'));
        for (const [given, id] of Object.entries({
          ...names,
          summary: 'summary',
          created: 'created',
          updated: 'updated',
          duedate: 'duedate',
          resolutiondate: 'resolutiondate',
          labels: 'labels',
        })) {
          if (given in fields) expect({ key, [id]: answered[id] }).toEqual({ key, [id]: fields[given] });
        }
        for (const id of ['status', 'issuetype', 'priority', 'resolution', 'project']) {
          if (fields[id])
            expect({ key, [id]: object(answered[id]).name }).toEqual({ key, [id]: object(fields[id]).name });
        }
        for (const id of ['assignee', 'reporter', 'creator']) {
          if (fields[id]) expect({ key, [id]: nameOf(answered[id]) }).toEqual({ key, [id]: nameOf(fields[id]) });
        }
        for (const id of ['issuelinks', 'fixVersions', 'versions', 'components', 'attachment', 'subtasks']) {
          if (fields[id]) expect({ key, [id]: idsOf(answered[id]) }).toEqual({ key, [id]: idsOf(fields[id]) });
        }
        if (fields.parent)
          expect({ key, parent: object(answered.parent).key }).toEqual({ key, parent: object(fields.parent).key });
        expect({ key, description: lettersOf(answered.description) }).toEqual({
          key,
          description: letters(String(fields.description ?? '')),
        });
        for (const [id, value] of Object.entries(fields).filter(
          ([id]) => id.startsWith('customfield_') && id !== 'customfield_10000',
        )) {
          expect({ key, id, value: answered[id] ?? null }).toEqual({ key, id, value });
        }
      }
    });
  });
}
