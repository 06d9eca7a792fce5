import fc from 'fast-check';
import { fieldKinds, type FieldAnswer, type FieldKind, type FormField, type PlaceForm } from '#contract';
import { toText } from '#core/adf/to-text';
import { answerFault } from '#core/follow-ups/fields/answer-fault';
import { movedTo } from '#core/follow-ups/fields/moved-to';
import { placeFaults } from '#core/follow-ups/fields/place-values';
import { toJiraValue } from '#core/follow-ups/fields/to-jira-value';
import { blankIdea } from '#core/follow-ups/idea';

const options = [
  { id: '1', name: 'One', under: [{ id: '11', name: 'One and a half' }] },
  { id: '2', name: 'Two' },
];

const field = (kind: FieldKind, more: Partial<FormField> = {}): FormField => ({
  id: 'customfield_10100',
  name: 'Region',
  kind,
  required: true,
  hasDefault: false,
  options,
  initial: null,
  ...more,
});

const form = (...fields: readonly FormField[]): PlaceForm => ({
  project: { id: '7', key: 'SVC', name: 'Service' },
  issueType: { id: '3', name: 'Task', level: 0 },
  issueTypes: [],
  fields,
  onScreen: [],
  required: [],
  sprintFieldId: null,
  priorities: [{ id: '1', name: 'Highest' }],
  defaultPriorityId: null,
  sprints: [],
});

const answer: fc.Arbitrary<FieldAnswer> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.array(fc.oneof(fc.string(), fc.constantFrom('1', '2', '11')), { maxLength: 4 }),
  fc.constantFrom('2026-11-18', '2026-02-30', '2026-11-18T02:14:00.000Z', '1', '11'),
);

test.each<[FieldKind, FieldAnswer, unknown]>([
  ['text', ' Card queue ', 'Card queue'],
  ['number', '13.5', 13.5],
  ['date', '2026-12-04', '2026-12-04'],
  ['dateTime', '2026-12-04T09:30:00.000Z', '2026-12-04T09:30:00.000+0000'],
  ['option', '1', { id: '1' }],
  ['options', ['1', '2'], [{ id: '1' }, { id: '2' }]],
  ['cascading', ['1', '11'], { id: '1', child: { id: '11' } }],
  ['cascading', ['2'], { id: '2' }],
  ['person', 'acc-1', { accountId: 'acc-1' }],
  ['people', ['acc-1', 'acc-2'], [{ accountId: 'acc-1' }, { accountId: 'acc-2' }]],
  ['labels', ['pool', 'standby'], ['pool', 'standby']],
  ['issue', '10400', { id: '10400' }],
])('a field of kind %s takes %j as %j', (kind, said, value) => {
  expect(answerFault(field(kind), said)).toBeNull();
  expect(toJiraValue(kind, said)).toEqual(value);
});

test.each<[FieldKind, FieldAnswer]>([
  ['text', 'two\nlines'],
  ['text', 'x'.repeat(256)],
  ['number', 'twelve'],
  ['number', ' '],
  ['date', '2026-02-30'],
  ['date', '4 Dec'],
  ['dateTime', '2026-12-04'],
  ['option', '3'],
  ['options', ['1', '3']],
  ['cascading', ['2', '11']],
  ['labels', ['two words']],
])('a field of kind %s says what is wrong with %j', (kind, said) => {
  expect(answerFault(field(kind), said)).toMatch(/\w/);
});

test('a document holds every word of the text that was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const words = (text: string) => text.split(/\s+/).filter(Boolean);
      expect(words(toText(toJiraValue('paragraph', typed)))).toEqual(words(typed));
    }),
  );
});

test('whatever was said, there is a value or a fault for it, and a fault is a sentence', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fieldKinds), answer, (kind, said) => {
      const fault = answerFault(field(kind), said);
      if (fault === null) expect(() => JSON.stringify(toJiraValue(kind, said))).not.toThrow();
      else expect(fault).toMatch(/^[A-Z].*[.?]$/su);
    }),
  );
});

test('only what is required, unsaid and without a default is asked for', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fieldKinds), fc.boolean(), fc.boolean(), (kind, required, hasDefault) => {
      const faults = placeFaults([field(kind, { required, hasDefault })], {});
      expect(Object.keys(faults)).toHaveLength(required && !hasDefault ? 1 : 0);
    }),
  );
});

test('what this panel has no control for is said plainly, with a way on', () => {
  expect(placeFaults([field('unknown')], {})).toEqual({
    customfield_10100: 'Jira asks for Region there, which this panel cannot fill in. Choose another type or project.',
  });
});

test('an idea that goes elsewhere keeps what can be said there, and nothing else', () => {
  const idea = {
    ...blankIdea(),
    sprintId: 47,
    priorityId: '1',
    fields: { customfield_10100: '1', labels: ['pool'], customfield_9: '5', parent: '10400' },
  };
  const there = form(
    field('option'),
    field('labels', { id: 'labels', required: false }),
    field('issue', { id: 'parent', required: false }),
  );
  expect(movedTo(there, idea)).toEqual({
    place: { projectId: '7', issueTypeId: '3' },
    sprintId: null,
    priorityId: '1',
    fields: { customfield_10100: '1', labels: ['pool'] },
  });
  expect(movedTo(form(field('option', { options: [] })), idea).fields).toEqual({});
  expect(movedTo({ ...there, priorities: [] }, idea).priorityId).toBeNull();
});
