/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import type { LiveFollowUp } from '#contract';
import { live } from '../../core/follow-ups/after/live';
import { press } from '../curation/open-detail';
import { fillDom } from '../dom';
import { good } from '../fake-surface';
import { openInJira } from './open-in-jira';

beforeEach(() => {
  fillDom();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const one = (notSet: LiveFollowUp['notSet']): LiveFollowUp =>
  live({ issueId: '1', key: 'OPS-91', summary: 'Send notices', notSet });

test('what could not be set is told in its row, with where it is kept and what one can do', async () => {
  await openInJira({ rows: [one([{ field: 'sprint', kept: 'description' }])] });
  const note = document.querySelector('[data-not-set="OPS-91"]')?.textContent;
  expect(note).toContain('This project would not take Sprint: kept in the description.');
  expect(note).toContain('Try it in the row above');
});

test('what is dealt with is put away, on this page', async () => {
  await openInJira({ rows: [one([{ field: 'customfield_7', kept: 'panel' }])] });
  expect(document.querySelector('[data-not-set]')?.textContent).toContain('Fill it in on the issue in Jira');
  press('Dealt with');
  expect(document.querySelector('[data-not-set]')).toBeNull();
});

test('an owner for several is somebody whom each of their projects would give issues', async () => {
  const [noor, tomasz] = [
    { accountId: 'a1', name: 'Noor Haddad', active: true },
    { accountId: 'a2', name: 'Tomasz', active: true },
  ];
  const pay = { id: '10011', key: 'PAY', name: 'Payments' };
  const rows = [one([]), live({ issueId: '2', key: 'PAY-7', summary: 'Add a test', project: pay })];
  await openInJira({
    rows,
    script: { findOwners: ({ projectId }) => good(projectId === pay.id ? [tomasz] : [noor, tomasz]) },
  });
  for (const { key } of rows) fireEvent.click(screen.getByRole('checkbox', { name: `Select ${key}` }));
  fireEvent.click(screen.getByRole('button', { name: 'Owner', expanded: false }));
  await act(() => jest.advanceTimersByTimeAsync(500));
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'ArrowDown' });
  const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(options.some((words) => words?.includes('Tomasz'))).toBe(true);
  expect(options.some((words) => words?.includes('Noor'))).toBe(false);
});
