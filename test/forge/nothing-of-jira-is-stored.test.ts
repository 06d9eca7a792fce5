import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AdditionAbout } from '#contract';
import { edit, save, targetOf } from './additions';
import { createHost, good, panelOf } from './panel';
import { said, saveText, textOf, textSave } from './texts';

const kinds: AdditionAbout[] = ['pin', 'hide', 'note', 'hard', 'evidence', 'perspective', 'decision', 'event', 'mark'];

/** Words of Jira's that are long enough to be nobody else's. */
const telling = (text: string): boolean => text.length >= 8;

test('after people have worked on every event, what is stored holds nothing that Jira shows', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'stored-'));
  const host = await createHost({ story: 'payment-outage', dataFolder });
  const panel = panelOf(host);
  const accountId = host.users.find(({ role }) => role === 'responder')?.accountId ?? '';
  const { timeline } = good(await panel.call('openPanel', {}));
  const target = await targetOf(panel);
  await save(panel, ...kinds.map((about) => edit(about, target, { accountId })));
  for (const { id, source } of timeline.events.filter(({ source }) => source.issue === host.incident))
    await save(panel, edit('pin', { eventId: id, issueId: timeline.tickets[0]?.id ?? source.id }));
  // A mention that says a name, as an editor shows it; and where people are.
  const attrs = { id: accountId, text: `@${timeline.people[accountId]?.name}` };
  const mention = { type: 'paragraph', content: [{ type: 'mention', attrs }] };
  await saveText(
    panel,
    textSave('impact/who', { version: 1, type: 'doc', content: [mention, ...said('Words').content] }),
  );
  const stands = (await textOf(panel, 'impact/who'))?.revision ?? 0;
  await saveText(panel, textSave('impact/who', said('Other words'), { revision: stands }));
  await panel.call('followTexts', { known: {}, place: 'impact/who' });
  await host.close();
  const kept = JSON.parse(readFileSync(join(dataFolder, 'second-story-host.json'), 'utf8')) as { storage: unknown };
  const stored = JSON.stringify(kept.storage);
  expect(stored).toContain('Worth a closer look');
  expect(stored).toContain('Other ');
  const shown = [
    ...timeline.events.map(({ text }) => text),
    ...timeline.tickets.flatMap(({ key, summary }) => [key, summary]),
    ...Object.values(timeline.people).map(({ name }) => name),
    ...host.users.map(({ email }) => email),
  ];
  expect(shown.filter(telling).filter((text) => stored.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
}, 120_000);
