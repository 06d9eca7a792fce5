import type { Idea, LinkTypeChoice, PlaceForm } from '#contract';
import { blankIdea } from '#core/follow-ups/idea';
import { forecast } from '../../../static/panel/src/creating/forecast';

const linkTypes: readonly LinkTypeChoice[] = [
  { id: '1', name: 'Relates', inward: 'relates to', outward: 'relates to' },
  { id: '2', name: 'Problem/Incident', inward: 'is caused by', outward: 'causes' },
];

const form = (key: string): PlaceForm => ({
  project: { id: key, key, name: key },
  issueType: { id: '1', name: 'Task', level: 0 },
  issueTypes: [],
  fields: [],
  onScreen: [],
  required: [],
  sprintFieldId: null,
  priorities: [],
  defaultPriorityId: null,
  sprints: [
    {
      id: 48,
      name: 'PAY Sprint 48',
      state: 'future',
      startAt: null,
      endAt: null,
      boardId: 1,
      boardName: 'PAY board',
      issues: null,
    },
  ],
});

const going = (key: string | null, parts: Partial<Idea>) => ({
  idea: { ...blankIdea(), ...parts },
  form: key === null ? null : form(key),
});

const told = (list: readonly ReturnType<typeof going>[]) =>
  forecast({ going: list, linkTypes, incident: 'OPS-88', usualLinkId: null, nameOf: (id) => id });

test('says where, for whom, which sprint and which link', () => {
  const [where, how] = told([
    going('PAY', { ownerId: 'Tomasz', sprintId: 48, linkTypeId: '2' }),
    going('PAY', { ownerId: 'Noor', sprintId: 48, linkTypeId: '2' }),
    going('CHK', { ownerId: 'Jonas', linkTypeId: '2' }),
  ]);
  expect(where).toBe('2 in PAY for Tomasz and Noor, 1 in CHK for Jonas.');
  expect(how).toBe('2 go into PAY Sprint 48, 1 into the CHK backlog. Each links to OPS-88 as “causes”.');
});

test('says what is open, and what is only linked', () => {
  const [where, how] = told([going('PAY', {}), going('PAY', { insteadId: '7' })]);
  expect(where).toBe('1 in PAY (without an owner yet). 1 is in Jira already, and will only be linked.');
  expect(how).toBe('1 goes into the PAY backlog. Each links to OPS-88 as “relates to”.');
});

test('what is not read yet is said in general words', () => {
  expect(told([going(null, { sprintId: 48 })])).toEqual([
    '1 in Jira (without an owner yet).',
    '1 goes into the chosen sprint. It links to OPS-88 as “relates to”.',
  ]);
});
