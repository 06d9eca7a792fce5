/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { Doc, TextSave } from '#contract';
import { doc, line } from '../../core/texts/docs';
import { fillDom } from '../dom';
import { fakeSurface, good, problem } from '../fake-surface';
import type { FakeSurface } from '../fake-surface';
import { id, opens, pass, show, stands, takes } from './shown-texts';

beforeEach(() => {
  fillDom();
  jest.useFakeTimers({ now: Date.parse('2026-11-18T09:00:00.000Z') });
});
afterEach(() => jest.useRealTimers());

const saves = ({ asked }: FakeSurface): TextSave[] =>
  asked.flatMap(({ name, input }) => (name === 'saveText' ? [input as TextSave] : []));

it('saves within two seconds of a pause, and not while one goes on typing', async () => {
  const surface = fakeSurface({ saveText: takes });
  const { now, type } = await show(surface);
  for (const words of ['S', 'Sh', 'Sho', 'Shops']) {
    type(words);
    await pass(400);
  }
  expect(saves(surface)).toEqual([]);
  expect(now().state).toBe('saving');
  await pass(1_600);
  expect(saves(surface)).toMatchObject([{ id, revision: 0, doc: doc('Shops') }]);
  expect(now()).toMatchObject({ state: 'saved', revision: 1, saved: { by: 'a1' } });
});

it('tells what only the app found in a text, while its words are those that were saved', async () => {
  const findings = [{ part: 'text', rule: 'newer-rule', start: 0, end: 5 }];
  const saveText = (save: TextSave) => {
    const reply = takes(save);
    return reply.ok ? good({ ...reply.value, findings }) : reply;
  };
  const { now, type } = await show(fakeSurface({ saveText }));
  type('Shops slept');
  expect(now().found).toEqual([]);
  await pass(2_500);
  expect(now().found).toEqual(findings);
  type('No shops slept');
  expect(now().found).toEqual([]);
});

it('saves now and then where somebody types without a pause', async () => {
  const surface = fakeSurface({ saveText: takes });
  const { type } = await show(surface);
  for (let at = 1; at <= 30; at += 1) {
    type('x'.repeat(at));
    await pass(500);
  }
  expect(saves(surface).length).toBeGreaterThanOrEqual(1);
});

it('keeps every letter on the page until the store has it, through a reload, and sends the lost save as it was', async () => {
  const surface = fakeSurface({ saveText: () => problem('jiraDown') });
  const first = await show(surface);
  first.type('Shops');
  await pass(2_000);
  first.type('Shops in the EU');
  expect(first.now().state).toBe('kept');
  const [lost] = saves(surface);
  first.unmount();
  const later = fakeSurface({ saveText: takes });
  const { now } = await show(later);
  expect(now().doc).toEqual(doc('Shops in the EU'));
  await pass(2_500);
  expect(saves(later)[0]).toEqual(lost);
  expect(saves(later).at(-1)).toMatchObject({ revision: 1, doc: doc('Shops in the EU') });
  expect(now().state).toBe('saved');
  expect(Object.keys(localStorage).filter((key) => key.includes(':text:'))).toEqual([]);
});

it('goes on typing while a save is under way, joined with what another wrote', async () => {
  const answers: ((words: Doc) => void)[] = [];
  const surface = fakeSurface({
    openTexts: opens(stands(doc('One.', 'Two.'), 1)),
    saveText: ({ revision }) =>
      new Promise((resolve) =>
        answers.push((words) =>
          resolve(good({ text: stands(words, revision + 2, 'a2'), outcome: 'merged', people: {} })),
        ),
      ),
  });
  const { now, type } = await show(surface);
  type(doc('One more.', 'Two.'));
  await pass(1_500);
  type(doc('One more and more.', 'Two.'));
  await act(async () => answers[0]?.(doc('One more.', 'Two of theirs.')));
  expect(now().doc).toEqual(doc('One more and more.', 'Two of theirs.'));
  await pass(1_500);
  expect(saves(surface).at(-1)).toMatchObject({ revision: 3, doc: doc('One more and more.', 'Two of theirs.') });
});

it('waits as long as Jira asks, and goes on by itself', async () => {
  let busy = true;
  const surface = fakeSurface({
    saveText: (save) => (busy ? problem('jiraBusy', { retryAfterMs: 7_000 }) : takes(save)),
  });
  const { now, type } = await show(surface);
  type('Shops');
  await pass(1_500);
  expect(now()).toMatchObject({ state: 'kept', problem: { code: 'jiraBusy' } });
  busy = false;
  await pass(5_000);
  expect(saves(surface)).toHaveLength(1);
  await pass(3_000);
  expect(now()).toMatchObject({ state: 'saved', problem: null });
});

it('does not send again what is too long, and sends what was made shorter', async () => {
  const surface = fakeSurface({
    saveText: (save) => (save.doc.content.length > 1 ? problem('storeFull') : takes(save)),
  });
  const { now, type } = await show(surface);
  type(doc('One', 'Two'));
  await pass(60_000);
  expect(saves(surface)).toHaveLength(1);
  expect(now()).toMatchObject({ state: 'kept', problem: { code: 'storeFull' }, doc: doc('One', 'Two') });
  type('One');
  await pass(2_000);
  expect(now()).toMatchObject({ state: 'saved', problem: null });
});

it('warns before a text is as long as can be stored', async () => {
  const { now, type } = await show(fakeSurface({ saveText: takes }));
  type('x'.repeat(100_000));
  expect(now().size).toMatchObject({ near: false, full: false });
  type('x'.repeat(200_000));
  expect(now().size).toMatchObject({ near: true, full: false });
  type('x'.repeat(250_000));
  expect(now().size.full).toBe(true);
});

it('shows what another wrote, and where they are, and says where one is oneself', async () => {
  let known: Doc = doc('One');
  const at = '2026-11-18T09:00:00.000Z';
  const surface = fakeSurface({
    openTexts: opens(stands(known, 1)),
    followTexts: () =>
      good({ changed: [stands(known, 2, 'a2')], present: [{ accountId: 'a2', place: id, at }], people: {} }),
  });
  const { now } = await show(surface);
  known = doc('One', line('Two'));
  act(() => surface.news());
  await pass(500);
  expect(now()).toMatchObject({ doc: known, others: [{ accountId: 'a2' }] });
  expect(surface.asked.find(({ name }) => name === 'followTexts')?.input).toEqual({ known: { [id]: 1 }, place: id });
});

it('saves at once what is not saved where one goes to another screen', async () => {
  const surface = fakeSurface({ saveText: takes });
  const { type, unmount } = await show(surface);
  type('Shops');
  unmount();
  await pass(0);
  expect(saves(surface)).toHaveLength(1);
  expect(surface.asked.at(-1)).toEqual({ name: 'followTexts', input: { known: {}, place: null } });
});

it('sends nothing of a reader who may not write', async () => {
  const surface = fakeSurface({ saveText: takes });
  const { type } = await show(surface, { access: 'read' });
  type('Shops');
  await pass(20_000);
  expect(saves(surface)).toEqual([]);
  expect(screen.getByText(/Shops/)).toBeTruthy();
});
