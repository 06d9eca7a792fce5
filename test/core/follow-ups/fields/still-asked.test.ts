import type { FormField, Idea, PlaceForm } from '#contract';
import { stillAsked } from '#core/follow-ups/fields/still-asked';
import { blankIdea } from '#core/follow-ups/idea';

const team: FormField = {
  id: 'customfield_10300',
  name: 'Team',
  kind: 'text',
  required: true,
  hasDefault: false,
  options: [],
  initial: null,
};

const form = (change: Partial<PlaceForm> = {}): PlaceForm => ({
  project: { id: '1', key: 'OPS', name: 'Operations' },
  issueType: { id: '1', name: 'Task', level: 0 },
  issueTypes: [],
  fields: [team],
  onScreen: [],
  required: ['priority', 'assignee', 'duedate', 'customfield_10020'],
  sprintFieldId: 'customfield_10020',
  priorities: [{ id: '3', name: 'Medium' }],
  defaultPriorityId: null,
  sprints: [],
  ...change,
});

const asked = (idea: Partial<Idea>, of = form()) => stillAsked(of, { ...blankIdea(), ...idea });

test.each<[string, Partial<Idea>, readonly string[]]>([
  ['nothing is said', {}, ['priority', 'assignee', 'customfield_10020']],
  ['the day is taken away', { due: '' }, ['priority', 'assignee', 'duedate', 'customfield_10020']],
  ['impact and urgency propose a priority', { impact: 'low', urgency: 'high' }, ['assignee', 'customfield_10020']],
  ['all is said', { priorityId: '3', ownerId: 'a1', sprintId: 48 }, []],
  ['another issue is linked instead', { insteadId: '7' }, []],
])('of the idea’s own fields, where %s', (_, idea, own) => {
  expect(asked(idea).own).toEqual(own);
});

test.each<[string, Partial<FormField>, Idea['fields'], boolean]>([
  ['it is asked for', {}, {}, true],
  ['a person said it', {}, { [team.id]: 'Pay' }, false],
  ['a person took it away again', { initial: 'Pay' }, { [team.id]: '' }, true],
  ['Jira would fill it in', { initial: 'Pay' }, {}, false],
  ['Jira has a default', { hasDefault: true }, {}, false],
  ['it may stay empty', { required: false }, {}, false],
])('a further field is named where %s', (_, change, fields, named) => {
  const { further } = asked({ fields }, form({ fields: [{ ...team, ...change }] }));
  expect(further).toEqual(named ? ['Team'] : []);
});
