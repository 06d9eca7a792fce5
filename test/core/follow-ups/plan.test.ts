import { type Chosen, type PlanForm, toPlan } from '#core/follow-ups/plan';
import { blankIdea } from '#core/follow-ups/idea';

const form = (...onScreen: string[]): PlanForm => ({
  project: { id: '10001', key: 'OPS', name: 'Operations' },
  issueTypeId: '10005',
  fields: [],
  onScreen: ['summary', ...onScreen],
  sprintFieldId: null,
  priorities: [{ id: '2', name: 'High' }],
});

const chosen = (parts: Partial<Chosen> = {}): Chosen => ({
  idea: { ...blankIdea(), what: ' Alert on fail-over ', ownerId: '557058:1' },
  priorityId: '2',
  due: null,
  ...parts,
});

test('fills what the screen has', () => {
  const { fields, later, describes } = toPlan(chosen(), form('description', 'priority', 'assignee'));
  expect(fields).toEqual({
    project: { id: '10001' },
    issuetype: { id: '10005' },
    summary: 'Alert on fail-over',
    priority: { id: '2' },
    assignee: { accountId: '557058:1' },
  });
  expect({ later, describes }).toEqual({ later: [], describes: true });
});

test('what the screen lacks comes afterwards, with the words that the description would keep', () => {
  const { fields, later, describes } = toPlan(chosen(), form());
  expect(Object.keys(fields)).toEqual(['project', 'issuetype', 'summary']);
  expect(later.map(({ kept }) => kept)).toEqual([
    { field: 'priority', name: 'Priority', value: 'High' },
    { field: 'assignee', name: 'Owner', value: { accountId: '557058:1' } },
  ]);
  expect(describes).toBe(false);
});

test('what nobody chose is neither set nor asked for', () => {
  const nothing = chosen({ idea: { ...blankIdea(), what: 'Alert' }, priorityId: null });
  const { fields, later } = toPlan(nothing, form('priority', 'assignee'));
  expect(Object.keys(fields)).toEqual(['project', 'issuetype', 'summary']);
  expect(later).toEqual([]);
});
