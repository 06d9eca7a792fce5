import { anonymous, as, issue, noor, petra, project, site, sprint, types } from '../builders';
import { asking } from '../ask';
import { wellKnown } from '../../../host/jira/model';
import type { Board } from '../../../host/jira/model';
import { rolePermissions } from '../../../host/jira/role-permissions';

const agile = (path: string): string => `/rest/agile/1.0/${path}`;
const columns = [
  { name: 'To do', statusIds: ['1'] },
  { name: 'Doing', statusIds: ['3', '4'] },
  { name: 'Done', statusIds: ['5'] },
];
const board = (parts: Partial<Board>): Board => ({
  id: 1,
  name: 'OPS board',
  type: 'scrum',
  projectIds: ['10000'],
  columns,
  filterId: '10100',
  ...parts,
});

const played = () => {
  const state = site({
    projects: [
      project(),
      project({ id: '10001', key: 'PAY', permissions: rolePermissions({ without: ['outsider'] }) }),
    ],
    sprints: [
      sprint({
        id: 1,
        state: 'closed',
        startDate: '2026-10-01T09:00:00.000Z',
        endDate: '2026-10-14T09:00:00.000Z',
        completeDate: '2026-10-14T09:00:00.000Z',
      }),
      sprint({ id: 2, state: 'active', startDate: '2026-11-10T09:00:00.000Z', endDate: '2026-11-24T09:00:00.000Z' }),
      sprint({ id: 3, state: 'future' }),
    ],
    issues: [
      issue({
        key: 'OPS-1',
        sprintIds: [1, 2],
        custom: { [wellKnown.flagged]: [{ id: '10019', value: 'Impediment' }] },
      }),
      issue({ key: 'OPS-2', parentId: '10005' }),
      issue({ key: 'OPS-3', statusId: '5' }),
      issue({ key: 'OPS-4', sprintIds: [3] }),
      issue({ key: 'OPS-5', typeId: types.epic }),
      issue({ key: 'PAY-1', id: '20001', projectId: '10001' }),
    ],
    state: { boards: { '1': board({}), '2': board({ id: 2, name: 'Flow', type: 'kanban', projectIds: ['10001'] }) } },
  });
  return { site: state, ask: asking(state), issue: (id: string) => state.state.issues[id] };
};

const keysOf = (body: { issues: { key: string }[] }) => body.issues.map(({ key }) => key);
const fieldsChanged = (one: ReturnType<typeof issue> | undefined) =>
  one?.histories.flatMap(({ items }) => items.map(({ field, from, to, toString: text }) => [field, from, to, text]));

describe('boards', () => {
  it('are listed by project, with where they stand', () => {
    const { ask } = played();
    const { body } = ask(as(noor), 'GET', agile('board?projectKeyOrId=OPS&maxResults=500'));
    expect(body).toMatchObject({
      maxResults: 50,
      total: 1,
      isLast: true,
      values: [{ id: 1, type: 'scrum', location: { projectId: 10000, projectKey: 'OPS' } }],
    });
    expect(ask(as(noor), 'GET', agile('board?type=kanban')).body.values).toMatchObject([{ id: 2 }]);
  });

  it('need somebody signed in', () => {
    expect(played().ask(anonymous, 'GET', agile('board')).status).toBe(401);
  });

  it('tell their columns, estimate and rank field', () => {
    const { body } = played().ask(as(noor), 'GET', agile('board/1/configuration'));
    expect(body).toMatchObject({
      columnConfig: { columns: [{ name: 'To do', statuses: [{ id: '1' }] }, {}, {}], constraintType: 'none' },
      estimation: { type: 'field', field: { fieldId: wellKnown.storyPoints } },
      ranking: { rankCustomFieldId: 10019 },
      filter: { id: '10100' },
    });
  });

  it('list sprints closed first, then active, then future; a kanban board has none', () => {
    const { ask } = played();
    const states = (query: string) =>
      ask(as(noor), 'GET', agile(`board/1/sprint${query}`)).body.values.map((one: { state: string }) => one.state);
    expect(states('')).toEqual(['closed', 'active', 'future']);
    expect(states('?state=active,future')).toEqual(['active', 'future']);
    expect(ask(as(noor), 'GET', agile('board/2/sprint'))).toMatchObject({
      status: 400,
      body: { errorMessages: ['The board does not support sprints'] },
    });
    expect(ask(as(noor), 'GET', agile('board/77/sprint')).status).toBe(404);
  });

  it('list issues by rank with their sprint, flag and epic; the backlog has what is open and in no sprint', () => {
    const { ask } = played();
    const all = ask(as(noor), 'GET', agile('board/1/issue')).body;
    expect(keysOf(all)).toEqual(['OPS-1', 'OPS-2', 'OPS-3', 'OPS-4', 'OPS-5']);
    expect(all.issues[0].fields).toMatchObject({
      sprint: { id: 2, state: 'active', originBoardId: 1 },
      closedSprints: [{ id: 1 }],
      flagged: true,
    });
    expect(all.issues[1].fields.epic).toMatchObject({ id: 10005, key: 'OPS-5', done: false });
    expect(all.issues[0].self).toContain('/rest/agile/1.0/issue/10001');
    expect(keysOf(ask(as(noor), 'GET', agile('board/1/backlog')).body)).toEqual(['OPS-2']);
    expect(keysOf(ask(as(noor), 'GET', agile('sprint/2/issue')).body)).toEqual(['OPS-1']);
    expect(keysOf(ask(as(noor), 'GET', agile('board/1/issue?jql=key%20%3E%20OPS-3&maxResults=1')).body)).toEqual([
      'OPS-4',
    ]);
  });
});

describe('sprints', () => {
  it('a future one without dates lacks their keys', () => {
    const { body } = played().ask(as(noor), 'GET', agile('sprint/3'));
    expect(Object.keys(body).sort()).toEqual(['createdDate', 'goal', 'id', 'name', 'originBoardId', 'self', 'state']);
  });

  it('are made, started and closed, in that order alone', () => {
    const { ask, site: made } = played();
    const heard: string[] = [];
    made.on(({ eventType }) => heard.push(eventType));
    const created = ask(as(noor), 'POST', agile('sprint'), { name: ' Repair week ', originBoardId: 1 });
    expect(created).toMatchObject({ status: 201, body: { name: 'Repair week', state: 'future', goal: '' } });
    const path = agile(`sprint/${created.body.id}`);
    expect(ask(as(noor), 'POST', path, { state: 'closed' }).status).toBe(400);
    expect(ask(as(noor), 'POST', path, { state: 'active' }).status).toBe(400);
    const dates = { startDate: '2026-11-20T09:00:00.000Z', endDate: '2026-12-04T09:00:00.000Z' };
    expect(ask(as(noor), 'POST', path, { state: 'active', ...dates }).body).toMatchObject({
      state: 'active',
      ...dates,
    });
    expect(ask(as(noor), 'POST', path, { state: 'closed' }).body).toMatchObject({
      state: 'closed',
      completeDate: '2026-11-18T02:00:00.000Z',
    });
    expect(ask(as(noor), 'POST', path, { name: 'x' }).status).toBe(400);
    expect(heard).toEqual(['created', 'started', 'closed'].map((what) => `avi:jira-software:${what}:sprint`));
  });

  it('PUT clears what it does not name, POST leaves it', () => {
    const { ask } = played();
    expect(ask(as(noor), 'POST', agile('sprint/2'), { goal: 'Calm' }).body).toMatchObject({
      name: 'Sprint 2',
      goal: 'Calm',
      endDate: '2026-11-24T09:00:00.000Z',
    });
    ask(as(noor), 'POST', agile('sprint/3'), { goal: 'Later', startDate: '2026-12-01T09:00:00.000Z' });
    const put = ask(as(noor), 'PUT', agile('sprint/3'), { name: 'Renamed' }).body;
    expect(put).toMatchObject({ name: 'Renamed', goal: '' });
    expect(put).not.toHaveProperty('startDate');
  });

  it('are for those who manage them', () => {
    const { ask } = played();
    expect(ask(as(petra), 'POST', agile('sprint'), { name: 'x', originBoardId: 1 }).status).toBe(403);
    expect(ask(as(petra), 'POST', agile('sprint/2'), { goal: 'x' }).status).toBe(403);
    expect(ask(as(petra), 'DELETE', agile('sprint/3')).status).toBe(403);
  });

  it('deleted, send their open issues to the backlog', () => {
    const { ask, issue: one } = played();
    expect(ask(as(noor), 'DELETE', agile('sprint/3')).status).toBe(204);
    expect(one('10004')?.sprintIds).toEqual([]);
    expect(fieldsChanged(one('10004'))).toEqual([['Sprint', '3', '', '']]);
    expect(ask(as(noor), 'GET', agile('sprint/3')).status).toBe(404);
  });
});

describe('moves', () => {
  it('into a sprint write the whole list of sprints, and rank where asked', () => {
    const { ask, issue: one } = played();
    expect(
      ask(as(noor), 'POST', agile('sprint/3/issue'), { issues: ['OPS-1', '10002'], rankBeforeIssue: 'OPS-4' }).status,
    ).toBe(204);
    expect(fieldsChanged(one('10001'))).toEqual([
      ['Sprint', '1, 2', '1, 3', 'Sprint 1, Sprint 3'],
      ['Rank', '', '', 'Ranked lower'],
    ]);
    expect(keysOf(ask(as(noor), 'GET', agile('sprint/3/issue')).body)).toEqual(['OPS-1', 'OPS-2', 'OPS-4']);
  });

  it('into a closed sprint, of too many, of none, or of an unknown issue are refused, and nothing moves', () => {
    const { ask, issue: one } = played();
    expect(ask(as(noor), 'POST', agile('sprint/1/issue'), { issues: ['OPS-2'] }).body.errorMessages).toEqual([
      'You must specify a sprint which has not been completed.',
    ]);
    for (const issues of [Array.from({ length: 51 }, () => 'OPS-2'), [], ['OPS-2', 'OPS-99']]) {
      expect(ask(as(noor), 'POST', agile('sprint/3/issue'), { issues }).status).toBe(400);
    }
    expect(ask(as(petra), 'POST', agile('sprint/3/issue'), { issues: ['OPS-2'] }).status).toBe(403);
    expect(one('10002')).toMatchObject({ sprintIds: [], histories: [] });
  });

  it('to the backlog leave closed sprints behind', () => {
    const { ask, issue: one } = played();
    expect(ask(as(noor), 'POST', agile('backlog/issue'), { issues: ['OPS-1'] }).status).toBe(204);
    expect(one('10001')?.sprintIds).toEqual([1]);
  });

  it('rank issues after another one, in the order given', () => {
    const { ask } = played();
    expect(
      ask(as(noor), 'PUT', agile('issue/rank'), { issues: ['OPS-3', 'OPS-1'], rankAfterIssue: 'OPS-4' }).status,
    ).toBe(204);
    expect(keysOf(ask(as(noor), 'GET', agile('board/1/issue')).body)).toEqual([
      'OPS-2',
      'OPS-4',
      'OPS-3',
      'OPS-1',
      'OPS-5',
    ]);
  });

  it('tell of each issue where only some may be ranked', () => {
    const { ask, site: made } = played();
    const pay = made.state.projects['10001'];
    if (pay) pay.permissions.SCHEDULE_ISSUES = ['admin'];
    const reply = ask(as(noor), 'PUT', agile('issue/rank'), { issues: ['OPS-3', 'PAY-1'], rankBeforeIssue: 'OPS-1' });
    expect(reply).toMatchObject({
      status: 207,
      body: {
        entries: [
          { issueId: 10003, issueKey: 'OPS-3', status: 200 },
          { issueKey: 'PAY-1', status: 403 },
        ],
      },
    });
    expect(ask(as(petra), 'PUT', agile('issue/rank'), { issues: ['OPS-3'], rankBeforeIssue: 'OPS-1' }).status).toBe(
      403,
    );
  });
});
