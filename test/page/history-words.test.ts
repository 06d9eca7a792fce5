import type { HistoryItemWire } from '../../host/page/src/api/wire';
import { changeOf } from '../../host/page/src/issue/activity/history-words';

const item = (
  field: string,
  sides: Partial<Record<'from' | 'fromString' | 'to' | 'toString', string | null>>,
): HistoryItemWire => ({
  field,
  fieldtype: 'jira',
  from: null,
  fromString: null,
  to: null,
  toString: null,
  ...sides,
});

it('tells a change of status with both names', () => {
  const change = changeOf(item('status', { from: '1', fromString: 'To Do', to: '3', toString: 'In progress' }));
  expect(change).toEqual({ verb: 'changed the', field: 'Status', from: 'To Do', to: 'In progress', drawn: 'status' });
});

it('tells a link that was added from one that was removed', () => {
  expect(changeOf(item('Link', { to: 'PAY-1', toString: 'This issue blocks PAY-1' })).verb).toBe('added a');
  expect(changeOf(item('Link', { from: 'PAY-1', fromString: 'This issue blocks PAY-1', toString: null })).verb).toBe(
    'removed the',
  );
  expect(changeOf(item('Attachment', { to: '1', toString: 'board.png' })).verb).toBe('added an');
});

it('shows an empty side as none, be it null or empty text', () => {
  const change = changeOf(item('Sprint', { from: '', fromString: '', to: '3', toString: 'Sprint 3' }));
  expect(change.from).toBeNull();
  expect(change.to).toBe('Sprint 3');
});

it('writes logged seconds as hours and minutes', () => {
  expect(changeOf(item('timespent', { from: '5400', fromString: '5400', to: '0', toString: '0' }))).toMatchObject({
    from: '1h 30m',
    to: '0m',
  });
});

it('takes a due date from its plain side, not from the words with a time of day', () => {
  const change = changeOf(item('duedate', { to: '2026-11-20', toString: '2026-11-20 00:00:00.0' }));
  expect(change).toMatchObject({ to: '2026-11-20', drawn: 'date' });
});

it('calls a custom field by the name it had', () => {
  expect(changeOf(item('Story points', { toString: '5' })).field).toBe('Story points');
});
