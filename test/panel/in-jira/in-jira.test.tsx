/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Addition } from '#contract';
import { blankIdea } from '#core/follow-ups/idea';
import { live } from '../../core/follow-ups/after/live';
import { press } from '../curation/open-detail';
import { fillDom } from '../dom';
import { good, problem } from '../fake-surface';
import { openInJira } from './open-in-jira';

beforeEach(() => {
  fillDom();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const noor = { accountId: 'a1', name: 'Noor Haddad', active: true };
const one = live({ issueId: '1', key: 'OPS-91', summary: 'Send notices', due: '2026-11-20', owner: noor });
const two = live({
  issueId: '2',
  key: 'PAY-7',
  summary: 'Add a test',
  due: '2026-12-04',
  priority: { id: '3', name: 'Medium' },
});
const three = live({ issueId: '3', key: 'PAY-8', summary: 'Show words', priority: { id: '1', name: 'Highest' } });

const keys = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('[data-follow-up]')].map(({ dataset }) => dataset['followUp']);
const head = (name: string): HTMLElement => screen.getByRole('columnheader', { name });
const pick = (key: string): void => void fireEvent.click(screen.getByRole('checkbox', { name: `Select ${key}` }));
const rest = (): Promise<void> => act(() => jest.advanceTimersByTimeAsync(1_000));

/** Sets the day of what the panel that is open is about. */
async function setDay(day: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('Day'), { target: { value: day } });
  press('Set the day');
  await rest();
}

it('is sorted by each column, and says so', async () => {
  await openInJira({ rows: [two, three, one] });
  expect(keys()).toEqual(['OPS-91', 'PAY-7', 'PAY-8']);
  expect(head('Due').getAttribute('aria-sort')).toBe('ascending');
  press('Priority');
  expect([keys(), head('Priority').getAttribute('aria-sort')]).toEqual([['PAY-8', 'OPS-91', 'PAY-7'], 'ascending']);
  press('Priority');
  expect([keys()[0], head('Priority').getAttribute('aria-sort')]).toEqual(['PAY-7', 'descending']);
  expect(head('Due').getAttribute('aria-sort')).toBe('none');
});

it("marks what is over by the reader's own day", async () => {
  await openInJira({ rows: [one, two] });
  expect(screen.getByText('1 day over')).toBeTruthy();
  expect(document.querySelectorAll('[data-over]')).toHaveLength(1);
});

it('changes several at once and sets them back', async () => {
  const rows = [one, two];
  const { asked } = await openInJira({
    rows,
    script: {
      changeFollowUps: ({ changes }) => {
        for (const [at, row] of rows.entries()) {
          const due = changes.find(({ issueId }) => issueId === row.issueId)?.due;
          if (due !== undefined) rows[at] = { ...row, due };
        }
        return good(changes.map(({ issueId }) => ({ issueId, problem: null })));
      },
    },
  });
  pick('OPS-91');
  pick('PAY-7');
  expect(screen.getByText('2 selected')).toBeTruthy();
  fireEvent.click(within(screen.getByRole('group', { name: '2 selected' })).getByRole('button', { name: 'Due' }));
  await setDay('2026-12-11');
  expect(screen.getAllByText('Fri 11 Dec')).toHaveLength(2);
  press('Undo');
  await rest();
  expect(asked('changeFollowUps')[1]).toEqual({
    changes: [
      { issueId: '1', due: '2026-11-20' },
      { issueId: '2', due: '2026-12-04' },
    ],
  });
  expect(screen.getByText('Fri 4 Dec')).toBeTruthy();
  expect(screen.getByText('2 selected')).toBeTruthy();
});

it('says beside the field what Jira would not do, in its own words, and reads how it is now', async () => {
  const { asked } = await openInJira({
    rows: [one],
    script: {
      changeFollowUps: ({ changes }) =>
        good(
          changes.map(({ issueId }) => ({
            issueId,
            problem: { code: 'jiraRefused' as const, fields: { duedate: 'You may not schedule issues.' } },
          })),
        ),
    },
  });
  fireEvent.click(screen.getByRole('button', { name: /Change due of OPS-91/ }));
  await setDay('2026-12-11');
  const cell = screen.getByText('Jira: You may not schedule issues.').closest<HTMLElement>('[role=cell]');
  expect(cell?.dataset['column']).toBe('duedate');
  expect(asked('readFollowUps')).toHaveLength(2);
});

it('is sure of nothing where the answer was lost, and shows what Jira has', async () => {
  const rows = [one];
  await openInJira({
    rows,
    script: {
      changeFollowUps: () => {
        rows[0] = { ...one, due: '2026-12-11' };
        return problem('jiraDown');
      },
    },
  });
  fireEvent.click(screen.getByRole('button', { name: /Change due of OPS-91/ }));
  await setDay('2026-12-11');
  expect(screen.getByText('Fri 11 Dec')).toBeTruthy();
  expect(screen.getByText(/Jira did not answer/)).toBeTruthy();
});

it('gives the focus back to where it was, and a new reading does not take it', async () => {
  const rows = [one, two];
  const { surface } = await openInJira({ rows });
  const button = screen.getByRole('button', { name: /Change due of PAY-7/ });
  button.focus();
  fireEvent.click(button);
  expect(document.activeElement).not.toBe(button);
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  expect(document.activeElement).toBe(button);
  pick('PAY-7');
  rows[0] = { ...one, due: '2027-01-08' };
  act(() => surface.news());
  await act(() => jest.advanceTimersByTimeAsync(6_000));
  expect(keys()).toEqual(['PAY-7', 'OPS-91']);
  expect(document.activeElement).toBe(button);
  expect(screen.getByText('1 selected')).toBeTruthy();
});

it('offers a reader who may change nothing no control for it', async () => {
  const may = { edit: false, assign: false, schedule: false };
  await openInJira({ rows: [{ ...one, may }], change: { access: 'read' } });
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
  expect(screen.queryByRole('button', { name: /Change/ })).toBeNull();
  expect(screen.getByText('Noor Haddad', { selector: '[aria-hidden]' })).toBeTruthy();
});

it('offers of each only what this person may do with it', async () => {
  const may = { edit: true, assign: false, schedule: false };
  await openInJira({ rows: [{ ...one, may }] });
  expect(screen.getByRole('button', { name: /Change priority of OPS-91/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Change (owner|due|sprint)/ })).toBeNull();
  pick('OPS-91');
  const bar = within(screen.getByRole('group', { name: '1 selected' }));
  expect(bar.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Priority']);
});

it('tells of what is gone in the words of its idea, and counts what it may not show', async () => {
  const idea: Addition = {
    id: 'idea:3f0c2a51-6b7d-4c8e-9a10-b2c3d4e5f699',
    about: 'idea',
    eventId: null,
    issueId: null,
    body: { ...blankIdea(), what: 'Rotate the keys', state: 'committed' },
    revision: 1,
    by: 'a1',
    at: '2026-11-18T09:00:00.000Z',
    earlier: [],
  };
  const gone = ['3f0c2a51-6b7d-4c8e-9a10-b2c3d4e5f699'];
  await openInJira({ rows: [one], gone, withheld: 2, change: { additions: [idea] } });
  expect(screen.getByText('Rotate the keys')).toBeTruthy();
  expect(screen.getByText('2 more are not shown to you.')).toBeTruthy();
});
