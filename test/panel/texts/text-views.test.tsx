/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { TextHistory as Told } from '#contract';
import { BesideNotes } from '../../../static/panel/src/texts/beside-note';
import { PresentLine } from '../../../static/panel/src/texts/present-line';
import { SizeNote } from '../../../static/panel/src/texts/size-note';
import { TextHistory } from '../../../static/panel/src/texts/text-history';
import { textWords } from '../../../static/panel/src/words/texts';
import { doc, line } from '../../core/texts/docs';
import { fillDom } from '../dom';
import { fakeSurface, good, problem } from '../fake-surface';
import { id, opens, pass, show, stands, takes } from './shown-texts';

beforeEach(() => {
  fillDom();
  jest.useFakeTimers({ now: Date.parse('2026-11-18T09:00:00.000Z') });
});
afterEach(() => jest.useRealTimers());

const at = '2026-11-18T08:12:00.000Z';
const version = (revision: number, words: string, by = 'a1') => ({ revision, doc: doc(words), by, at });

describe('the history of a text', () => {
  const parts: Record<string, Told> = {
    none: { versions: [version(5, 'Shops in the EU'), version(3, 'Shops there', 'a2')], more: true, people: {} },
    3: { versions: [version(1, 'Shops')], more: false, people: {} },
  };
  const surface = () =>
    fakeSurface({
      openTexts: opens(stands(doc('Shops in the EU'), 5)),
      readTextHistory: ({ before }) =>
        good(parts[String(before ?? 'none')] ?? { versions: [], more: false, people: {} }),
      saveText: takes,
    });
  const shown = (access?: 'read') =>
    show(surface(), {
      ...(access && { access }),
      children: (text) => <TextHistory id={id} revision={text.revision} onRestore={text.onChange} />,
    });

  it('tells who wrote what and when, with what changed, and reads on', async () => {
    await shown();
    const [newest, older] = screen.getAllByRole('listitem');
    expect(newest?.textContent).toContain('Noor Haddad, 09:12 CET');
    expect([...(newest?.querySelectorAll('ins, del') ?? [])].map((one) => one.textContent)).toEqual([
      'taken out there',
      'added in the EU',
    ]);
    expect(older?.textContent).toContain('Wulandari');
    expect(within(older as HTMLElement).queryByText(textWords.history.first)).toBeNull();
    fireEvent.click(screen.getByText(textWords.history.older));
    await pass(0);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByText(textWords.history.first)).toBeTruthy();
    expect(screen.queryByText(textWords.history.older)).toBeNull();
  });

  it('brings an earlier version back as a new one', async () => {
    const { now } = await shown();
    fireEvent.click(screen.getAllByText(textWords.history.restore)[0] as HTMLElement);
    expect(now().doc).toEqual(doc('Shops there'));
    await pass(2_000);
    expect(now()).toMatchObject({ state: 'saved', revision: 6 });
  });

  it('shows a reader who may not write the same, and nothing to change it', async () => {
    await shown('read');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.queryByText(textWords.history.restore)).toBeNull();
  });

  it('says where it cannot be read, and reads again when asked', async () => {
    let down = true;
    const failing = fakeSurface({
      readTextHistory: () => (down ? problem('jiraDown') : good(parts['3'] as Told)),
    });
    await show(failing, {
      children: (text) => <TextHistory id={id} revision={text.revision} onRestore={() => undefined} />,
    });
    expect(screen.getByRole('alert').textContent).toContain('Jira did not answer in time.');
    down = false;
    await act(async () => fireEvent.click(screen.getByRole('button')));
    await pass(0);
    expect(screen.getByText('Shops')).toBeTruthy();
  });
});

describe('words that stand beside a text', () => {
  const beside = [{ id: 'kept-1', doc: doc('It took thirty minutes.'), by: 'a2', at }];
  const settles: unknown[] = [];
  const surface = () =>
    fakeSurface({
      openTexts: opens(stands(doc('It began.', 'It took twenty minutes.'), 4, 'a1', { beside })),
      settleText: (save) => {
        settles.push([save.besideId, save.doc]);
        return takes(save);
      },
    });
  beforeEach(() => void settles.splice(0));
  const shown = (access?: 'read') =>
    show(surface(), { ...(access && { access }), children: (text) => <BesideNotes text={text} /> });

  it('are shown beside what stands there, and whose they are', async () => {
    await shown();
    const note = screen.getByRole('group');
    expect(note.getAttribute('aria-label')).toContain('Wulandari');
    expect(note.textContent).toContain('It took twenty minutes.');
    expect(note.textContent).toContain('It took thirty minutes.');
    expect(note.textContent).not.toContain('It began.');
  });

  it.each([
    [textWords.beside.instead, doc('It began.', 'It took thirty minutes.')],
    [textWords.beside.below, doc('It began.', 'It took twenty minutes.', 'It took thirty minutes.')],
    [textWords.beside.leave, doc('It began.', 'It took twenty minutes.')],
  ])('%s', async (choice, chosen) => {
    const { now } = await shown();
    await act(async () => fireEvent.click(screen.getByText(choice)));
    expect(screen.queryByRole('group')).toBeNull();
    await pass(500);
    expect(settles).toEqual([['kept-1', chosen]]);
    expect(now()).toMatchObject({ doc: chosen, beside: [], state: 'saved' });
  });

  it('can be read, and not settled, by who may only read', async () => {
    await shown('read');
    expect(screen.getByRole('group')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

it('says who else is here by name, and who is in one text', async () => {
  const present = [
    { accountId: 'a2', place: id, at },
    { accountId: 'a1', place: '', at },
  ];
  await show(fakeSurface({ followTexts: () => good({ changed: [], present, people: {} }) }), {
    children: () => (
      <>
        <PresentLine />
        <PresentLine textId={id} />
      </>
    ),
  });
  await pass(1_000);
  const [all, inText] = screen.getAllByRole('status');
  expect(all?.textContent).toContain(textWords.present.here('Wulandari and Noor Haddad', 2));
  expect(inText?.textContent).toContain(textWords.present.inText('Wulandari', 1));
});

it('warns before a text is too long, and says so where it is', async () => {
  const { type } = await show(fakeSurface({ saveText: () => problem('storeFull') }), {
    children: (text) => <SizeNote size={text.size} />,
  });
  expect(screen.queryByRole('status')).toBeNull();
  type(doc(line('x'.repeat(200_000))));
  expect(screen.getByRole('status').textContent).toMatch(/fills 8\d %/);
  type(doc(line('x'.repeat(240_000))));
  expect(screen.getByRole('status').textContent).toBe(textWords.size.full);
});
