import type { FollowUpDraft } from '#contract';
import { createHost, good, type Host, type Panel, panelOf, problemOf } from './panel';

let host: Host;
beforeEach(async () => {
  host = await createHost({ story: 'payment-outage' });
});
afterEach(() => host.close());

const draft = (summary: string): FollowUpDraft => ({
  intention: '00000000-0000-4000-8000-000000000001',
  summary,
  priorityId: null,
  ownerId: '557058:somebody',
  doneWhen: 'It pages in staging.',
  acceptedBecause: 'The epic names the measure.',
  ownerName: 'Somebody With A Name',
});

const kept = async (panel: Panel) => good(await panel.call('openPanel', {})).draft;

test('what was typed is there at the next opening, without the name of anybody', async () => {
  const panel = panelOf(host);
  expect(good(await panel.call('saveDraft', { draft: draft('Alert'), revision: 0 }))).toEqual({ revision: 1 });
  const { ownerName: _name, ...storable } = draft('Alert');
  expect(await kept(panel)).toEqual({ draft: storable, revision: 1 });
});

test('drafts are each person’s own', async () => {
  good(await panelOf(host, 'admin').call('saveDraft', { draft: draft('Mine'), revision: 0 }));
  expect(await kept(panelOf(host, 'responder'))).toBeNull();
});

test('of two panels the later learns that the text has moved on', async () => {
  const panel = panelOf(host);
  good(await panel.call('saveDraft', { draft: draft('One'), revision: 0 }));
  good(await panel.call('saveDraft', { draft: draft('Two'), revision: 1 }));
  expect(problemOf(await panel.call('saveDraft', { draft: draft('Other'), revision: 1 }))).toBe('editedElsewhere');
  expect(problemOf(await panel.call('saveDraft', { draft: draft('Other'), revision: 0 }))).toBe('editedElsewhere');
  expect((await kept(panel))?.draft.summary).toBe('Two');
});

test('a save whose answer was lost is no conflict with itself', async () => {
  const panel = panelOf(host);
  for (const revision of [0, 1]) {
    host.faults.add({
      target: 'storage',
      drop: 'response',
      path: revision === 0 ? '/api/v1/entity/set' : '/api/v1/transaction',
    });
    const wanted = { draft: draft(`Text ${revision}`), revision };
    expect(problemOf(await panel.call('saveDraft', wanted))).toBe('storeBusy');
    expect(good(await panel.call('saveDraft', wanted))).toEqual({ revision: revision + 1 });
  }
});

test('text typed on after the draft was discarded elsewhere is kept', async () => {
  const panel = panelOf(host);
  good(await panel.call('saveDraft', { draft: draft('One'), revision: 0 }));
  expect(good(await panel.call('discardDraft', {}))).toBeNull();
  expect(await kept(panel)).toBeNull();
  expect(good(await panel.call('saveDraft', { draft: draft('One and more'), revision: 1 }))).toEqual({ revision: 1 });
});

test('a text larger than the store takes is refused, not cut', async () => {
  const panel = panelOf(host);
  expect(problemOf(await panel.call('saveDraft', { draft: draft('ж'.repeat(130_000)), revision: 0 }))).toBe(
    'storeFull',
  );
  expect(await kept(panel)).toBeNull();
  good(await panel.call('saveDraft', { draft: draft('ж'.repeat(100_000)), revision: 0 }));
});

test('it survives a restart of the function', async () => {
  const panel = panelOf(host);
  good(await panel.call('saveDraft', { draft: draft('Alert'), revision: 0 }));
  await host.restart();
  expect((await kept(panel))?.draft.summary).toBe('Alert');
});
