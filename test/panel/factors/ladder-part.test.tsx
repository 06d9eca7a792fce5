/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { Addition } from '#contract';
import { afterSaving, press } from '../curation/open-detail';
import { fillDom } from '../dom';
import { openFactors } from './open-factors';

beforeEach(() => {
  fillDom();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const theirs: Addition<'ladder'> = {
  id: 'ladder:a2',
  about: 'ladder',
  eventId: null,
  issueId: null,
  body: {
    rungs: [
      { id: 'a', explains: null, text: 'Card declines in the EU' },
      { id: 'b', explains: 'a', text: 'The pool was full' },
      { id: 'c', explains: 'a', text: 'The notice went elsewhere' },
    ],
  },
  revision: 1,
  by: 'a2',
  at: '2026-11-18T09:00:00.000Z',
  earlier: [],
};

const say = (label: string, value: string): void => {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};

it('builds a ladder that branches, makes a step a factor, and takes a step away with all below it', async () => {
  const { store } = openFactors();
  press(/A ladder of your own/);
  press('Begin a ladder');
  press('What contributed to this? Add a step below: Card declines in the EU');
  say('Step 1.1', 'The pool was full');
  press('What contributed to this? Add a step below: Card declines in the EU');
  say('Step 1.2', 'Nobody was paged');
  press('What contributed to this? Add a step below: The pool was full');
  say('Step 1.1.1', 'The resize left it out');
  press('Make it a factor: The pool was full');
  press('Make it a factor: The resize left it out');
  await afterSaving();
  const [ladder, first, second] = store.all();
  const rungs = ladder?.about === 'ladder' ? (ladder.body?.rungs ?? []) : [];
  expect(ladder?.id).toBe('ladder:a1');
  expect(rungs.map(({ text }) => text)).toEqual([
    'Card declines in the EU',
    'The pool was full',
    'Nobody was paged',
    'The resize left it out',
  ]);
  expect(rungs.map(({ explains }) => rungs.findIndex(({ id }) => id === explains))).toEqual([-1, 0, 0, 1]);
  expect([first?.body, second?.body]).toMatchObject([
    { statement: 'The pool was full', leadsTo: ['impact'] },
    { statement: 'The resize left it out', leadsTo: [first?.id] },
  ]);
  press('Take this step and those below it away: The pool was full');
  expect(screen.queryByLabelText('Step 1.1.1')).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>('Step 1.1').value).toBe('Nobody was paged');
});

it('says that another ladder is there while it is sealed, and nothing of it', () => {
  openFactors({ additions: [{ ...theirs, body: null, sealed: true }] });
  press(/A ladder of your own/);
  expect(screen.getByText(/One other person has built one. It shows once/)).toBeTruthy();
  expect(screen.queryByLabelText('Compare with')).toBeNull();
});

it('lays another’s ladder over one’s own: where they agree and where they differ', () => {
  const mine: Addition<'ladder'> = {
    ...theirs,
    id: 'ladder:a1',
    by: 'a1',
    body: {
      rungs: [
        { id: '1', explains: null, text: 'Card declines in the EU' },
        { id: '2', explains: '1', text: 'The pool was full' },
        { id: '3', explains: '1', text: 'Nobody was paged' },
      ],
    },
  };
  openFactors({ additions: [theirs, mine] });
  press(/A ladder of your own/);
  fireEvent.change(screen.getByLabelText('Compare with'), { target: { value: 'ladder:a2' } });
  const compared = within(screen.getByRole('region', { name: 'Your ladder and Wulandari’s' }));
  expect(compared.getByText('2 steps alike, 2 that differ')).toBeTruthy();
  expect(compared.getByText('Nobody was paged').nextSibling?.textContent).toBe('You only');
  expect(compared.getByText('The notice went elsewhere').nextSibling?.textContent).toBe('Wulandari only');
});
