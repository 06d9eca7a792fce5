import type { Idea, PlaceForm } from '#contract';
import { blankIdea } from '#core/follow-ups/idea';
import { elsewhere, fieldName, stillRefused } from '../../../static/panel/src/creating/refused';

const form: PlaceForm = {
  project: { id: '1', key: 'OPS', name: 'Operations' },
  issueType: { id: '1', name: 'Task', level: 0 },
  issueTypes: [],
  fields: [
    { id: 'parent', name: 'Parent', kind: 'issue', required: false, hasDefault: false, options: [], initial: null },
    { id: 'labels', name: 'Labels', kind: 'labels', required: false, hasDefault: false, options: [], initial: null },
  ],
  onScreen: [],
  required: [],
  sprintFieldId: 'customfield_10020',
  priorities: [],
  defaultPriorityId: null,
  sprints: [],
};

const sent: Idea = {
  ...blankIdea(),
  what: 'Add an alert',
  due: '2026-12-04',
  fields: { parent: '7', labels: ['one'] },
};

const mended: readonly [string, Partial<Idea>][] = [
  ['summary', { what: 'Add another alert' }],
  ['priority', { priorityId: '2' }],
  ['priority', { impact: 'high' }],
  ['assignee', { ownerId: 'a2' }],
  ['duedate', { due: '' }],
  ['customfield_10020', { sprintId: 48 }],
  ['issuelinks', { linkTypeId: '4' }],
  ['parent', { fields: { ...sent.fields, parent: '8' } }],
  ['labels', { fields: { ...sent.fields, labels: [] } }],
];

test.each(mended)('what Jira said of %s stands until that is changed', (field, change) => {
  const said = { [field]: 'Not like this.', description: 'Too long.' };
  expect(stillRefused(said, sent, sent, form)).toEqual(said);
  expect(stillRefused(said, sent, { ...sent, ...change }, form)).toEqual({ description: 'Too long.' });
  expect(elsewhere({ [field]: 'Not like this.' }, form)).toEqual([]);
});

test('of another project nothing of it is true', () => {
  const there = { ...sent, place: { projectId: '2', issueTypeId: '1' } };
  expect(stillRefused({ summary: 'No.' }, sent, there, form)).toEqual({});
});

test('what no field of the form is for is told above it, under the name people know', () => {
  const said = { '': 'Workflow says no.', description: 'Too long.', customfield_1: 'No.' };
  expect(elsewhere(said, form)).toEqual(['Workflow says no.', 'Description: Too long.', 'customfield_1: No.']);
  expect(['customfield_10020', 'parent', 'duedate'].map((id) => fieldName(id, form))).toEqual([
    'Sprint',
    'Parent',
    'Due',
  ]);
});
