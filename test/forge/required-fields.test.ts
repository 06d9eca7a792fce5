import type { FieldAnswer, FieldKind, FormField } from '#contract';
import { placeFaults } from '#core/follow-ups/fields/place-values';
import { toJiraValue } from '#core/follow-ups/fields/to-jira-value';
import { bootHost } from '../../host/boot-host';
import { customField } from '../../host/jira/system-fields';
import type { Field, Json } from '../../host/jira/model';
import { tellStory } from '../../host/jira/story-teller';
import { good, type Host, panelOf, rest } from './panel';

let host: Host | undefined;
afterEach(() => host?.close());

const FIELD = 'customfield_10300';
const plugin = 'com.atlassian.jira.plugin.system.customfieldtypes';

const options = [
  { id: '501', value: 'Europe', children: [{ id: '511', value: 'Frankfurt' }] },
  { id: '502', value: 'Asia' },
];

const custom = (kind: string, type: string, items?: string, more: Partial<Field> = {}): Field => ({
  ...customField(FIELD, 'Einsatzort', { kind: `${plugin}:${kind}`, type, ...(items && { items }) }),
  ...more,
});

/** The story's site where a task in Operations cannot be created without a field. */
async function siteAsking(field: Field | string, defaultValue?: Json): Promise<Host> {
  const site = structuredClone(tellStory('payment-outage'));
  const fieldId = typeof field === 'string' ? field : field.id;
  if (typeof field !== 'string') site.fields[field.id] = field;
  const screens = site.projects['10010']?.screens;
  const screen = structuredClone(screens?.['10002']);
  if (!screens || !screen) throw new Error('Operations has no tasks.');
  screens['10002'] = screen;
  screen.create = [
    ...screen.create.filter((one) => one.fieldId !== fieldId),
    { fieldId, required: true, ...(defaultValue !== undefined && { defaultValue }) },
  ];
  const version = { id: '9001', name: '2026.48', description: '', archived: false, released: false };
  site.projects['10010']?.versions.push(version);
  host = await bootHost({ site });
  return host;
}

const usual = { projectId: null, issueTypeId: null };

const base = { project: { key: 'OPS' }, issuetype: { id: '10002' }, summary: 'Alert on fail-over' };

const create = (of: Host, fields: object) =>
  rest<{ key: string }>(of, 'responder', '/rest/api/3/issue', {
    method: 'POST',
    body: { fields: { ...base, ...fields } },
  });

const placeValues = (form: readonly FormField[], said: Readonly<Record<string, FieldAnswer>>) =>
  Object.fromEntries(
    form.flatMap(({ id, kind }) => {
      const answer = said[id];
      return answer === undefined ? [] : [[id, toJiraValue(kind, answer)] as const];
    }),
  );

const accountOf = (of: Host): string => of.users.find(({ role }) => role === 'responder')?.accountId ?? '';

type Case = [what: string, field: Field | string, kind: FieldKind, answer: (of: Host) => FieldAnswer];

const cases: Case[] = [
  ['a line of text', custom('textfield', 'string'), 'text', () => 'Frankfurt'],
  ['an address', custom('url', 'string'), 'text', () => 'https://status.example.com'],
  ['paragraphs', custom('textarea', 'string'), 'paragraph', () => 'One.\n\nTwo,\nand a half.'],
  ['a number', custom('float', 'number'), 'number', () => '2.5'],
  ['a day', custom('datepicker', 'date'), 'date', () => '2026-12-04'],
  ['a moment', custom('datetime', 'datetime'), 'dateTime', () => '2026-12-04T09:30:00.000Z'],
  ['one of a list', custom('select', 'option', undefined, { options }), 'option', () => '502'],
  ['one of some buttons', custom('radiobuttons', 'option', undefined, { options }), 'option', () => '501'],
  ['several of a list', custom('multiselect', 'array', 'option', { options }), 'options', () => ['501', '502']],
  ['check boxes', custom('multicheckboxes', 'array', 'option', { options }), 'options', () => ['501']],
  [
    'a list in two steps',
    custom('cascadingselect', 'option-with-child', undefined, { options }),
    'cascading',
    () => ['501', '511'],
  ],
  ['a person', custom('userpicker', 'user'), 'person', accountOf],
  ['several people', custom('multiuserpicker', 'array', 'user'), 'people', (of) => [accountOf(of)]],
  ['labels of its own', custom('labels', 'array', 'string'), 'labels', () => ['pool', 'standby']],
  ['labels', 'labels', 'labels', () => ['pool']],
  ['components', 'components', 'options', () => ['100100', '100102']],
  ['fix versions', 'fixVersions', 'options', () => ['9001']],
  ['affected versions', 'versions', 'options', () => ['9001']],
  ['an environment', 'environment', 'paragraph', () => 'Production, EU'],
];

test.each(cases)(
  '%s, where Jira asks for it, is asked for by its own name, and taken',
  async (_, field, kind, answer) => {
    const site = await siteAsking(field);
    const id = typeof field === 'string' ? field : field.id;
    const { fields } = good(await panelOf(site).call('readPlace', usual));
    expect(fields.find((one) => one.id === id)).toMatchObject({ kind, required: true });
    expect(placeFaults(fields, {})[id]).toMatch(/^Jira asks for /);
    await expect(create(site, placeValues(fields, {}))).rejects.toThrow(id);

    const said = { [id]: answer(site) };
    expect(placeFaults(fields, said)).toEqual({});
    const { key } = await create(site, placeValues(fields, said));
    const issue = await rest<{ fields: Record<string, unknown> }>(
      site,
      'responder',
      `/rest/api/3/issue/${key}?fields=${id}`,
    );
    expect(JSON.stringify(issue.fields[id] ?? null)).not.toMatch(/^(null|\[\])$/);
  },
);

test('a parent, where Jira asks for one, is an epic of the project', async () => {
  const site = await siteAsking('parent');
  const epic = await rest<{ id: string }>(site, 'responder', '/rest/api/3/issue', {
    method: 'POST',
    body: { fields: { ...base, issuetype: { name: 'Epic' } } },
  });
  const { fields } = good(await panelOf(site).call('readPlace', usual));
  expect(placeFaults(fields, {})).toHaveProperty('parent');
  const { key } = await create(site, placeValues(fields, { parent: epic.id }));
  const issue = await rest<{ fields: { parent: { id: string } } }>(
    site,
    'responder',
    `/rest/api/3/issue/${key}?fields=parent`,
  );
  expect(issue.fields.parent.id).toBe(epic.id);
});

test('what Jira fills in by itself is shown and not asked for', async () => {
  const site = await siteAsking(custom('select', 'option', undefined, { options }), { id: '502' });
  const { fields } = good(await panelOf(site).call('readPlace', usual));
  expect(fields.find(({ id }) => id === FIELD)).toMatchObject({ hasDefault: true, initial: '502' });
  expect(placeFaults(fields, {})).toEqual({});
  await create(site, placeValues(fields, {}));
});

test.each([
  ['a group', custom('grouppicker', 'group')],
  ['an asset', custom('cmdb-object-field', 'array', 'cmdb-object-field')],
  ['a list without values', custom('select', 'option', undefined, { options: [] })],
])('%s, which this panel has no control for, is named where Jira asks for it', async (_, field) => {
  const site = await siteAsking(field);
  const { fields } = good(await panelOf(site).call('readPlace', usual));
  expect(placeFaults(fields, {})[FIELD]).toContain('Einsatzort');
  expect(placeFaults(fields, {})[FIELD]).toContain('Choose another type or project.');
});

test('fields of the idea’s own are named where Jira asks for them', async () => {
  expect(good(await panelOf(await siteAsking('duedate')).call('readPlace', usual)).required).toEqual(['duedate']);
});

test('what is no longer on offer is refused in Jira’s words, by the field’s id', async () => {
  const site = await siteAsking(custom('cascadingselect', 'option-with-child', undefined, { options }));
  await expect(create(site, { [FIELD]: { id: '502', child: { id: '511' } } })).rejects.toThrow(
    "Option id '511' is not valid",
  );
});
