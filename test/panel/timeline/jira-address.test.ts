import { sourceKinds } from '#contract';
import { eventAddress } from '../../../static/panel/src/timeline/jira-address';
import { event } from '../builders';

const site = 'https://example.atlassian.net';
const from = (kind: (typeof sourceKinds)[number]): string =>
  eventAddress(site, event({ at: '2026-11-18T01:58:12.000Z', source: { issue: 'SUP-1904', kind, id: '10042' } }));

it('leads every kind of event to its ticket', () => {
  for (const kind of sourceKinds) expect(new URL(from(kind)).pathname).toBe('/browse/SUP-1904');
});

it('leads to the comment, the work log entry and the history themselves', () => {
  expect(new URL(from('comment')).searchParams.get('focusedCommentId')).toBe('10042');
  expect(new URL(from('worklog')).searchParams.get('focusedWorklogId')).toBe('10042');
  expect(new URL(from('changelog')).searchParams.get('page')).toMatch(/changehistory-tabpanel$/);
});
