/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { Addition } from '#contract';
import { fillDom } from '../dom';
import { afterSaving, openDetail, press, type } from './open-detail';

beforeEach(() => {
  fillDom();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const at = '2026-11-18T09:12:00.000Z';
const base = { eventId: 'comment:7', issueId: '1', revision: 1, at, earlier: [] };

it('hides an event with a reason only, and shows it again', async () => {
  const { store } = openDetail();
  press('Hide');
  press('Hide it');
  expect(screen.getByText('A few words are needed here.')).toBeTruthy();
  type('In your words', 'Told twice');
  press('Hide it');
  await afterSaving();
  expect(store.all()[0]).toMatchObject({ id: 'hide:comment:7', body: { reason: 'Told twice' } });
  press('Show again');
  await afterSaving();
  expect(store.all()[0]?.body).toBeNull();
});

it('says what was done, and takes it back in place', async () => {
  const { store } = openDetail();
  press('Pin');
  expect(screen.getByText('Pinned.', { selector: 'p:not([role])' })).toBeTruthy();
  press('Undo');
  await afterSaving();
  expect(store.all()).toEqual([]);
});

it('makes a decision card, and asks for what was known then where that is still open', async () => {
  const { store } = openDetail();
  press('Decision');
  type('Option 2', 'Fail over to the standby');
  type('What made it sensible', 'It could be undone in minutes');
  press('Keep');
  const card = screen.getByRole('region', { name: 'Decision' });
  expect(within(card).getByText(/still open/)).toBeTruthy();
  press('Add what was known');
  type('Known then', '- The board showed it healthy\n* A failover had charged cards twice');
  press('Keep');
  await afterSaving();
  expect(store.all()[0]?.body).toEqual({
    knownThen: ['The board showed it healthy', 'A failover had charged cards twice'],
    options: [
      { text: 'roll back the release', note: '', chosen: true },
      { text: 'Fail over to the standby', note: '', chosen: false },
    ],
    sensible: 'It could be undone in minutes',
    learnedLater: [],
  });
  expect(screen.queryByText(/still open/)).toBeNull();
});

it('takes a link only where it opens as a page', async () => {
  const { store } = openDetail();
  press('Evidence');
  fireEvent.click(screen.getByLabelText('Link'));
  type('Title', 'The dashboard');
  type('Address', 'javascript:alert(1)');
  press('Keep');
  expect(screen.getByText(/begins with https/)).toBeTruthy();
  type('Address', 'https://metrics.example.com/declines');
  press('Keep');
  await afterSaving();
  expect(store.all()[0]?.body).toEqual({
    type: 'link',
    title: 'The dashboard',
    url: 'https://metrics.example.com/declines',
  });
  expect(screen.getByRole('link', { name: 'metrics.example.com/declines' })).toBeTruthy();
});

it('keeps what is being typed over a reload, and opens the editor at it', async () => {
  const first = openDetail();
  press('Note');
  type('In your words', 'The board lagged by eight min');
  first.close();
  openDetail();
  expect(screen.getByLabelText<HTMLTextAreaElement>('In your words').value).toBe('The board lagged by eight min');
  press('Cancel');
  expect(screen.queryByLabelText('In your words')).toBeNull();
});

it('tells who wrote it and how it changed, and brings an earlier version back', async () => {
  const hard = (text: string, by: string) => ({ body: { difficulty: 'confusion', text }, by, at }) as const;
  const addition: Addition = {
    ...base,
    ...hard('Two boards disagreed', 'a2'),
    id: 'hard:comment:7',
    about: 'hard',
    revision: 2,
    earlier: [hard('The boards disagreed', 'a1')],
  };
  openDetail({ additions: [addition] });
  expect(screen.getByText(/By Wulandari, .*10:12 CET/)).toBeTruthy();
  press('edited once');
  const list = screen.getByRole('list', { name: 'How it changed' });
  expect(list.querySelector('ins')?.textContent).toContain('Two');
  expect(list.querySelector('del')?.textContent).toContain('The');
  press('Bring this version back');
  expect(screen.getAllByText('The boards disagreed').length).toBeGreaterThan(0);
});

it('keeps others’ views sealed until one has written one’s own', () => {
  const sealed: Addition = {
    ...base,
    id: 'perspective:comment:7:a2',
    about: 'perspective',
    body: null,
    by: 'a2',
    sealed: true,
  };
  openDetail({ additions: [sealed] });
  expect(screen.getByText(/One other view is there/)).toBeTruthy();
  press('Your view');
  type('In your words', 'I saw the checkout board only');
  press('Keep');
  expect(screen.getByRole('region', { name: 'Your view' }).textContent).toContain('I saw the checkout board only');
});

it('shows all to a reader, and lets them change nothing', () => {
  const note: Addition = { ...base, id: 'note:comment:7', about: 'note', body: { text: 'The board lagged' }, by: 'a2' };
  openDetail({ access: 'read', additions: [note] });
  expect(screen.getByText('The board lagged')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('keeps both versions where somebody else wrote meanwhile, until one is chosen', async () => {
  const theirs: Addition = { ...base, id: 'note:comment:7', about: 'note', body: { text: 'It lagged' }, by: 'a2' };
  openDetail({}, { saveAdditions: () => ({ ok: true, value: { saved: [], conflicts: [theirs] } }) });
  press('Note');
  type('In your words', 'Nobody knew the board');
  press('Keep');
  await afterSaving();
  const clash = screen.getByRole('group', { name: /Wulandari changed the same thing/ });
  expect(within(clash).getByText('It lagged')).toBeTruthy();
  expect(within(clash).getByText('Nobody knew the board')).toBeTruthy();
  press('Take theirs');
  expect(screen.queryByText('Nobody knew the board')).toBeNull();
});
