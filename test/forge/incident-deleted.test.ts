import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { edit, save } from './additions';
import { createHost, good, type Host, panelOf, problemOf, rest } from './panel';

/** A panel that stays open, whatever becomes of its issue. */
async function openFrame({ jiraUrl, users }: Host, issue: string) {
  const post = async (path: string, body: unknown): Promise<unknown> =>
    (await fetch(`${jiraUrl}${path}`, { method: 'POST', body: JSON.stringify(body) })).json();
  const as = users.find(({ role }) => role === 'responder')?.accountId;
  const { token } = (await post('/forge/context', { as, issue })) as { token: string };
  return async (functionKey: string, payload: unknown) => {
    // The shell wraps what the app answered.
    const { value } = (await post('/forge/invoke', { token, functionKey, payload })) as {
      value: Parameters<typeof problemOf>[0];
    };
    return value;
  };
}

test('an incident that is deleted between two saves is said to be gone, and nothing more is written', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'deleted-'));
  const host = await createHost({ story: 'payment-outage', dataFolder });
  const incident = await rest<{ key: string; id: string }>(host, 'admin', '/rest/api/3/issue', {
    method: 'POST',
    body: { fields: { project: { key: 'OPS' }, issuetype: { name: 'Incident' }, summary: 'Soon gone' } },
  });
  const panel = panelOf(host, 'responder', incident.key);
  const creation = { eventId: `created:${incident.id}`, issueId: incident.id };
  const { incident: shown, timeline, readAt } = good(await panel.call('openPanel', {}));
  const call = await openFrame(host, incident.key);
  await save(panel, edit('note', creation, { body: { text: 'Kept before' } }));
  await rest(host, 'admin', `/rest/api/3/issue/${incident.key}`, { method: 'DELETE' });
  const answers = [
    await call('saveAdditions', {
      edits: [edit('event', creation), edit('note', creation, { body: { text: 'Too late' }, revision: 1 })],
    }),
    await call('openPanel', {}),
    await call('refresh', { known: { [shown.id]: timeline.tickets[0]?.updatedAt ?? '' }, readAt }),
    await call('readTickets', { unread: [{ issueId: shown.id, after: null }] }),
  ];
  await host.close();
  const kept = JSON.parse(readFileSync(join(dataFolder, 'second-story-host.json'), 'utf8')) as { storage: unknown };
  const stored = JSON.stringify(kept.storage);
  expect(answers.map(problemOf)).toEqual(answers.map(() => 'incidentGone'));
  expect(stored).toContain('Kept before');
  expect(stored).not.toContain('Too late');
  expect(stored).not.toContain('A customer called');
});
