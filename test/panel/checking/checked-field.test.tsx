/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Addition, Person } from '#contract';
import { opening, timeline } from '../builders';
import { openDetail, press, afterSaving } from '../curation/open-detail';
import { fillDom } from '../dom';

beforeEach(() => {
  fillDom();
  sessionStorage.clear();
  localStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const words = (): HTMLElement => screen.getByLabelText('In your words');
const marked = (): (string | null)[] =>
  [...document.querySelectorAll('[data-finding]')].map(({ textContent }) => textContent);

/** Opens the note's editor and writes; the rules come a moment later. */
async function write(text: string): Promise<void> {
  fireEvent.change(words(), { target: { value: text } });
  await act(() => jest.advanceTimersByTimeAsync(50));
}

async function openCard(): Promise<HTMLElement> {
  fireEvent.keyDown(words(), { key: '.', ctrlKey: true });
  await act(() => jest.advanceTimersByTimeAsync(50));
  return screen.getByRole('region', { name: /^A question about/ });
}

it('draws a line under what closes a conversation, as one types, and covers nothing', async () => {
  openDetail();
  press('Note');
  await write('The root cause was the pool. At noon we failed over.');
  expect(marked()).toEqual(['The root cause was']);
  expect(screen.queryByRole('region', { name: /^A question about/ })).toBeNull();
  await write('The pool was small. At noon we failed over.');
  expect(marked()).toEqual([]);
});

it('reads the options of a decision, and what is noted of them, too', async () => {
  openDetail();
  press('Decision');
  press('Add an option');
  fireEvent.change(screen.getByLabelText('Option 1'), { target: { value: 'Blame it on human error' } });
  await act(() => jest.advanceTimersByTimeAsync(50));
  expect(marked()).toEqual(['human error']);
  expect(screen.getByRole('button', { name: '1 question about the words of “Option 1”' })).toBeTruthy();
});

it('puts the words it offers in place of those it found, at one key', async () => {
  openDetail();
  press('Note');
  await write('The root cause was the pool, and nobody noticed.');
  const card = await openCard();
  expect(within(card).getByText('1 of 2')).toBeTruthy();
  expect(within(card).getByText('After Matty Stratton and Lilia Gutnik, “Blameless Postmortems”')).toBeTruthy();
  fireEvent.keyDown(card, { key: 'Enter' });
  await act(() => jest.advanceTimersByTimeAsync(50));
  expect(words()).toHaveProperty('value', 'One contributing factor was the pool, and nobody noticed.');
  expect(screen.getByRole('region', { name: 'A question about “nobody noticed”' })).toBe(document.activeElement);
});

it('ignores once at one key: asked again when the text is opened again, and in another', async () => {
  openDetail();
  press('Note');
  await write('Nobody noticed it.');
  fireEvent.keyDown(await openCard(), { key: 'i' });
  expect(marked()).toEqual([]);
  expect(document.activeElement).toBe(words());
  press('Keep');
  await afterSaving();
  expect(marked()).toEqual([]);
  press('Note');
  await write('Nobody noticed it. Again, nobody noticed it.');
  expect(marked()).toEqual(['Nobody noticed', 'nobody noticed']);
  fireEvent.keyDown(await openCard(), { key: 'i' });
  expect(marked()).toHaveLength(1);
  press('Cancel');
  press('Your view');
  await write('Nobody noticed it.');
  expect(marked()).toEqual(['Nobody noticed']);
});

it('ignores for good with a reason only, which is kept for everybody', async () => {
  const { store } = openDetail();
  press('Note');
  await write('Nobody noticed it.');
  await openCard();
  press('Ignore for good…');
  const reason = screen.getByLabelText('What makes these words right here?');
  fireEvent.keyDown(reason, { key: 'Enter' });
  expect(screen.getByText('A few words are needed here.')).toBeTruthy();
  fireEvent.change(reason, { target: { value: 'We asked everybody on call' } });
  fireEvent.keyDown(reason, { key: 'Enter' });
  expect(marked()).toEqual([]);
  await afterSaving();
  expect(store.all().map(({ about, body }) => [about, body])).toEqual([
    ['leftAlone', { rule: 'nobody-noticed', words: 'Nobody noticed', reason: 'We asked everybody on call' }],
  ]);
});

it('closes the card at Escape, and the editor only at the next', async () => {
  openDetail();
  press('Note');
  await write('Nobody noticed it.');
  fireEvent.keyDown(await openCard(), { key: 'Escape' });
  expect(screen.queryByRole('region', { name: /^A question about/ })).toBeNull();
  expect(document.activeElement).toBe(words());
  fireEvent.keyDown(words(), { key: 'Escape' });
  expect(screen.queryByLabelText('In your words')).toBeNull();
});

it('tells assistive technology how many there are once the typing rests, not at each key', async () => {
  openDetail();
  press('Note');
  const said = (): string => [...document.querySelectorAll('[role="status"]')].map((one) => one.textContent).join(' ');
  await write('Nobody noticed i');
  await write('Nobody noticed it');
  expect(said()).not.toContain('question');
  await act(() => jest.advanceTimersByTimeAsync(1_500));
  expect(said()).toContain('1 question about these words');
});

const grace: Person = { accountId: 'a9', name: 'Grace Okafor', active: true };
const scale = (to: 'all' | 'some'): Addition => ({
  id: 'impact',
  about: 'impact',
  eventId: null,
  issueId: null,
  body: { scale: to, who: '', count: '', what: '', workaround: '', dataLost: '' },
  revision: 1,
  by: 'a1',
  at: '2026-11-18T09:12:00.000Z',
  earlier: [],
});

it('knows whom the timeline names, and whether part of it kept working', async () => {
  const { timeline: told } = opening({ timeline: timeline([]) });
  const { close } = openDetail({ timeline: { ...told, people: { a9: grace } }, additions: [scale('some')] });
  press('Note');
  await write('Grace broke the build. The outage lasted an hour.');
  expect(marked()).toEqual(['Grace broke', 'outage']);
  close();
  localStorage.clear();
  openDetail({ additions: [scale('all')] });
  press('Note');
  await write('Grace broke the build. The outage lasted an hour.');
  expect(marked()).toEqual([]);
});

const noteBy = (by: string): Addition => ({
  id: 'note:comment:7',
  about: 'note',
  eventId: 'comment:7',
  issueId: '1',
  body: { text: 'Nobody noticed it.' },
  revision: 1,
  by,
  at: '2026-11-18T09:12:00.000Z',
  earlier: [],
});

it('shows in saved words what it finds to the person who wrote them, and leaves the words of others as they are', async () => {
  const { close } = openDetail({ additions: [noteBy('a1')] });
  await act(() => jest.advanceTimersByTimeAsync(50));
  expect(marked()).toEqual(['Nobody noticed']);
  press(/1 question about the words of “Note”/);
  await act(() => jest.advanceTimersByTimeAsync(50));
  const card = screen.getByRole('region', { name: 'A question about “Nobody noticed”' });
  fireEvent.keyDown(card, { key: 'i' });
  expect(marked()).toEqual([]);
  expect(document.activeElement).not.toBe(document.body);
  close();
  sessionStorage.clear();
  openDetail({ additions: [noteBy('a2')] });
  await act(() => jest.advanceTimersByTimeAsync(50));
  expect(marked()).toEqual([]);
});
