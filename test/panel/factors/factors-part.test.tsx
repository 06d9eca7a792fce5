/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Addition, Factor } from '#contract';
import { additionsOf, idOf } from '../../core/factors/factors';
import { afterSaving, press, type } from '../curation/open-detail';
import { fillDom } from '../dom';
import { decided, openFactors } from './open-factors';

beforeEach(() => {
  fillDom();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const bodies = (additions: readonly Addition[]): (Factor | null)[] =>
  additions.flatMap((one) => (one.about === 'factor' ? [one.body] : []));

const three = [
  { statement: 'The pool was full', leadsTo: [idOf(1), 'impact'], supports: [{ eventId: decided.id, issueId: '1' }] },
  { statement: 'The page went to another team', leadsTo: ['impact'] },
  { statement: 'One person covered two services', leadsTo: [idOf(1)] },
];

it('keeps a factor with what it did, where it lies and what it led to, and takes it back in one step', async () => {
  const { store } = openFactors();
  press('Add factor');
  press('Keep factor');
  expect(screen.getByText('A sentence says what it was.')).toBeTruthy();
  type('In one sentence', 'The pool was full ');
  fireEvent.change(screen.getByLabelText('What it did'), { target: { value: 'madePossible' } });
  fireEvent.change(screen.getByLabelText('Where it lies'), { target: { value: 'design' } });
  press('Keep factor');
  await afterSaving();
  expect(bodies(store.all())).toMatchObject([
    { statement: 'The pool was full', relation: 'madePossible', category: 'design', leadsTo: ['impact'] },
  ]);
  expect(screen.getByText('1 factor, 1 link, 0 supported by evidence')).toBeTruthy();
  press('Undo');
  await afterSaving();
  expect(bodies(store.all())).toEqual([null]);
});

it('loses no letter of a factor that is being typed', () => {
  const { close } = openFactors();
  press('Add factor');
  type('In one sentence', 'The pool was');
  close();
  openFactors();
  press('Add factor');
  expect(screen.getByLabelText<HTMLInputElement>('In one sentence').value).toBe('The pool was');
});

it('asks about a person’s name before it keeps it: other words to take, or a reason to give', async () => {
  const { store } = openFactors();
  press('Add factor');
  type('In one sentence', 'Wulandari had two pagers');
  press('Keep factor');
  expect(screen.getByText('Take the words above, or say what makes the name needed.')).toBeTruthy();
  press('Use these words');
  expect(screen.getByLabelText<HTMLInputElement>('In one sentence').value).not.toContain('Wulandari');
  type('In one sentence', 'Wulandari had two pagers');
  type('Or: what makes the name needed here?', 'She asked for it');
  press('Keep factor');
  await afterSaving();
  expect(bodies(store.all())).toMatchObject([
    { statement: 'Wulandari had two pagers', namedBecause: 'She asked for it' },
  ]);
});

it('rests a factor on events picked from the timeline, opens them there, and takes them away', async () => {
  const { store, jumped } = openFactors({ additions: additionsOf(three) });
  press(/^One person covered two services/);
  expect(screen.getByText('A guess so far')).toBeTruthy();
  press('Pick evidence against it');
  type('Find an event by its words, ticket or time', '31 declines');
  fireEvent.click(screen.getByRole('button', { name: /Declines at 31/, pressed: false }));
  press('Pick evidence for it');
  fireEvent.click(screen.getByRole('button', { name: /Roll back/, pressed: false }));
  await afterSaving();
  expect(bodies(store.all()).slice(2)).toMatchObject([
    {
      supports: [{ eventId: 'comment:7', issueId: '1' }],
      speaksAgainst: [{ eventId: 'comment:3', issueId: '1' }],
      leadsTo: [idOf(1)],
    },
  ]);
  expect(screen.getByText('Contested')).toBeTruthy();
  press('02:14 UTC, Roll back: open it in the timeline');
  expect(jumped).toEqual([decided.at]);
  press('Take this evidence away: Declines at 31 %');
  expect(screen.getByText('Supported')).toBeTruthy();
});

it('changes only what was typed, so that what somebody else wrote beside it stays', async () => {
  const { store } = openFactors({ additions: additionsOf(three) });
  press(/^The pool was full/);
  press('Edit');
  type('Second story', 'The runbook names the primary only');
  press('Keep factor');
  await afterSaving();
  expect(bodies(store.all()).slice(0, 1)).toMatchObject([
    { ...three[0], secondStory: 'The runbook names the primary only' },
  ]);
});

it('tells the same in the network, the fishbone, the list and in words', () => {
  openFactors({ additions: additionsOf(three) });
  const told = (): string[] =>
    [...document.querySelectorAll<HTMLElement>('[data-factor]')]
      .map(({ dataset }) => dataset.factor ?? '')
      .toSorted((a, b) => a.localeCompare(b));
  const all = [idOf(0), idOf(1), idOf(2)];
  for (const look of ['List', 'Network', 'Fishbone']) {
    press(look);
    expect(told()).toEqual(all);
  }
  press('Network');
  expect(
    screen.getByRole('button', {
      name: 'The pool was full. Not sorted yet. Supported. Led to The page went to another team and what people met',
    }),
  ).toBeTruthy();
  press('Read as text');
  const paged = screen.getByText('The page went to another team', { selector: 'li' });
  const below = within(paged).getAllByRole('listitem');
  expect(below.map(({ firstChild }) => firstChild?.textContent)).toEqual([
    'The pool was full',
    'One person covered two services',
  ]);
});

it('moves between the factors of the network with the arrow keys; Enter opens one, Escape goes back to it', () => {
  openFactors({ additions: additionsOf(three) });
  const node = (name: RegExp) => screen.getByRole('button', { name });
  const page = node(/^The page went/);
  act(() => page.focus());
  fireEvent.keyDown(page, { key: 'ArrowUp' });
  expect(document.activeElement).not.toBe(page);
  const reached = document.activeElement as HTMLElement;
  expect(reached.dataset.factor).toMatch(/^factor:/);
  fireEvent.click(reached);
  const heading = document.activeElement as HTMLElement;
  expect(heading.tagName).toBe('H3');
  fireEvent.keyDown(heading, { key: 'Escape' });
  expect(document.activeElement).toBe(reached);
});

it('shows only the place of an event that Jira does not show, and a factor without words by what it rests on', () => {
  openFactors({
    additions: additionsOf([
      { statement: 'The pool was full', supports: [{ withheld: 3 }] },
      { statement: '', supports: [{ eventId: decided.id, issueId: '1' }] },
    ]),
  });
  expect(screen.getByRole('button', { name: /^“Roll back”/ })).toBeTruthy();
  press(/^The pool was full/);
  expect(screen.getByText('1 event in a ticket that Jira does not show you')).toBeTruthy();
  expect(screen.getByText('Supported')).toBeTruthy();
});

it('only shows what is there to who may not edit', () => {
  openFactors({ additions: additionsOf(three), access: 'read' });
  press(/^The pool was full/);
  for (const name of ['Add factor', 'Edit', 'Take away', 'Pick evidence for it'])
    expect(screen.queryByRole('button', { name })).toBeNull();
});
