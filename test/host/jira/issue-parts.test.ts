import { asking, v3 } from '../ask';
import { ada, as, doc, issue, jonas, noor, petra, several, site } from '../builders';
import type { Issue, Worklog } from '../../../host/jira/model';

const playing = (parts: Partial<Issue> = {}) => {
  const played = site({ issues: [issue({ key: 'OPS-1', ...parts })] });
  return { played, ask: asking(played), subject: () => played.state.issues['10001'] };
};
const at = (path: string) => v3(`issue/OPS-1/${path}`);

describe('worklogs', () => {
  const worklog = (n: number): Worklog => ({
    id: String(n),
    authorId: noor.accountId,
    updateAuthorId: noor.accountId,
    created: '2026-11-18T01:00:00.000+0000',
    updated: '2026-11-18T01:00:00.000+0000',
    started: '2026-11-18T01:00:00.000+0000',
    timeSpentSeconds: 60,
    comment: null,
  });

  test('work moves time spent and remaining in one history with its id', () => {
    const { ask, subject } = playing({ remainingEstimateSeconds: 7200 });
    const reply = ask(as(noor), 'POST', at('worklog'), { timeSpent: '1h', comment: doc('Dug') });
    expect([reply.status, reply.at('timeSpentSeconds'), reply.at('timeSpent')]).toEqual([201, 3600, '1h']);
    expect(subject()?.histories).toHaveLength(1);
    expect(subject()?.histories[0]?.items.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['timeestimate', '7200', '3600'],
      ['timespent', null, '3600'],
      ['WorklogId', null, '80001'],
    ]);
    expect(ask(as(noor), 'GET', v3('issue/OPS-1')).at('fields.timetracking')).toMatchObject({
      timeSpent: '1h',
      remainingEstimate: '1h',
    });
  });

  test('the estimate is left, set or lowered as asked', () => {
    const { ask, subject } = playing({ remainingEstimateSeconds: 7200 });
    ask(as(noor), 'POST', at('worklog?adjustEstimate=leave'), { timeSpentSeconds: 60 });
    expect(subject()?.remainingEstimateSeconds).toBe(7200);
    ask(as(noor), 'POST', at('worklog?adjustEstimate=new&newEstimate=3h'), { timeSpentSeconds: 60 });
    expect(subject()?.remainingEstimateSeconds).toBe(10_800);
    ask(as(noor), 'POST', at('worklog?adjustEstimate=manual&reduceBy=1h'), { timeSpentSeconds: 60 });
    expect(subject()?.remainingEstimateSeconds).toBe(7200);
    expect(ask(as(noor), 'POST', at('worklog?adjustEstimate=new'), { timeSpentSeconds: 60 }).status).toBe(400);
  });

  test('deleting gives the time back; others’ is not theirs to delete', () => {
    const { ask, subject } = playing();
    const id = String(ask(as(noor), 'POST', at('worklog'), { timeSpent: '30m' }).at('id'));
    expect(ask(as(jonas), 'DELETE', at(`worklog/${id}`)).status).toBe(400);
    expect(ask(as(noor), 'DELETE', at(`worklog/${id}`)).status).toBe(204);
    expect(subject()).toMatchObject({ timeSpentSeconds: 0, worklogs: [] });
  });

  test('inside an issue there are twenty, the total is true', () => {
    const reply = playing({ worklogs: several(25, worklog) }).ask(as(petra), 'GET', v3('issue/OPS-1'));
    expect(reply.list('fields.worklog.worklogs')).toHaveLength(20);
    expect(reply.at('fields.worklog.total')).toBe(25);
  });

  test('no time, no right, no such worklog', () => {
    const { ask } = playing();
    expect(ask(as(noor), 'POST', at('worklog'), {}).status).toBe(400);
    expect(ask(as(petra), 'POST', at('worklog'), { timeSpent: '1h' }).status).toBe(400);
    expect(ask(as(petra), 'GET', at('worklog/7')).status).toBe(404);
  });
});

describe('watchers', () => {
  test('anybody watches for themselves; others’ watching needs the right', () => {
    const { ask } = playing();
    expect(ask(as(petra), 'POST', at('watchers')).status).toBe(204);
    expect(ask(as(petra), 'POST', at('watchers'), 'jonas').status).toBe(403);
    expect(ask(as(noor), 'POST', at('watchers'), 'jonas').status).toBe(204);
    expect(ask(as(petra), 'GET', at('watchers')).body).toMatchObject({ watchCount: 2, isWatching: true });
    expect(ask(as(noor), 'POST', at('watchers'), 'nobody').status).toBe(404);
    expect(ask(as(noor), 'DELETE', at('watchers')).status).toBe(400);
    expect(ask(as(noor), 'DELETE', at('watchers?accountId=jonas')).status).toBe(204);
    expect(ask(as(noor), 'GET', v3('issue/OPS-1')).at('fields.watches')).toMatchObject({
      watchCount: 1,
      isWatching: false,
    });
  });
});

describe('issue properties', () => {
  const put = (key: string, value: Parameters<ReturnType<typeof asking>>[3], who = noor) =>
    playing().ask(as(who), 'PUT', at(`properties/${key}`), value);

  test('are made, changed, listed, answered beside the fields, and removed', () => {
    const { ask, subject } = playing();
    expect(ask(as(noor), 'PUT', at('properties/k'), { a: 1 }).status).toBe(201);
    expect(ask(as(noor), 'PUT', at('properties/k'), [2]).status).toBe(200);
    expect(
      ask(as(petra), 'GET', at('properties'))
        .list('keys')
        .map(({ key }) => key),
    ).toEqual(['k']);
    expect(ask(as(petra), 'GET', at('properties/k')).body).toEqual({ key: 'k', value: [2] });
    expect(ask(as(petra), 'GET', v3('issue/OPS-1?fields=summary&properties=k')).at('properties')).toEqual({ k: [2] });
    expect(ask(as(noor), 'DELETE', at('properties/k')).status).toBe(204);
    expect(ask(as(noor), 'DELETE', at('properties/k')).status).toBe(404);
    expect(subject()?.updated).toBe('2026-11-18T01:00:00.000+0000');
  });

  test('values end at 32,768 characters and keys at 255', () => {
    expect(put('k', 'x'.repeat(32_766)).status).toBe(201);
    expect(put('k', 'x'.repeat(32_767)).status).toBe(400);
    expect(put('k'.repeat(255), 1).status).toBe(201);
    expect(put('k'.repeat(256), 1).status).toBe(400);
    expect(put('k', undefined).status).toBe(400);
  });

  test('writing needs Edit issues', () => {
    expect(put('k', 1, petra).status).toBe(403);
    expect(put('k', 1, ada).status).toBe(201);
  });
});

describe('notifications', () => {
  const notify = (to: Record<string, boolean>, parts: Partial<Issue> = {}) =>
    playing(parts).ask(as(noor), 'POST', at('notify'), { subject: 's', textBody: 't', to }).status;

  test('go to somebody else than the caller, or are refused', () => {
    expect(notify({ assignee: true }, { assigneeId: 'jonas' })).toBe(204);
    expect(notify({ assignee: true })).toBe(400);
    expect(notify({ reporter: true })).toBe(400);
  });
});
