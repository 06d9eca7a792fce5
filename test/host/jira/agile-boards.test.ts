import { anonymous, as, noor } from '../builders';
import { wellKnown } from '../../../host/jira/model';
import { agile, played, keysOf } from '../agile-site';

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
    expect(ask(as(noor), 'GET', agile('board?type=kanban')).at('values')).toMatchObject([{ id: 2 }]);
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
      ask(as(noor), 'GET', agile(`board/1/sprint${query}`))
        .list('values')
        .map((one) => one.state);
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
    const all = ask(as(noor), 'GET', agile('board/1/issue'));
    expect(keysOf(all)).toEqual(['OPS-1', 'OPS-2', 'OPS-3', 'OPS-4', 'OPS-5']);
    expect(all.at('issues.0.fields')).toMatchObject({
      sprint: { id: 2, state: 'active', originBoardId: 1 },
      closedSprints: [{ id: 1 }],
      flagged: true,
    });
    expect(all.at('issues.1.fields.epic')).toMatchObject({ id: 10005, key: 'OPS-5', done: false });
    expect(all.at('issues.0.self')).toContain('/rest/agile/1.0/issue/10001');
    expect(keysOf(ask(as(noor), 'GET', agile('board/1/backlog')))).toEqual(['OPS-2']);
    expect(keysOf(ask(as(noor), 'GET', agile('sprint/2/issue')))).toEqual(['OPS-1']);
    expect(keysOf(ask(as(noor), 'GET', agile('board/1/issue?jql=key%20%3E%20OPS-3&maxResults=1')))).toEqual(['OPS-4']);
  });
});
