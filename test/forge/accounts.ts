import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AdditionAbout, Doc, ReviewChange } from '#contract';
import { defaultSettings } from '#core/settings/default-settings';
import type { Role } from '../../host/jira/model';
import { edit, save, targetOf } from './additions';
import { commit, committedIdea } from './creating/commitments';
import { createHost, good, type Host, panelOf } from './panel';
import { said, saveText, textOf, textSave } from './texts';

export const accountOf = (host: Host, role: Role): string =>
  host.users.find((user) => user.role === role)?.accountId ?? '';

export const folder = (): string => mkdtempSync(join(tmpdir(), 'accounts-'));
export const hostIn = (dataFolder: string): Promise<Host> => createHost({ story: 'payment-outage', dataFolder });

/** Everything that the app's store holds, as it is; what waits in queues too. The host is closed by this. */
export async function storedIn(host: Host, dataFolder: string): Promise<Record<string, unknown>> {
  await host.close();
  return (
    JSON.parse(readFileSync(join(dataFolder, 'second-story-host.json'), 'utf8')) as { storage: Record<string, unknown> }
  ).storage;
}

const kinds: readonly AdditionAbout[] = [
  ...(['pin', 'hide', 'kind', 'stage', 'standsOut', 'note', 'hard', 'evidence', 'perspective', 'decision'] as const),
  ...(['mark', 'severity', 'fine', 'depth', 'order', 'leftOut', 'section', 'done', 'impact', 'noticed'] as const),
  ...(['safeguard', 'problemClass', 'factor', 'ladder', 'term', 'leftAlone', 'biasSeen'] as const),
  ...(['directiveRead', 'meetingNote'] as const),
];

const mentioning = (accountId: string, words: string): Doc => ({
  version: 1,
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'mention', attrs: { id: accountId, text: '' } }] },
    ...said(words).content,
  ],
});

export async function change(host: Host, wanted: ReviewChange, role: Role = 'admin', reason = 'Asked for') {
  const { review } = good(await panelOf(host, 'admin').call('openPanel', {}));
  const input = { changeId: randomUUID(), revision: review?.revision ?? 0, change: wanted, reason };
  return good(await panelOf(host, role).call('changeReview', input));
}

/** Writes and takes back mentions of one person, so that every kind of save holds their id, or a piece of it. */
async function writeTexts(host: Host, one: string, other: string): Promise<void> {
  let revision = 0;
  for (const [at, id] of [one, other, one, other, one].entries()) {
    const panel = panelOf(host, at % 2 === 0 ? 'responder' : 'admin');
    await saveText(panel, textSave('summary/what', mentioning(id, `Words ${at}`), { revision }));
    revision = (await textOf(panel, 'summary/what'))?.revision ?? 0;
  }
  await saveText(panelOf(host, 'admin'), textSave('impact/who', mentioning(one, 'Shops')));
}

const noteAbout = (about: string, text: string) => ({ id: randomUUID(), about, text });

/** Fills the store with every kind of record, the responder in every place that takes an account. */
export async function fill(host: Host): Promise<void> {
  const [one, other] = [accountOf(host, 'responder'), accountOf(host, 'admin')];
  const mine = panelOf(host);
  const theirs = panelOf(host, 'admin');
  const target = await targetOf(mine);
  await save(mine, ...kinds.map((about) => edit(about, target, { accountId: one })));
  const idea = committedIdea({ ownerId: one, askedToAgree: [other, one], fields: { customfield_10099: [one] } });
  const [made] = await commit(theirs, [idea, committedIdea({ what: 'Document the failover steps', ownerId: other })]);
  const agreed = { id: `agreed:${made?.id.slice('idea:'.length)}:${one}`, body: {} };
  await save(mine, edit('agreed', target, agreed));
  const event = { source: 'hand', at: '2026-11-17T22:30:00.000Z', text: 'A call', zone: 'UTC', authorId: one } as const;
  const plan = { order: [], word: '', invited: [one, other], notNeeded: [one], liaison: one };
  await save(
    theirs,
    edit('event', target, { body: event }),
    edit('led', target, { body: { accountId: one } }),
    edit('meetingPlan', target, { body: plan }),
  );
  await writeTexts(host, one, other);
  await mine.call('followTexts', { known: {}, place: 'impact/who' });
  good(await mine.call('saveInterviews', { revision: 0, notes: [noteAbout(other, 'Noted by one')] }));
  good(await theirs.call('saveInterviews', { revision: 0, notes: [noteAbout(one, 'Noted by the other')] }));
  const settings = {
    ...defaultSettings,
    people: { scribe: [one, other] },
    approval: { neededFor: ['sev1'], who: { sev1: one, sev2: other } },
  };
  const saved = await host.invoke('saveSettings', { settings, revision: 0 }, { as: other, project: 'OPS' });
  if (!JSON.stringify(saved).includes('"saved"')) throw new Error(JSON.stringify(saved));
  await change(host, { role: 'owner', accountId: one });
  await change(host, { role: 'approver', accountId: other });
  await change(host, { role: 'scribe', accountId: one }, 'responder');
  await change(host, { role: 'scribe', accountId: null });
  await change(host, { to: 'published' });
  good(await mine.call('createFollowUps', { ideas: [{ id: made?.id ?? '', attempt: 1 }] }));
}

/** A weekly run to its end, over everything that makes it try again. */
export async function run(host: Host): Promise<void> {
  await host.runScheduled('accounts-weekly');
  for (let tries = 0; tries < 8; tries += 1) {
    await host.drainQueue();
    host.clock.advance(301_000);
  }
}
