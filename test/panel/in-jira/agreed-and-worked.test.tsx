/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { live } from '../../core/follow-ups/after/live';
import { afterSaving, press } from '../curation/open-detail';
import { fillDom } from '../dom';
import { good } from '../fake-surface';
import { openInJira } from './open-in-jira';

beforeEach(() => {
  fillDom();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const noor = { accountId: 'a1', name: 'Noor Haddad', active: true };
const one = live({ issueId: '1', key: 'OPS-91', summary: 'Send notices', due: '2026-11-20', owner: noor });
const two = live({ issueId: '2', key: 'PAY-7', summary: 'Add a test', due: '2026-12-04' });

describe('whether it worked', () => {
  const done = live({
    key: 'OPS-91',
    status: { id: '3', name: 'Done', category: 'done' },
    closedAt: '2026-08-20T09:00:00.000Z',
  });

  it('is asked 30 and 90 days after it was closed, and kept with its words', async () => {
    const { store } = await openInJira({ rows: [done], readAt: '2026-09-20T09:00:00.000Z' });
    expect(screen.getByText(/OPS-91 was closed more than 30 days ago/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Partly' }));
    fireEvent.change(screen.getByLabelText('What did you see since?'), { target: { value: 'It fired once, late' } });
    press('Keep');
    await afterSaving();
    expect(store.all()).toMatchObject([
      { id: `worked:${done.intention}:30`, body: { verdict: 'partly', text: 'It fired once, late' } },
    ]);
    expect(screen.queryByText(/closed more than/)).toBeNull();
    expect(screen.getByText('It worked in part (after 30 days)')).toBeTruthy();
  });

  it('stands beside what came up again since, and not before', async () => {
    const at = (createdAt: string, key: string) => ({
      incident: { id: key, key, summary: 'Declines again', createdAt },
      factor: { text: `The pool was full in ${key}`, marks: [] },
      category: null,
      like: 'factor:1',
    });
    const again = [at('2026-08-01T09:00:00.000Z', 'OPS-100'), at('2026-09-01T09:00:00.000Z', 'OPS-120')];
    await openInJira({
      rows: [done],
      readAt: '2026-09-20T09:00:00.000Z',
      script: { findRecurrences: () => good({ [`idea:${done.intention}`]: again }) },
    });
    expect(screen.getByRole('link', { name: /OPS-120/ })).toBeTruthy();
    expect(screen.queryByText(/OPS-100/)).toBeNull();
  });

  it('is not asked of somebody who may not answer', async () => {
    await openInJira({ rows: [done], readAt: '2026-12-20T09:00:00.000Z', change: { access: 'read' } });
    expect(screen.queryByText(/closed more than/)).toBeNull();
  });
});

describe('agreement', () => {
  it('is said by each for themselves and taken back', async () => {
    const { store } = await openInJira({
      rows: [one],
      script: { readProjectLeads: () => good({ '10000': { accountId: 'a2', name: 'Wulandari', active: true } }) },
    });
    press('0 of 2 agreed');
    expect(screen.getByText('Wulandari is asked')).toBeTruthy();
    press('I agree');
    await afterSaving();
    expect(store.all()).toMatchObject([{ id: `agreed:${one.intention}:a1`, body: {} }]);
    expect(screen.getByText('1 of 2 agreed')).toBeTruthy();
    press('Take back my yes');
    await afterSaving();
    expect(store.all()).toMatchObject([{ body: null }]);
  });

  it('is not asked of somebody who is neither', async () => {
    await openInJira({ rows: [two] });
    press('Nobody is asked to agree yet');
    expect(screen.queryByRole('button', { name: 'I agree' })).toBeNull();
  });
});
