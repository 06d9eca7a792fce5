import { as, noor, petra } from '../builders';
import { agile, played, keysOf, fieldsChanged } from '../agile-site';

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
    expect(keysOf(ask(as(noor), 'GET', agile('sprint/3/issue')))).toEqual(['OPS-1', 'OPS-2', 'OPS-4']);
  });

  it('into a closed sprint, of too many, of none, or of an unknown issue are refused, and nothing moves', () => {
    const { ask, issue: one } = played();
    expect(ask(as(noor), 'POST', agile('sprint/1/issue'), { issues: ['OPS-2'] }).at('errorMessages')).toEqual([
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
    expect(keysOf(ask(as(noor), 'GET', agile('board/1/issue')))).toEqual(['OPS-2', 'OPS-4', 'OPS-3', 'OPS-1', 'OPS-5']);
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
