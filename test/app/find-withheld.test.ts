import type { HistoryRecord } from '#core/timeline/records';
import { findWithheld } from '../../src/app/find-withheld';
import type { IssueRecord } from '../../src/app/issue-record';
import type { Jira } from '../../src/app/ports';
import { linked, moved } from '../core/timeline/records';

const issue = (id: string, key: string, links: string[] = []): IssueRecord => ({
  id,
  key,
  summary: key,
  created: '2026-11-18T01:52:00.000+0000',
  updated: '2026-11-18T01:52:00.000Z',
  creator: null,
  project: { id: '1', key: 'OPS', name: 'Operations' },
  type: { id: '1', name: 'Task' },
  status: { id: '1', name: 'Open', category: 'new' },
  priority: null,
  assignee: null,
  due: null,
  closedAt: null,
  subTasks: [],
  links: links.map((linkedKey) => ({
    id: `id-${linkedKey}`,
    key: linkedKey,
    phrase: 'relates to',
    summary: '',
    type: { id: '1', name: 'Task' },
    status: { id: '1', name: 'Open', category: 'new' },
  })),
  comments: { total: 0, records: [] },
  worklogs: { total: 0, records: [] },
  attachments: [],
  followUp: null,
});

/** Jira as one reader sees it: tickets by the keys they answer to, and their histories. */
const seeing = (tickets: Record<string, IssueRecord>, histories: Record<string, HistoryRecord[]> = {}) => {
  const asked: string[][] = [];
  const jira = {
    readHeads: async (keys: readonly string[]) => {
      asked.push([...keys]);
      return keys.flatMap((key) => tickets[key] ?? []);
    },
    readHistories: async (ids: readonly string[]) => new Map(ids.map((id) => [id, histories[id] ?? []])),
  };
  return { asked, jira: jira as unknown as Jira };
};

const incident = issue('100', 'OPS-88', ['PAY-229']);
const history = (...entries: HistoryRecord[]) => new Map([['100', entries]]);

test('where every logged link is shown, Jira is not asked again', async () => {
  const { asked, jira } = seeing({});
  expect(await findWithheld(jira, [incident], history(linked(1, 'PAY-229')))).toEqual(new Set());
  expect(asked).toEqual([]);
});

test('a ticket this reader may not see is withheld', async () => {
  const { jira } = seeing({});
  expect(await findWithheld(jira, [incident], history(linked(1, 'SEC-14')))).toEqual(new Set(['SEC-14']));
});

test('a ticket this reader may see is not, even if its link is gone without a trace', async () => {
  const { jira } = seeing({ 'PAY-300': issue('300', 'PAY-300') });
  expect(await findWithheld(jira, [incident], history(linked(1, 'PAY-300'), linked(2, 'SEC-14')))).toEqual(
    new Set(['SEC-14']),
  );
});

test('a linked ticket is known by the keys it had before', async () => {
  const { asked, jira } = seeing({});
  const all = new Map([...history(linked(1, 'IMP-88')), ['id-PAY-229', [moved(2, 'IMP-88', 'PAY-229')]]]);
  expect(await findWithheld(jira, [incident], all)).toEqual(new Set());
  expect(asked).toEqual([]);
});

test('so is a visible ticket that was moved and is linked no more', async () => {
  const { jira } = seeing({ 'IMP-88': issue('400', 'PROMO-1') }, { '400': [moved(3, 'IMP-88', 'PROMO-1')] });
  expect(await findWithheld(jira, [incident], history(linked(1, 'IMP-88'), linked(2, 'SEC-14')))).toEqual(
    new Set(['SEC-14']),
  );
});
