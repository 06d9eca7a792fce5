import { as, noor, petra } from '../builders';
import { agile, played, fieldsChanged } from '../agile-site';

describe('sprints', () => {
  it('a future one without dates lacks their keys', () => {
    const { body } = played().ask(as(noor), 'GET', agile('sprint/3'));
    expect(Object.keys(Object(body)).sort()).toEqual([
      'createdDate',
      'goal',
      'id',
      'name',
      'originBoardId',
      'self',
      'state',
    ]);
  });

  it('are made, started and closed, in that order alone', () => {
    const { ask, site: made } = played();
    const heard: string[] = [];
    made.on(({ eventType }) => heard.push(eventType));
    const created = ask(as(noor), 'POST', agile('sprint'), { name: ' Repair week ', originBoardId: 1 });
    expect(created).toMatchObject({ status: 201, body: { name: 'Repair week', state: 'future', goal: '' } });
    const path = agile(`sprint/${created.at('id')}`);
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
