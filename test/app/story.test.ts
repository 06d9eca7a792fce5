import fc from 'fast-check';
import type { IssueRecord, LinkRecord } from '../../src/app/issue-record';
import { idsOf, partsOf, toOutline } from '../../src/app/story';

const link = (id: number, phrase = 'relates to'): LinkRecord => ({
  id: String(id),
  key: `PAY-${id}`,
  phrase,
  summary: '',
  type: { id: '1', name: 'Task' },
  status: { id: '1', name: 'Open', category: 'new' },
});

const issue = (id: number, links: readonly number[], subTasks: readonly number[] = []): IssueRecord => ({
  ...link(id),
  created: '2026-11-18T01:00:00.000+0000',
  updated: '2026-11-18T01:00:00.000Z',
  creator: null,
  project: { id: '1', key: 'PAY', name: 'Payments' },
  priority: null,
  assignee: null,
  due: null,
  closedAt: null,
  links: links.map((other) => link(other)),
  subTasks: subTasks.map((other) => link(other, 'Sub-task')),
  comments: { total: 0, records: [] },
  worklogs: { total: 0, records: [] },
  attachments: [],
  followUp: null,
});

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at);

test('a story takes a thousand tickets, the near ones first, and counts those it has no room for', () => {
  const incident = issue(1, range(2, 30), range(32, 10));
  const near = range(2, 40).map((id) => issue(id, range(id * 1_000, 40)));
  const outline = toOutline(incident, near);
  expect(outline.near).toHaveLength(40);
  expect(partsOf(outline)).toHaveLength(1_000);
  expect(outline.beyond).toBe(40 * 40 - 960);
});

test('where the incident itself links to more than a thousand, they are all in it', () => {
  const outline = toOutline(issue(1, range(2, 1_200)), [issue(2, [5_000])]);
  expect(outline.near).toHaveLength(1_200);
  expect([outline.far.length, outline.beyond]).toEqual([0, 1]);
});

test('whatever links to what, each ticket stands once, and the incident is never a part of itself', () => {
  const ids = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 });
  fc.assert(
    fc.property(ids, ids, fc.array(fc.tuple(ids, ids), { minLength: 13, maxLength: 13 }), (links, subTasks, others) => {
      const near = others.map(([its, below], id) => issue(id, its, below));
      const outline = toOutline(issue(1, links, subTasks), near);
      const all = idsOf(partsOf(outline));
      expect(new Set(all).size).toBe(all.length);
      expect(all).not.toContain('1');
      const direct = [...links, ...subTasks].filter((id) => id !== 1).map(String);
      expect(new Set(idsOf(outline.near))).toEqual(new Set(direct));
      const beside = direct.flatMap((id) => [...(others[Number(id)]?.[0] ?? []), ...(others[Number(id)]?.[1] ?? [])]);
      const far = new Set(beside.map(String).filter((id) => id !== '1' && !direct.includes(id)));
      expect(new Set(idsOf(outline.far))).toEqual(far);
    }),
  );
});
