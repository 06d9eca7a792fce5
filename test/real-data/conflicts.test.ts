import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findConflicts } from '#core/conflicts/find-conflicts';
import { lifecycle } from '#core/lifecycle/lifecycle';
import { createHost, good, panelOf, rest, type Host } from '../forge/panel';

const data = path.resolve(__dirname, '../../../shared/data/jira');

const folders = existsSync(data)
  ? readdirSync(data, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  : [];

type Found = { issues: { key: string }[]; nextPageToken?: string };

/** Every issue of the site, page by page. */
async function keysOf(host: Host): Promise<string[]> {
  const keys: string[] = [];
  let next: string | undefined;
  do {
    const jql = encodeURIComponent('created >= "1990-01-01" order by key');
    const page = next ? `&nextPageToken=${encodeURIComponent(next)}` : '';
    const found = await rest<Found>(
      host,
      'admin',
      `/rest/api/3/search/jql?jql=${jql}&fields=key&maxResults=100${page}`,
    );
    keys.push(...found.issues.map(({ key }) => key));
    next = found.nextPageToken;
  } while (next);
  return keys;
}

if (folders.length === 0) {
  // oxlint-disable-next-line jest/no-disabled-tests -- the exports are not part of the project
  test.skip('skipped: real exports are not here (../shared/data/jira)', () => undefined);
} else {
  test('at most one real issue in fifty is flagged, and marks stand in order on each', async () => {
    const flagged: string[] = [];
    let read = 0;
    for (const folder of folders) {
      const host = await createHost({ story: path.join(data, folder) });
      try {
        for (const key of await keysOf(host)) {
          const { timeline, additions, followUps } = good(await panelOf(host, 'admin', key).call('openPanel', {}));
          const { marks } = lifecycle(timeline, additions);
          read += 1;
          const found = findConflicts({ events: timeline.events, additions, marks, followUps });
          if (found.length > 0) flagged.push(`${key}: ${found.map(({ code }) => code).join(', ')}`);
        }
      } finally {
        await host.close();
      }
    }
    expect(read).toBeGreaterThan(50);
    expect({ flagged, allowed: flagged.length * 50 <= read }).toEqual({ flagged, allowed: true });
  }, 600_000);
}
