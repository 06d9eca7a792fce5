import type { AdditionAbout } from '#contract';
import { additionsOf, edit, save, type Target, targetOf } from './additions';
import { createHost, good, type Host, panelOf, problemOf } from './panel';

let host: Host;
let comment: Target;
const accountOf = (role: string): string => host.users.find((user) => user.role === role)?.accountId ?? '';
beforeEach(async () => {
  host = await createHost({ story: 'payment-outage' });
  comment = await targetOf(panelOf(host));
});
afterEach(() => host.close());

const kinds: AdditionAbout[] = [
  'pin',
  'hide',
  'kind',
  'stage',
  'standsOut',
  'note',
  'hard',
  'evidence',
  'perspective',
  'decision',
  'event',
  'mark',
  'severity',
  'fine',
];

test('what people add is there at the next opening, with who and when, also after a restart', async () => {
  const panel = panelOf(host);
  const accountId = accountOf('responder');
  const edits = kinds.map((about) => edit(about, comment, { accountId }));
  const { saved, conflicts } = await save(panel, ...edits);
  expect(conflicts).toEqual([]);
  expect(saved.map(({ id, body, revision, by }) => ({ id, body, revision, by }))).toEqual(
    edits.map(({ id, body }) => ({ id, body, revision: 1, by: accountId })),
  );
  expect(await additionsOf(panel)).toEqual(saved);
  await host.restart();
  expect(await additionsOf(panel)).toEqual(saved);
});

test('every edit keeps what stood before, whose it was and when', async () => {
  const [first] = (await save(panelOf(host), edit('note', comment, { body: { text: 'One' } }))).saved;
  host.clock.advance(60_000);
  await save(panelOf(host, 'admin'), edit('note', comment, { body: { text: 'Two' }, revision: 1 }));
  host.clock.advance(60_000);
  const [taken] = (await save(panelOf(host), edit('note', comment, { body: null, revision: 2 }))).saved;
  expect(taken).toMatchObject({ body: null, revision: 3, by: accountOf('responder') });
  expect(taken?.earlier.map(({ body, by }) => ({ body, by }))).toEqual([
    { body: { text: 'One' }, by: accountOf('responder') },
    { body: { text: 'Two' }, by: accountOf('admin') },
  ]);
  expect(taken?.earlier[0]?.at).toBe(first?.at);
  expect(await additionsOf(panelOf(host))).toEqual([taken]);
});

test('an edit that meets a newer one is not written, and learns what stands', async () => {
  await save(panelOf(host), edit('note', comment, { body: { text: 'Mine' } }));
  const { saved, conflicts } = await save(
    panelOf(host, 'admin'),
    edit('note', comment, { body: { text: 'Theirs' } }),
    edit('pin', comment),
  );
  expect(saved.map(({ id }) => id)).toEqual([`pin:${comment.eventId}`]);
  expect(conflicts).toMatchObject([{ id: `note:${comment.eventId}`, body: { text: 'Mine' }, revision: 1 }]);
});

test('who curates without standing in the timeline is named, in a refresh and at the next opening', async () => {
  const before = good(await panelOf(host).call('openPanel', {}));
  const curator = (['admin', 'outsider'] as const).find((role) => !(accountOf(role) in before.timeline.people));
  if (!curator) throw new Error('Everybody stands in the timeline.');
  await save(panelOf(host, curator), edit('note', comment));
  const known = Object.fromEntries(before.timeline.tickets.map(({ id, updatedAt }) => [id, updatedAt]));
  const { changed } = good(await panelOf(host).call('refresh', { known, readAt: before.readAt }));
  const { timeline } = good(await panelOf(host).call('openPanel', {}));
  const name = host.users.find(({ role }) => role === curator)?.displayName;
  for (const { people } of [changed, timeline]) expect(people[accountOf(curator)]?.name).toBe(name);
});

test('what two people wish alike is no conflict', async () => {
  await save(panelOf(host), edit('pin', comment));
  const { saved, conflicts } = await save(panelOf(host, 'admin'), edit('pin', comment));
  expect(conflicts).toEqual([]);
  expect(saved).toMatchObject([{ revision: 1, by: accountOf('responder') }]);
});

test('several edits of one thing in one call follow one another', async () => {
  const { saved } = await save(
    panelOf(host),
    edit('note', comment, { body: { text: 'One' } }),
    edit('note', comment, { body: { text: 'Two' }, revision: 1 }),
  );
  expect(saved).toMatchObject([{ body: { text: 'Two' }, revision: 2 }]);
});

test('another person’s perspective is sealed until one has written one’s own', async () => {
  const mine = edit('perspective', comment, { accountId: accountOf('responder'), body: { text: 'A network fault' } });
  await save(panelOf(host), mine);
  const sealed = (await additionsOf(panelOf(host, 'admin'))).find(({ id }) => id === mine.id);
  expect(sealed).toMatchObject({ sealed: true, body: null, earlier: [], by: accountOf('responder') });
  const theirs = edit('perspective', comment, { accountId: accountOf('admin'), body: { text: 'A full disk' } });
  await save(panelOf(host, 'admin'), theirs);
  const open = (await additionsOf(panelOf(host, 'admin'))).find(({ id }) => id === mine.id);
  expect(open).toMatchObject({ body: { text: 'A network fault' } });
  expect(open).not.toHaveProperty('sealed');
});

test('who may only read cannot write a perspective, so that everybody’s is open to them, here and in a refresh', async () => {
  const mine = edit('perspective', comment, { accountId: accountOf('responder'), body: { text: 'A network fault' } });
  await save(panelOf(host), mine);
  const reader = panelOf(host, 'reader');
  const theirs = edit('perspective', comment, { accountId: accountOf('reader') });
  expect(problemOf(await reader.call('saveAdditions', { edits: [theirs] }))).toBe('mayNotEdit');
  const refreshed = async (role: 'reader' | 'admin') =>
    good(await panelOf(host, role).call('refresh', { known: {}, readAt: '2026-11-18T09:00:00.000Z' })).additions;
  for (const additions of [await additionsOf(reader), await refreshed('reader')]) {
    expect(additions).toMatchObject([{ id: mine.id, body: { text: 'A network fault' } }]);
    expect(additions[0]).not.toHaveProperty('sealed');
  }
  expect(await refreshed('admin')).toMatchObject([{ id: mine.id, sealed: true, body: null }]);
});

test('nobody writes a perspective in another person’s name', async () => {
  const forged = edit('perspective', comment, { accountId: accountOf('admin') });
  expect(problemOf(await panelOf(host).call('saveAdditions', { edits: [forged] }))).toBe('badInput');
});

describe('about a ticket that another reader may not see', () => {
  const secretOf = async (): Promise<{ target: Target; key: string }> => {
    const all = panelOf(host, 'admin');
    const [whole, part] = await Promise.all(
      [all, panelOf(host, 'outsider')].map((panel) => panel.call('openPanel', {})),
    );
    if (!whole?.ok || !part?.ok) throw new Error('The panel did not open.');
    const shown = new Set(part.value.timeline.tickets.map(({ key }) => key));
    const key = whole.value.timeline.tickets.find((ticket) => !shown.has(ticket.key))?.key ?? '';
    return { target: await targetOf(all, ({ source }) => source.kind === 'changelog', key), key };
  };

  test('additions are withheld, with all they may quote', async () => {
    const { target, key } = await secretOf();
    const note = edit('note', target, { body: { text: `Quotes ${key}` } });
    await save(panelOf(host, 'admin'), note, edit('evidence', target), edit('pin', target));
    await save(panelOf(host, 'admin'), edit('note', target, { body: { text: `Again ${key}` }, revision: 1 }));
    const seen = await additionsOf(panelOf(host, 'outsider'));
    expect(seen).toHaveLength(3);
    for (const addition of seen)
      expect(addition).toMatchObject({ withheld: true, body: null, earlier: [], issueId: null });
    expect(JSON.stringify(seen)).not.toContain(key);
    expect(await additionsOf(panelOf(host, 'responder'))).toMatchObject([{ body: { text: `Again ${key}` } }, {}, {}]);
  });

  test('and that reader can add nothing there, nor learn anything by trying', async () => {
    const { target } = await secretOf();
    await save(panelOf(host, 'admin'), edit('note', target));
    for (const about of ['note', 'pin', 'evidence'] as const) {
      const reply = await panelOf(host, 'outsider').call('saveAdditions', { edits: [edit(about, target)] });
      expect(problemOf(reply)).toBe('badInput');
      const asOwn = edit(about, { ...target, issueId: comment.issueId });
      expect(problemOf(await panelOf(host, 'outsider').call('saveAdditions', { edits: [asOwn] }))).toBe('jiraRefused');
    }
    expect(await additionsOf(panelOf(host, 'admin'))).toHaveLength(1);
  });
});
