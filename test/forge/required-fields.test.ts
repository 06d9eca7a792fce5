import type { Creation, FieldAnswer, FieldKind, PlaceForm } from '#contract';
import { placeFaults } from '#core/follow-ups/fields/place-values';
import { bootHost } from '../../host/boot-host';
import type { Field, Json, SiteState } from '../../host/jira/model';
import { customField } from '../../host/jira/system-fields';
import { tellStory } from '../../host/jira/story-teller';
import { commit, committedIdea, created } from './creating/commitments';
import { good, type Host, type Panel, panelOf, rest } from './panel';

const plugin = 'com.atlassian.jira.plugin.system.customfieldtypes';
const options = [
  { id: '501', value: 'Europe', children: [{ id: '511', value: 'Frankfurt' }] },
  { id: '502', value: 'Asia' },
];
const people = Object.values(tellStory('payment-outage').users);
const accountId = people.find(({ role }) => role === 'responder')?.accountId ?? '';

type Asked = { kind: string; type: string; items?: string; options?: Field['options'] };
const custom = (kind: string, type: string, items?: string): Asked => ({
  kind: `${plugin}:${kind}`,
  type,
  ...(items && { items }),
});
const select = (kind: string, type: string, items?: string): Asked => ({ ...custom(kind, type, items), options });

type Case = { name: string; field: Asked | string; kind: FieldKind; answer: FieldAnswer; defaultValue?: Json };
const one = (name: string, field: Asked | string, kind: FieldKind, answer: FieldAnswer): Case => ({
  name,
  field,
  kind,
  answer,
});

const asked: readonly Case[] = [
  one('a line of text', custom('textfield', 'string'), 'text', 'Frankfurt'),
  one('an address', custom('url', 'string'), 'text', 'https://status.example.com'),
  one('paragraphs', custom('textarea', 'string'), 'paragraph', 'One.\n\nTwo,\nand a half.'),
  one('a number', custom('float', 'number'), 'number', '2.5'),
  one('a day', custom('datepicker', 'date'), 'date', '2026-12-04'),
  one('a moment', custom('datetime', 'datetime'), 'dateTime', '2026-12-04T09:30:00.000Z'),
  one('one of a list', select('select', 'option'), 'option', '502'),
  one('one of some buttons', select('radiobuttons', 'option'), 'option', '501'),
  one('several of a list', select('multiselect', 'array', 'option'), 'options', ['501', '502']),
  one('check boxes', select('multicheckboxes', 'array', 'option'), 'options', ['501']),
  one('a list in two steps', select('cascadingselect', 'option-with-child'), 'cascading', ['501', '511']),
  one('a person', custom('userpicker', 'user'), 'person', accountId),
  one('several people', custom('multiuserpicker', 'array', 'user'), 'people', [accountId]),
  one('labels of its own', custom('labels', 'array', 'string'), 'labels', ['pool', 'standby']),
  one('labels', 'labels', 'labels', ['pool']),
  one('components', 'components', 'options', ['100100', '100102']),
  one('fix versions', 'fixVersions', 'options', ['9001']),
  one('affected versions', 'versions', 'options', ['9001']),
  one('an environment', 'environment', 'paragraph', 'Production, EU'),
  one('a parent', 'parent', 'issue', 'epic'),
];

const unknown: readonly Case[] = [
  one('a group', custom('grouppicker', 'group'), 'unknown', 'on-call'),
  one('an asset', custom('cmdb-object-field', 'array', 'cmdb-object-field'), 'unknown', 'rack-7'),
  one('a list without values', { ...custom('select', 'option'), options: [] }, 'unknown', '501'),
];

const others: readonly Case[] = [
  { ...one('a list with a default', select('select', 'option'), 'option', '502'), defaultValue: { id: '502' } },
  one('a due day', 'duedate', 'date', '2026-12-04'),
];

const all = [...asked, ...unknown, ...others];
const typeOf = (of: Case): string => String(20_000 + all.indexOf(of));
const fieldOf = (of: Case): string => (typeof of.field === 'string' ? of.field : `customfield_${typeOf(of)}`);
const place = (of: Case) => ({ projectId: '10010', issueTypeId: typeOf(of) });

/** Operations with a type of issue for each case, which cannot be created without its field. */
function siteAsking(): SiteState {
  const site = structuredClone(tellStory('payment-outage'));
  const [ops, task] = [site.projects['10010'], site.issueTypes['10002']];
  const [screens, workflow] = [ops?.screens['10002'], ops?.workflows['10002']];
  if (!ops || !task || !screens || !workflow) throw new Error('Operations has no tasks.');
  ops.versions.push({ id: '9001', name: '2026.48', description: '', archived: false, released: false });
  for (const of of all) {
    const [id, fieldId, { field, name, defaultValue }] = [typeOf(of), fieldOf(of), of];
    if (typeof field !== 'string') site.fields[fieldId] = { ...customField(fieldId, `Is ${name}`, field), ...field };
    site.issueTypes[id] = { ...task, id, name: `Asks for ${name}` };
    ops.issueTypeIds.push(id);
    ops.workflows[id] = workflow;
    const rest = screens.create.filter((entry) => entry.fieldId !== fieldId);
    const entry = { fieldId, required: true, ...(defaultValue !== undefined && { defaultValue }) };
    ops.screens[id] = { ...screens, create: [...rest, entry] };
  }
  return site;
}

let host: Host;
let panel: Panel;
let ids: readonly string[];
let epicId: string;
let before: readonly Creation[];
let after: readonly Creation[];
const forms = new Map<Case, PlaceForm>();

const ideaOf = (of: Case, fields: Readonly<Record<string, FieldAnswer>>) =>
  committedIdea({ what: `Said of ${of.name}`, place: place(of), fields });
const answerOf = (of: Case): FieldAnswer => (of.kind === 'issue' ? epicId : of.answer);

/** All are created at once: first with nothing said, then once people have filled in what was asked for. */
beforeAll(async () => {
  host = await bootHost({ site: siteAsking() });
  panel = panelOf(host);
  epicId = (
    await rest<{ id: string }>(host, 'responder', '/rest/api/3/issue', {
      method: 'POST',
      body: { fields: { project: { key: 'OPS' }, issuetype: { name: 'Epic' }, summary: 'Quieter nights' } },
    })
  ).id;
  for (const of of all) forms.set(of, good(await panel.call('readPlace', place(of))));
  ids = (
    await commit(
      panel,
      all.map((of) => ideaOf(of, {})),
    )
  ).map(({ id }) => id);
  const create = async (attempt: number): Promise<readonly Creation[]> =>
    good(await panel.call('createFollowUps', { ideas: ids.map((id) => ({ id, attempt })) }));
  before = await create(1);
  const edits = all.map((of, at) => ({
    id: ids[at] ?? '',
    about: 'idea' as const,
    eventId: null,
    issueId: null,
    body: ideaOf(of, asked.includes(of) ? { [fieldOf(of)]: answerOf(of) } : {}),
    revision: 1,
  }));
  good(await panel.call('saveAdditions', { edits }));
  after = await create(2);
});
afterAll(() => host.close());

const formOf = (of: Case): PlaceForm => {
  const form = forms.get(of);
  if (!form) throw new Error(`No form for ${of.name}.`);
  return form;
};

test.each(asked)(
  '$name, where Jira asks for it, is asked for by its own name, refused without, and taken',
  async (of) => {
    const [id, at, { fields }] = [fieldOf(of), all.indexOf(of), formOf(of)];
    expect(fields.find((field) => field.id === id)).toMatchObject({ kind: of.kind, required: true });
    expect(placeFaults(fields, {})[id]).toMatch(/^Jira asks for /);
    expect(placeFaults(fields, { [id]: answerOf(of) })).toEqual({});
    expect(before[at]).toMatchObject({
      outcome: 'problem',
      problem: { code: 'jiraRefused', fields: { [id]: expect.any(String) } },
    });
    const { key, notSet } = created(after[at]);
    expect(notSet).toEqual([]);
    const issue = await rest<{ fields: Record<string, unknown> }>(
      host,
      'responder',
      `/rest/api/3/issue/${key}?fields=${id}`,
    );
    expect(JSON.stringify(issue.fields[id] ?? null)).not.toMatch(/^(null|\[\])$/);
  },
);

test.each(unknown)('$name, which this panel has no control for, is named where Jira asks for it', (of) => {
  const [id, at] = [fieldOf(of), all.indexOf(of)];
  expect(placeFaults(formOf(of).fields, {})[id]).toBe(
    `Jira asks for Is ${of.name} there, which this panel cannot fill in. Choose another type or project.`,
  );
  for (const creations of [before, after])
    expect(creations[at]).toMatchObject({
      problem: { code: 'jiraRefused', fields: { [id]: expect.any(String) } },
    });
});

test('what Jira fills in by itself is shown and not asked for', () => {
  const [of] = others as [Case];
  const { fields } = formOf(of);
  expect(fields.find(({ id }) => id === fieldOf(of))).toMatchObject({ hasDefault: true, initial: '502' });
  expect(placeFaults(fields, {})).toEqual({});
  expect(created(before[all.indexOf(of)]).notSet).toEqual([]);
});

test('fields of the idea’s own are named where Jira asks for them', () => {
  const of = others[1] as Case;
  expect(formOf(of).required).toEqual(['duedate']);
  expect(before[all.indexOf(of)]).toMatchObject({ problem: { fields: { duedate: expect.any(String) } } });
});
