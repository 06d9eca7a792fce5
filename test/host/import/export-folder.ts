import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { importFolder } from '../../../host/jira/import';
import type { SiteState } from '../../../host/jira/model';

/** Writes an invented export (file name to JSON, or raw text) to a folder of its own and hands the folder over. */
export function withFolder<T>(files: Record<string, unknown>, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function imported(files: Record<string, unknown>): SiteState {
  return withFolder(files, importFolder);
}

/** The issue of that key; a test that names one that is not there fails here. */
export function issueIn(state: SiteState, key: string) {
  const found = Object.values(state.issues).find((issue) => issue.key === key);
  if (!found) throw new Error(`The import holds no ${key}.`);
  return found;
}

const cloudUser = (accountId: string, displayName: string) => ({
  accountId,
  displayName,
  active: true,
  timeZone: 'Europe/Oslo',
  accountType: 'atlassian',
});
export const liv = cloudUser('aa11', 'Liv Strand');
export const serverUser = (name: string, displayName: string) => ({
  name,
  key: name,
  displayName,
  active: true,
  timeZone: 'America/Denver',
});

const site = 'https://one.example.com';

/** An issue as Cloud's REST API answers it. */
export function cloudIssue(
  key: string,
  more: { id?: string; self?: string; fields?: object; changelog?: object } = {},
) {
  const id = more.id ?? String(10_000 + Number(key.split('-')[1]));
  return {
    id,
    key,
    self: more.self ?? `${site}/rest/api/3/issue/${id}`,
    fields: {
      summary: `About ${key}`,
      issuetype: { id: '10001', name: 'Task', subtask: false, hierarchyLevel: 0 },
      project: { id: '10000', key: key.split('-')[0], name: 'Ships' },
      status: { id: '3', name: 'Under arbeid', statusCategory: { key: 'indeterminate' } },
      created: '2026-03-01T10:00:00.000+0100',
      updated: '2026-03-02T10:00:00.000+0100',
      creator: liv,
      ...more.fields,
    },
    ...(more.changelog === undefined ? {} : { changelog: more.changelog }),
  };
}

export function entry(id: string, created: string | number, items: object[], author: object | null = liv) {
  return { id, ...(author === null ? {} : { author }), created, items };
}

export const statusItem = {
  field: 'status',
  fieldtype: 'jira',
  fieldId: 'status',
  from: '1',
  fromString: 'Åpen',
  to: '3',
  toString: 'Under arbeid',
};
