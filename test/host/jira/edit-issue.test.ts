import type { JsonObject, SiteState } from '../../../host/jira/model';
import { wellKnown } from '../../../host/jira/model';
import { asking, v3 } from '../ask';
import { ada, as, doc, issue, jonas, noor, petra, site, sprint, types } from '../builders';

const playing = (state: Partial<SiteState> = {}) => {
  const played = site({
    issues: [issue({ key: 'OPS-1', summary: 'Old' }), issue({ key: 'OPS-9', typeId: types.epic })],
    sprints: [sprint({ id: 1, state: 'closed' }), sprint({ id: 2 })],
    state,
  });
  return { played, ask: asking(played) };
};

describe('editing an issue', () => {
  test('bumps updated, and no two histories share an instant where the clock stands still', () => {
    const { played, ask } = playing();
    for (const summary of ['a', 'b', 'c']) ask(as(noor), 'PUT', v3('issue/OPS-1'), { fields: { summary } });
    const times = played.state.issues['10001']?.histories.map(({ created }) => created) ?? [];
    expect(new Set(times).size).toBe(3);
    expect(times[0]).toBe('2026-11-18T02:00:00.000+0000');
    expect(played.state.issues['10001']?.updated).toBe(times[2]);
  });

  test('times are written in the site’s zone, daylight saving included', () => {
    const { played, ask } = playing({ timeZone: 'Europe/Berlin' });
    ask(as(noor), 'PUT', v3('issue/OPS-1'), { fields: { summary: 'a' } });
    played.clock.set('2027-07-01T10:00:00Z');
    ask(as(noor), 'PUT', v3('issue/OPS-1'), { fields: { summary: 'b' } });
    expect(played.state.issues['10001']?.histories.map(({ created }) => created)).toEqual([
      '2026-11-18T03:00:00.000+0100',
      '2027-07-01T12:00:00.000+0200',
    ]);
  });

  test('one bad field writes nothing', () => {
    const { played, ask } = playing();
    const reply = ask(as(noor), 'PUT', v3('issue/OPS-1'), { fields: { summary: 'New', labels: ['a b'] } });
    expect(reply.status).toBe(400);
    expect(played.state.issues['10001']).toMatchObject({ summary: 'Old', histories: [] });
  });

  test('the same values again write no history', () => {
    const { played, ask } = playing();
    expect(ask(as(noor), 'PUT', v3('issue/OPS-1'), { fields: { summary: 'Old', labels: [] } }).status).toBe(204);
    expect(played.state.issues['10001']?.histories).toEqual([]);
  });

  test('an unknown sprint and a closed one have texts of their own', () => {
    const { ask } = playing();
    const put = (id: number) => ask(as(noor), 'PUT', v3('issue/OPS-1'), { fields: { [wellKnown.sprint]: id } });
    expect(put(99).at(`errors.${wellKnown.sprint}`)).toBe('We could not find the sprint');
    expect(put(1).at(`errors.${wellKnown.sprint}`)).toBe('Issue can be assigned only active or future sprints.');
  });

  test('whoever may only browse finds no field on the screen', () => {
    const reply = playing().ask(as(petra), 'PUT', v3('issue/OPS-1'), { fields: { summary: 'x' } });
    expect([reply.status, reply.body]).toEqual([
      400,
      {
        errorMessages: [],
        errors: { summary: "Field 'summary' cannot be set. It is not on the appropriate screen, or unknown." },
      },
    ]);
  });

  test('nor may they write properties, comment or log work along with an edit', () => {
    const { played, ask } = playing();
    const put = (body: JsonObject) => ask(as(petra), 'PUT', v3('issue/OPS-1'), body).status;
    expect(put({ properties: [{ key: 'k', value: 1 }] })).toBe(403);
    expect(put({ update: { comment: [{ add: { body: doc('x') } }] } })).toBe(400);
    expect(put({ update: { worklog: [{ add: { timeSpent: '1h' } }] } })).toBe(400);
    expect(played.state.issues['10001']).toMatchObject({ properties: {}, comments: [], worklogs: [], histories: [] });
  });

  test('what comes along with an edit is refused before anything of it is written', () => {
    const { played, ask } = playing();
    const body = { fields: { summary: 'New' }, update: { worklog: [{ add: { timeSpent: 'long' } }] } };
    expect(ask(as(noor), 'PUT', v3('issue/OPS-1'), body).status).toBe(400);
    expect(played.state.issues['10001']?.summary).toBe('Old');
  });

  test('silent edits are an administrator’s', () => {
    const { ask, played } = playing();
    const put = (who: typeof noor) =>
      ask(as(who), 'PUT', v3('issue/OPS-1?notifyUsers=false'), { fields: { summary: 'x' } });
    expect(put(noor).status).toBe(403);
    expect(played.state.issues['10001']?.summary).toBe('Old');
    expect(put(ada).status).toBe(204);
  });

  test('answers the issue where it is asked to', () => {
    const reply = playing().ask(as(noor), 'PUT', v3('issue/OPS-1?returnIssue=true'), { fields: { summary: 'x' } });
    expect([reply.status, reply.at('fields.summary')]).toEqual([200, 'x']);
  });

  test('tells triggers and the page what changed, and whether the app did it', () => {
    const { played, ask } = playing();
    const heard: string[] = [];
    played.on(({ eventType, selfGenerated, issueIds }) =>
      heard.push(`${eventType} ${issueIds.join()} ${selfGenerated}`),
    );
    ask(as(noor), 'PUT', v3('issue/OPS-1'), { fields: { assignee: { accountId: 'jonas' } } });
    ask(as(noor, 'app'), 'PUT', v3('issue/OPS-1'), { fields: { summary: 'x' } });
    expect(heard).toEqual([
      'avi:jira:updated:issue 10001 false',
      'avi:jira:assigned:issue 10001 false',
      'avi:jira:updated:issue 10001 true',
    ]);
  });
});

describe('assigning', () => {
  const put = (accountId: string | null, who = noor) => {
    const { played, ask } = playing();
    const reply = ask(as(who), 'PUT', v3('issue/OPS-1/assignee'), { accountId });
    return { reply, assignee: played.state.issues['10001']?.assigneeId };
  };

  test('takes an account, nobody, or the project’s default', () => {
    expect(put('jonas')).toMatchObject({ reply: { status: 204 }, assignee: 'jonas' });
    expect(put(null)).toMatchObject({ reply: { status: 204 }, assignee: null });
    expect(put('-1')).toMatchObject({ reply: { status: 204 }, assignee: noor.accountId });
  });

  test('refuses those who cannot be assigned, and those who may not assign', () => {
    expect(put('gone').reply.at('errors.assignee')).toBe("User 'gone' cannot be assigned issues.");
    expect(put('jonas', petra).reply.status).toBe(403);
    expect(put('jonas', jonas).reply.status).toBe(204);
  });
});

describe('deleting an issue', () => {
  test('takes its links along, and needs the right', () => {
    const { played, ask } = playing();
    const link = { type: { name: 'Blocks' }, inwardIssue: { key: 'OPS-1' }, outwardIssue: { key: 'OPS-9' } };
    ask(as(noor), 'POST', v3('issueLink'), link);
    expect(ask(as(noor), 'DELETE', v3('issue/OPS-1')).status).toBe(403);
    expect(ask(as(ada), 'DELETE', v3('issue/OPS-1')).status).toBe(204);
    expect(played.state.links).toEqual({});
    expect(ask(as(ada), 'GET', v3('issue/OPS-1')).status).toBe(404);
  });

  test('leaves no trace in the way keys are found', () => {
    const { ask } = playing();
    const fields = { project: { key: 'OPS' }, issuetype: { id: types.task }, summary: 'x' };
    ask(as(ada), 'DELETE', v3('issue/OPS-1'));
    const key = String(ask(as(ada), 'POST', v3('issue'), { fields }).at('key'));
    expect(ask(as(ada), 'GET', v3(`issue/${key}`)).at('fields.summary')).toBe('x');
    expect(ask(as(ada), 'GET', v3('issue/OPS-9')).status).toBe(200);
  });

  test('stops before sub-tasks unless it is told to take them', () => {
    const { played, ask } = playing();
    played.state.issues['10002'] = issue({ key: 'OPS-2', typeId: types.subtask, parentId: '10001' });
    expect(ask(as(ada), 'DELETE', v3('issue/OPS-1')).status).toBe(400);
    expect(ask(as(ada), 'DELETE', v3('issue/OPS-1?deleteSubtasks=true')).status).toBe(204);
    expect(Object.keys(played.state.issues)).toEqual(['10009']);
  });
});
