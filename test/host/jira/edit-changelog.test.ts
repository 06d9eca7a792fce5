import type { HistoryItem, Issue, JsonObject } from '../../../host/jira/model';
import { wellKnown } from '../../../host/jira/model';
import { customField } from '../../../host/jira/system-fields';
import { asking, v3 } from '../ask';
import { ada, as, doc, issue, noor, project, screens, site, sprint, types } from '../builders';

const plugin = 'com.atlassian.jira.plugin.system.customfieldtypes';
const start = customField('customfield_10015', 'Start date', { type: 'date', kind: `${plugin}:datepicker` });
const impact = customField('customfield_10040', 'Impact', { type: 'string', kind: `${plugin}:textfield` });
const context = customField('customfield_10041', 'Context', { type: 'string', kind: `${plugin}:textarea` });
const severity = {
  ...customField('customfield_10042', 'Severity', { type: 'option', kind: `${plugin}:select` }),
  options: [
    { id: '1', value: 'Major' },
    { id: '2', value: 'Minor' },
  ],
};
const onCall = customField('customfield_10043', 'On call', {
  type: 'array',
  items: 'user',
  kind: `${plugin}:multiuserpicker`,
});
const custom = [start, impact, context, severity, onCall];

const playing = (parts: Partial<Issue> = {}) => {
  const also = custom.map(({ id }) => ({ fieldId: id, required: false }));
  const played = site({
    issues: [issue({ key: 'OPS-1', summary: 'Old', ...parts }), issue({ key: 'OPS-9', typeId: types.epic })],
    projects: [project({ screens: screens([], also) })],
    sprints: [sprint({ id: 1, state: 'closed' }), sprint({ id: 2 }), sprint({ id: 3, state: 'future' })],
  });
  for (const field of custom) played.state.fields[field.id] = field;
  return { played, ask: asking(played) };
};

/** The items that one edit writes. */
const itemsOf = (body: JsonObject, parts: Partial<Issue> = {}, who = noor): HistoryItem[] => {
  const { played, ask } = playing(parts);
  const reply = ask(as(who), 'PUT', v3('issue/OPS-1'), body);
  expect([reply.status, reply.body]).toEqual([204, undefined]);
  const histories = played.state.issues['10001']?.histories ?? [];
  expect(histories).toHaveLength(1);
  return histories[0]?.items ?? [];
};

type Row = [field: string, from: string | null, fromString: string | null, to: string | null, toString: string | null];
const rows = (items: HistoryItem[]): Row[] =>
  items.map((item) => [item.fieldId ?? item.field, item.from, item.fromString, item.to, item.toString]);

describe('what an edit writes into the changelog', () => {
  test.each<[string, JsonObject, Partial<Issue>, Row[]]>([
    ['summary', { summary: 'New' }, {}, [['summary', null, 'Old', null, 'New']]],
    ['a first description, in wiki mark-up', { description: doc('Hi') }, {}, [['description', null, null, null, 'Hi']]],
    [
      'a description taken away',
      { description: null },
      { description: doc('Hi') },
      [['description', null, 'Hi', null, null]],
    ],
    ['priority', { priority: { id: '1' } }, {}, [['priority', '3', 'Medium', '1', 'Highest']]],
    ['labels as whole sets', { labels: ['b', 'a'] }, { labels: ['c'] }, [['labels', null, 'c', null, 'a b']]],
    ['no labels', { labels: [] }, { labels: ['c'] }, [['labels', null, 'c', null, '']]],
    ['a due date', { duedate: '2026-12-01' }, {}, [['duedate', null, null, '2026-12-01', '2026-12-01 00:00:00.0']]],
    [
      'no due date',
      { duedate: null },
      { dueDate: '2026-12-01' },
      [['duedate', '2026-12-01', '2026-12-01 00:00:00.0', null, null]],
    ],
    [
      'components, one item each',
      { components: [{ name: 'Ledger' }] },
      { componentIds: ['10100'] },
      [
        ['components', '10100', 'Checkout', null, null],
        ['components', null, null, '10101', 'Ledger'],
      ],
    ],
    [
      'versions, one item each',
      { fixVersions: [{ id: '10200' }, { id: '10201' }] },
      {},
      [
        ['fixVersions', null, null, '10200', '1.0'],
        ['fixVersions', null, null, '10201', '1.1'],
      ],
    ],
    ['a first sprint', { [wellKnown.sprint]: 2 }, {}, [[wellKnown.sprint, '', '', '2', 'Sprint 2']]],
    [
      'the next sprint, closed ones staying',
      { [wellKnown.sprint]: 3 },
      { sprintIds: [1, 2] },
      [[wellKnown.sprint, '1, 2', 'Sprint 1, Sprint 2', '1, 3', 'Sprint 1, Sprint 3']],
    ],
    ['no sprint', { [wellKnown.sprint]: null }, { sprintIds: [2] }, [[wellKnown.sprint, '2', 'Sprint 2', '', '']]],
    ['points', { [wellKnown.storyPoints]: 13 }, {}, [[wellKnown.storyPoints, null, null, null, '13']]],
    [
      'no points',
      { [wellKnown.storyPoints]: null },
      { custom: { [wellKnown.storyPoints]: 13 } },
      [[wellKnown.storyPoints, null, '13', null, '']],
    ],
    [
      'a flag',
      { [wellKnown.flagged]: [{ value: 'Impediment' }] },
      {},
      [[wellKnown.flagged, null, null, '[10019]', 'Impediment']],
    ],
    [
      'a custom date',
      { customfield_10015: '2024-02-03' },
      {},
      [['customfield_10015', null, null, '2024-02-03', '3/Feb/24']],
    ],
    [
      'no custom date',
      { customfield_10015: null },
      { custom: { customfield_10015: '2023-12-15' } },
      [['customfield_10015', '2023-12-15', '15/Dec/23', '', '']],
    ],
    ['a custom text', { customfield_10040: 'Big' }, {}, [['customfield_10040', null, null, null, 'Big']]],
    [
      'a custom document',
      { customfield_10041: doc('It was late') },
      {},
      [['customfield_10041', null, null, null, 'It was late']],
    ],
    ['a choice', { customfield_10042: { value: 'Minor' } }, {}, [['customfield_10042', null, null, '2', 'Minor']]],
    [
      'people',
      { customfield_10043: [{ accountId: 'jonas' }, { accountId: 'ada' }] },
      {},
      [['customfield_10043', null, null, '[jonas, ada]', 'Jonas Lindqvist, Ada Brandt']],
    ],
    ['a parent', { parent: { id: '10009' } }, {}, [['IssueParentAssociation', null, null, '10009', 'OPS-9']]],
    [
      'estimates',
      { timetracking: { originalEstimate: '6h' } },
      {},
      [
        ['timeestimate', null, null, '21600', '21600'],
        ['timeoriginalestimate', null, null, '21600', '21600'],
      ],
    ],
    ['a type', { issuetype: { name: 'Bug' } }, {}, [['issuetype', types.task, 'Task', types.bug, 'Bug']]],
  ])('%s', (_, fields, parts, expected) => {
    expect(rows(itemsOf({ fields }, parts))).toEqual(expected);
  });

  test('a security level, by those who may set one', () => {
    expect(rows(itemsOf({ fields: { security: { id: '10021' } } }, {}, ada))).toEqual([
      ['security', null, null, '10021', 'Team'],
    ]);
  });

  test('an assignee carries two marks of Jira’s; nobody carries none', () => {
    expect(itemsOf({ fields: { assignee: { accountId: 'jonas' } } })).toEqual([
      {
        field: 'assignee',
        fieldtype: 'jira',
        fieldId: 'assignee',
        from: null,
        fromString: null,
        to: 'jonas',
        toString: 'Jonas Lindqvist',
        tmpFromAccountId: null,
        tmpToAccountId: 'jonas',
      },
    ]);
    const [item] = itemsOf({ fields: { assignee: null } }, { assigneeId: 'jonas' });
    expect(Object.keys(item ?? {})).not.toContain('tmpToAccountId');
    expect(item?.to).toBeNull();
  });

  test('one edit is one history, its items by field id and those without one last', () => {
    const fields = { summary: 'New', parent: { key: 'OPS-9' }, labels: ['a'], customfield_10015: '2026-11-18' };
    expect(rows(itemsOf({ fields })).map(([field]) => field)).toEqual([
      'customfield_10015',
      'labels',
      'summary',
      'IssueParentAssociation',
    ]);
  });

  test('add and remove work on what is there', () => {
    const items = itemsOf({ update: { labels: [{ add: 'b' }, { remove: 'a' }] } }, { labels: ['a', 'c'] });
    expect(rows(items)).toEqual([['labels', null, 'a c', null, 'b c']]);
    const components = itemsOf(
      { update: { components: [{ remove: { name: 'Checkout' } }] } },
      { componentIds: ['10100'] },
    );
    expect(rows(components)).toEqual([['components', '10100', 'Checkout', null, null]]);
  });

  test('a parent is cleared by update', () => {
    const items = itemsOf({ update: { parent: [{ set: { none: true } }] } }, { parentId: '10009' });
    expect(rows(items)).toEqual([['IssueParentAssociation', '10009', 'OPS-9', null, null]]);
  });
});
