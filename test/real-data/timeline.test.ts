import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareEvents } from '#core/timeline/merge';
import { good, createHost, panelOf } from '../forge/panel';

const data = path.resolve(__dirname, '../../../shared/data/jira');

type Linked = { key: string };
type Exported = {
  key: string;
  fields: {
    issuelinks?: { inwardIssue?: Linked; outwardIssue?: Linked }[];
    comment?: { comments: { id: string }[] };
    worklog?: { worklogs: { id: string }[] };
  };
  changelog?: { histories: { id: string; items: unknown[] }[] };
};

const isIssue = (value: object): value is Exported => 'key' in value && 'fields' in value;

/** Every issue in a file, wherever it stands: one issue, a list, a search page. */
const issuesIn = (value: unknown): Exported[] => {
  if (Array.isArray(value)) return value.flatMap(issuesIn);
  if (typeof value !== 'object' || value === null) return [];
  return isIssue(value) ? [value] : Object.values(value).flatMap(issuesIn);
};

const jsonFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => path.join(entry.parentPath, entry.name));

/** The export's own words: every id of a ticket, by `kind:id`. One ticket may be exported twice, at two times. */
function idsByKey(issues: readonly Exported[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const issue of issues) {
    const known = ids.get(issue.key) ?? new Set<string>();
    for (const { id } of issue.changelog?.histories ?? []) known.add(`changelog:${id}`);
    for (const { id } of issue.fields.comment?.comments ?? []) known.add(`comment:${id}`);
    for (const { id } of issue.fields.worklog?.worklogs ?? []) known.add(`worklog:${id}`);
    ids.set(issue.key, known);
  }
  return ids;
}

/** Keys an issue is linked to, by the export's own word. */
const linkedTo = (issues: readonly Exported[], key: string): string[] =>
  issues
    .filter((issue) => issue.key === key)
    .flatMap(({ fields }) => fields.issuelinks ?? [])
    .flatMap(({ inwardIssue, outwardIssue }) => (inwardIssue ?? outwardIssue)?.key ?? []);

const folders = existsSync(data)
  ? readdirSync(data, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  : [];

if (folders.length === 0) {
  // oxlint-disable-next-line jest/no-disabled-tests -- the exports are not part of the project
  test.skip('skipped: real exports are not here (../shared/data/jira)', () => undefined);
} else {
  test.each(folders)(
    '%s: every issue as an incident, its timeline whole and in order',
    async (name) => {
      const folder = path.join(data, name);
      const issues = jsonFiles(folder).flatMap((file) => issuesIn(JSON.parse(readFileSync(file, 'utf8'))));
      const exported = idsByKey(issues);
      expect(exported.size).toBeGreaterThan(0);
      const host = await createHost({ story: folder });
      try {
        for (const key of exported.keys()) {
          const { timeline } = good(await panelOf(host, 'admin', key).call('openPanel', {}));
          const { events, tickets, sources } = timeline;
          const expected = tickets.flatMap((ticket) => [...(exported.get(ticket.key) ?? [])]);
          expect(tickets.map((ticket) => ticket.key)).toEqual(expect.arrayContaining([key, ...linkedTo(issues, key)]));
          const told = events.map(({ id }) => id).filter((id) => /^(changelog|comment|worklog):/.test(id));
          expect({ key, told: [...told].sort() }).toEqual({ key, told: [...new Set(expected)].sort() });
          expect([...events].sort(compareEvents)).toEqual(events);
          const { shown, folded, hidden } = sources;
          expect({ key, told: shown + folded + hidden }).toEqual({ key, told: sources.read });
          expect({ key, shown }).toEqual({ key, shown: events.filter(({ significant }) => significant).length });
          for (const event of events) expect(event.at).toMatch(/^20\d\d-/);
        }
      } finally {
        await host.close();
      }
    },
    300_000,
  );
}
