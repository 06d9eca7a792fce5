import { asking, v3 } from '../ask';
import { ada, anonymous, as, doc, issue, noor, petra, project, screens, site, sprint, types } from '../builders';
import { wellKnown } from '../../../host/jira/model';
import type { Json, JsonObject } from '../../../host/jira/model';

const fields = (more: JsonObject = {}): JsonObject => ({
  project: { key: 'OPS' },
  issuetype: { id: types.task },
  summary: 'Keep a second cache warm',
  ...more,
});

const create = (body: Json | undefined, who = as(noor), parts = {}) => {
  const played = site({ issues: [issue({ key: 'OPS-1' })], ...parts });
  const ask = asking(played);
  return { played, ask, reply: ask(who, 'POST', v3('issue'), body) };
};

describe('creating an issue', () => {
  test('answers id, key and self, and the issue can be read at once', () => {
    const { ask, reply } = create({ fields: fields({ description: doc('Why'), priority: { name: 'High' } }) });
    expect(reply.status).toBe(201);
    expect(reply.body).toEqual({ id: '50001', key: 'OPS-2', self: 'http://127.0.0.1:9/rest/api/3/issue/50001' });
    const read = ask(as(petra), 'GET', v3('issue/ops-2'));
    expect(read.at('fields.summary')).toBe('Keep a second cache warm');
    expect(read.at('fields.priority.name')).toBe('High');
    expect(read.at('fields.reporter.accountId')).toBe(noor.accountId);
    expect(read.at('fields.status.statusCategory')).toMatchObject({ id: 2, key: 'new', colorName: 'blue-gray' });
  });

  test('first values leave no history', () => {
    const { ask } = create({ fields: fields({ labels: ['a'], assignee: { accountId: noor.accountId } }) });
    expect(ask(as(noor), 'GET', v3('issue/OPS-2/changelog')).at('total')).toBe(0);
  });

  test('carries properties and a link, and the link is in both histories with consecutive ids', () => {
    const { ask, played } = create({
      fields: fields(),
      properties: [{ key: 'intention', value: { id: 'x' } }],
      update: { issuelinks: [{ add: { type: { name: 'Blocks' }, outwardIssue: { key: 'OPS-1' } } }] },
    });
    expect(ask(as(noor), 'GET', v3('issue/OPS-2/properties/intention')).at('value')).toEqual({ id: 'x' });
    const mine = played.state.issues['50001']?.histories ?? [];
    const theirs = played.state.issues['10001']?.histories ?? [];
    expect(mine[0]?.items).toEqual([
      {
        field: 'Link',
        fieldtype: 'jira',
        from: null,
        fromString: null,
        to: 'OPS-1',
        toString: 'This issue blocks OPS-1',
      },
    ]);
    expect(theirs[0]?.items[0]?.toString).toBe('This issue is blocked by OPS-2');
    expect(Number(theirs[0]?.id)).toBe(Number(mine[0]?.id) + 1);
  });

  test('a field that is not on the create screen refuses everything, links among them', () => {
    const without = { projects: [project({ screens: screens(['duedate', 'issuelinks', wellKnown.sprint]) })] };
    const { reply, played } = create(
      {
        fields: fields({ duedate: '2026-12-01', [wellKnown.sprint]: 3 }),
        update: { issuelinks: [{ add: { type: { name: 'Blocks' }, outwardIssue: { key: 'OPS-1' } } }] },
      },
      as(noor),
      without,
    );
    expect(reply.status).toBe(400);
    const text = (id: string) => `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
    expect(reply.at('errors')).toEqual({
      duedate: text('duedate'),
      [wellKnown.sprint]: text(wellKnown.sprint),
      issuelinks: text('issuelinks'),
    });
    expect(Object.keys(played.state.issues)).toEqual(['10001']);
  });

  test.each<[string, JsonObject, JsonObject]>([
    ['no summary', { summary: '' }, { summary: 'You must specify a summary of the issue.' }],
    ['a long summary', { summary: 'x'.repeat(256) }, { summary: 'Summary must be less than 255 characters.' }],
    ['two lines', { summary: 'a\nb' }, { summary: 'The summary is invalid because it contains newline characters.' }],
    [
      'a plain description',
      { description: 'text' },
      { description: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)' },
    ],
    ['labels that are no list', { labels: 'X' }, { labels: 'Operation value must be an array of strings' }],
    ['a label with a space', { labels: ['X Y'] }, { labels: "The label 'X Y' contains spaces which is invalid." }],
    ['a priority of no scheme', { priority: { id: '9' } }, { priority: 'The priority selected is invalid.' }],
    [
      'an unassignable owner',
      { assignee: { accountId: 'petra' } },
      { assignee: "User 'petra' cannot be assigned issues." },
    ],
    [
      'a due date of another form',
      { duedate: '1.12.2026' },
      { duedate: 'The duedate must be of the format "yyyy-MM-dd"' },
    ],
    [
      'a day that does not exist',
      { duedate: '2026-02-30' },
      { duedate: 'The duedate must be of the format "yyyy-MM-dd"' },
    ],
    [
      'a sprint as an object',
      { [wellKnown.sprint]: { id: 3 } },
      { [wellKnown.sprint]: 'Number value expected as the Sprint id.' },
    ],
    ['a closed sprint', { [wellKnown.sprint]: 4 }, { [wellKnown.sprint]: 'Specify a valid value for Sprint' }],
    ['a parent that is none', { parent: { key: 'OPS-1' } }, { parent: 'Please select valid parent issue.' }],
    ['no type', { issuetype: null }, { issuetype: 'Specify an issue type' }],
    ['another type', { issuetype: { name: 'Saga' } }, { issuetype: 'Specify a valid issue type' }],
    ['no project', { project: { key: 'NOPE' } }, { project: 'Specify a valid project ID or key' }],
  ])('%s is refused in Jira’s words', (_, more, errors) => {
    const { reply, played } = create({ fields: fields(more) }, as(noor), {
      sprints: [sprint({ id: 3 }), sprint({ id: 4, state: 'closed' })],
    });
    expect([reply.status, reply.body]).toEqual([400, { errorMessages: [], errors }]);
    expect(Object.keys(played.state.issues)).toHaveLength(1);
  });

  test('every bad field is named at once', () => {
    const { reply } = create({ fields: fields({ labels: ['a b'], duedate: 'soon', summary: '' }) });
    expect(Object.keys(reply.at('errors') as JsonObject).sort()).toEqual(['duedate', 'labels', 'summary']);
  });

  test('the longest summary is accepted', () => {
    expect(create({ fields: fields({ summary: 'x'.repeat(255) }) }).reply.status).toBe(201);
  });

  test('a required field must have a value, its name in the text', () => {
    const required = {
      projects: [project({ screens: screens(['components'], [{ fieldId: 'components', required: true }]) })],
    };
    const { reply } = create({ fields: fields() }, as(noor), required);
    expect(reply.at('errors.components')).toBe('Components is required.');
  });

  test('the same field in fields and update is refused', () => {
    const { reply } = create({ fields: fields(), update: { summary: [{ set: 'x' }] } });
    expect(reply.at('errorMessages')).toEqual(["Field 'summary' cannot appear in both 'fields' and 'update'"]);
  });

  test('bodies that are none have texts of their own', () => {
    expect(create(undefined).reply.at('errorMessages')).toEqual(['No Issue Create payload supplied']);
    expect(create([]).reply.body).toEqual({
      errorMessages: ['Invalid request payload. Refer to the REST API documentation and try again.'],
    });
  });

  test('needs Create issues, and a project that is seen at all', () => {
    expect(create({ fields: fields() }, as(petra)).reply.body).toEqual({
      errorMessages: ['You do not have permission to create issues in this project.'],
      errors: {},
    });
    expect(create({ fields: fields() }, as(petra)).reply.status).toBe(403);
    expect(create({ fields: fields() }, anonymous).reply.at('errors.project')).toBe(
      'Specify a valid project ID or key',
    );
  });

  test('the reporter is another’s only for those who may modify it', () => {
    const other = { fields: fields({ reporter: { accountId: 'jonas' } }) };
    expect(create(other).reply.at('errors.reporter')).toMatch(/^Field 'reporter' cannot be set/);
    expect(create(other, as(ada)).reply.status).toBe(201);
  });

  test('a sprint is written as a number and read as a list of objects', () => {
    const { ask } = create({ fields: fields({ [wellKnown.sprint]: 3 }) }, as(noor), { sprints: [sprint({ id: 3 })] });
    expect(ask(as(noor), 'GET', v3('issue/OPS-2')).at(`fields.${wellKnown.sprint}`)).toEqual([
      { id: 3, name: 'Sprint 3', state: 'active', boardId: 1, goal: '' },
    ]);
  });

  test('a parent set at creation is associated right afterwards', () => {
    const epic = issue({ key: 'OPS-9', typeId: types.epic });
    const { played } = create({ fields: fields({ parent: { key: 'OPS-9' } }) }, as(noor), { issues: [epic] });
    expect(played.state.issues['50001']?.histories.map(({ items }) => items)).toEqual([
      [
        {
          field: 'IssueParentAssociation',
          fieldtype: 'jira',
          from: null,
          fromString: null,
          to: '10009',
          toString: 'OPS-9',
        },
      ],
    ]);
  });

  test('a transition asked for in the body is told, and leaves the issue where it fails', () => {
    const good = create({ fields: fields(), transition: { id: '11' } });
    expect(good.reply.at('transition.status')).toBe(204);
    expect(good.ask(as(noor), 'GET', v3('issue/OPS-2')).at('fields.status.name')).toBe('In Progress');
    expect(create({ fields: fields(), transition: { id: '99' } }).reply.at('transition.status')).toBe(400);
  });
});
