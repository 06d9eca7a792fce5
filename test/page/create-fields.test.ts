import type { FieldSchema, MetaField } from '../../host/page/src/api/wire';
import { bodyOf, inOrder, kindOf } from '../../host/page/src/create/field-kinds';

const field = (fieldId: string, schema: FieldSchema, required = false): MetaField => ({
  fieldId,
  key: fieldId,
  name: fieldId,
  required,
  schema,
});

it('asks for each field in a way that fits its type', () => {
  expect(kindOf(field('summary', { type: 'string' }))).toBe('line');
  expect(
    kindOf(field('customfield_1', { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' })),
  ).toBe('sprint');
  expect(kindOf(field('customfield_2', { type: 'string', custom: 'x:textarea' }))).toBe('text');
  expect(kindOf(field('customfield_3', { type: 'array', items: 'option' }))).toBe('many');
});

it('leaves out what the dialog cannot ask for', () => {
  for (const id of ['attachment', 'issuelinks', 'project', 'issuetype'])
    expect(kindOf(field(id, { type: 'array' }))).toBeUndefined();
});

it('gives Jira each value in the form it takes', () => {
  expect(bodyOf('sprint', '37')).toBe(37);
  expect(bodyOf('one', '3')).toEqual({ id: '3' });
  expect(bodyOf('many', ['1', '2'])).toEqual([{ id: '1' }, { id: '2' }]);
  expect(bodyOf('labels', ['a', 'b'])).toEqual(['a', 'b']);
  expect(bodyOf('user', 'abc')).toEqual({ accountId: 'abc' });
  expect(bodyOf('text', 'Words')).toMatchObject({ type: 'doc', version: 1 });
});

it('sends nothing for a field left empty', () => {
  for (const held of [undefined, '', '  ', []]) expect(bodyOf('line', held)).toBeUndefined();
});

it('asks for the summary first and for required fields before the rest', () => {
  const fields = [
    field('duedate', { type: 'date' }),
    field('customfield_9', { type: 'option' }, true),
    field('summary', { type: 'string' }, true),
  ];
  expect(inOrder(fields).map(({ fieldId }) => fieldId)).toEqual(['summary', 'customfield_9', 'duedate']);
});
