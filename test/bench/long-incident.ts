import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bootHost } from '../../host/boot-host';
import { userWith } from './user-with';

const pattern = path.join(__dirname, 'three-events', 'incident.json');

/** Field edits and moves between two statuses, three minutes apart. */
function history(index: number, author: unknown, beginning: number) {
  const there = (index / 3) % 2 === 0;
  const status = {
    field: 'status',
    fieldtype: 'jira',
    fieldId: 'status',
    from: there ? '10000' : '10001',
    fromString: there ? 'Open' : 'Done',
    to: there ? '10001' : '10000',
    toString: there ? 'Done' : 'Open',
  };
  const labels = {
    field: 'labels',
    fieldtype: 'jira',
    fieldId: 'labels',
    from: null,
    fromString: `part-${index}`,
    to: null,
    toString: `part-${index} part-${index + 1}`,
  };
  const created = new Date(beginning + index * 180_000).toISOString();
  return { id: `${20_000 + index}`, author, created, items: [index % 3 === 0 ? status : labels] };
}

/**
 * A host with an incident of so many events, and the address of its panel with every event on a line of its own, for
 * one who may write.
 */
export async function longIncident(events: number) {
  const folder = await mkdtemp(path.join(tmpdir(), 'long-incident-'));
  const incident = JSON.parse(await readFile(pattern, 'utf8')) as {
    fields: { created: string; creator: unknown; comment: { total: number; comments: unknown[] } };
    changelog: { total: number; histories: unknown[] };
  };
  const beginning = Date.parse(incident.fields.created) + 60_000;
  // The creation is an event too.
  const histories = Array.from({ length: events - 1 }, (_, index) =>
    history(index, incident.fields.creator, beginning),
  );
  incident.changelog = { ...incident.changelog, total: histories.length, histories };
  incident.fields.comment = { ...incident.fields.comment, total: 0, comments: [] };
  await writeFile(path.join(folder, 'incident.json'), JSON.stringify(incident));
  const host = await bootHost({ story: folder });
  const { accountId } = userWith(host, 'responder');
  const address = new URL(host.panelUrl({ as: accountId, issue: host.incident, width: 700 }));
  address.searchParams.set('pm-all', 'yes');
  const close = async (): Promise<void> => {
    await host.close();
    await rm(folder, { recursive: true });
  };
  return { url: address.href, close };
}
