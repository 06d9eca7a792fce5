import fc from 'fast-check';
import type { JsonObject } from '../../../host/jira/model';
import type { Ask } from '../ask';
import { asking, v3 } from '../ask';
import { as, history, issue, noor, petra, project, several, site } from '../builders';
import { rolePermissions } from '../../../host/jira/role-permissions';

const noted = (key: string, from: number, count: number) =>
  issue({ key, histories: several(count, (n) => history(from + n)) });

const ids = (histories: JsonObject[]) => histories.map(({ id }) => String(id));

const readAll = (ask: Ask, key: string, size: number): string[] => {
  const found: string[] = [];
  for (let startAt = 0; ; startAt += size) {
    const page = ask(as(noor), 'GET', v3(`issue/${key}/changelog?startAt=${startAt}&maxResults=${size}`));
    found.push(...ids(page.list('values')));
    if (page.at('isLast') === true) return found;
  }
};

const readBulk = (ask: Ask, keys: string[], maxResults: number): { order: [number, string][]; pages: number } => {
  const order: [number, string][] = [];
  let [token, pages]: [unknown, number] = [undefined, 0];
  do {
    const body = { issueIdsOrKeys: keys, maxResults, ...(typeof token === 'string' ? { nextPageToken: token } : {}) };
    const reply = ask(as(noor), 'POST', v3('changelog/bulkfetch'), body);
    for (const one of reply.list('issueChangeLogs')) {
      for (const entry of one.changeHistories as JsonObject[]) order.push([Number(entry.created), String(entry.id)]);
    }
    token = reply.at('nextPageToken');
    pages += 1;
  } while (token !== undefined);
  return { order, pages };
};

describe('one issue’s changelog', () => {
  test('is oldest first, a hundred at most, with the address of the next page', () => {
    const ask = asking(site({ issues: [noted('OPS-1', 0, 250)] }));
    const reply = ask(as(noor), 'GET', v3('issue/OPS-1/changelog?maxResults=1000'));
    expect(reply.list('values')).toHaveLength(100);
    expect(reply.body).toMatchObject({ maxResults: 100, startAt: 0, total: 250, isLast: false });
    expect(reply.at('nextPage')).toMatch(/\/issue\/10001\/changelog\?maxResults=100&startAt=100$/);
    expect(reply.at('values.0.created')).toBe('2026-11-18T01:00:01.000+0000');
  });

  test('pages of any size reassemble it', () => {
    const ask = asking(site({ issues: [noted('OPS-1', 0, 130)] }));
    const whole = several(130, (n) => String(20_000 + n));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), (size) => {
        expect(readAll(ask, 'OPS-1', Math.min(size, 100))).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  test('inside the issue it is newest first and cut, with the true total', () => {
    const ask = asking(site({ issues: [noted('OPS-1', 0, 130)] }));
    const one = ask(as(noor), 'GET', v3('issue/OPS-1?expand=changelog'));
    expect(one.list('changelog.histories')).toHaveLength(100);
    expect(one.at('changelog.histories.0.id')).toBe('20130');
    expect(one.at('changelog.total')).toBe(130);
    const bulk = ask(as(noor), 'POST', v3('issue/bulkfetch'), { issueIdsOrKeys: ['OPS-1'], expand: ['changelog'] });
    expect(bulk.list('issues.0.changelog.histories')).toHaveLength(40);
    expect(bulk.at('issues.0.changelog.total')).toBe(130);
  });

  test('histories are picked by id', () => {
    const ask = asking(site({ issues: [noted('OPS-1', 0, 5)] }));
    const reply = ask(as(noor), 'POST', v3('issue/OPS-1/changelog/list'), { changelogIds: [20002, 20004, 1] });
    expect(ids(reply.list('histories'))).toEqual(['20002', '20004']);
    expect(reply.at('total')).toBe(2);
  });

  test('a link to an issue that the reader may not see stays readable', () => {
    const secret = project({ id: '20000', key: 'SEC', permissions: rolePermissions({ without: ['reader'] }) });
    const hidden = issue({ key: 'SEC-5', id: '20005', projectId: '20000' });
    const ask = asking(site({ issues: [issue({ key: 'OPS-1' }), hidden], projects: [project(), secret] }));
    const link = { type: { name: 'Blocks' }, inwardIssue: { key: 'OPS-1' }, outwardIssue: { key: 'SEC-5' } };
    expect(ask(as(noor), 'POST', v3('issueLink'), link).status).toBe(201);
    expect(ask(as(petra), 'GET', v3('issue/OPS-1')).at('fields.issuelinks')).toEqual([]);
    expect(ask(as(petra), 'GET', v3('issue/OPS-1/changelog')).at('values.0.items.0.to')).toBe('SEC-5');
    expect(ask(as(petra), 'GET', v3('issue/SEC-5')).status).toBe(404);
  });
});

describe('many issues’ changelogs', () => {
  const three = () =>
    asking(
      site({
        issues: [noted('OPS-1', 0, 30), noted('OPS-2', 15, 30), noted('OPS-3', 40, 20), issue({ key: 'OPS-4' })],
      }),
    );
  const keys = ['OPS-3', 'OPS-1', 'OPS-4', 'OPS-2', 'OPS-99'];

  test('created is a number of epoch milliseconds, here alone', () => {
    const reply = three()(as(noor), 'POST', v3('changelog/bulkfetch'), { issueIdsOrKeys: ['OPS-1'] });
    expect(reply.at('issueChangeLogs.0.changeHistories.0.created')).toBe(Date.UTC(2026, 10, 18, 1, 0, 1));
  });

  test('issues without history and unknown ones are absent, and the last page has no token', () => {
    const reply = three()(as(noor), 'POST', v3('changelog/bulkfetch'), { issueIdsOrKeys: keys });
    expect(reply.list('issueChangeLogs').map(({ issueId }) => issueId)).toEqual(['10001', '10002', '10003']);
    expect(reply.body).not.toHaveProperty('nextPageToken');
  });

  test('pages of any size, merged over the issues by time, hold each history once', () => {
    const ask = three();
    const whole = readBulk(ask, keys, 10_000).order;
    expect(whole).toHaveLength(80);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), (size) => {
        const { order, pages } = readBulk(ask, keys, size);
        expect(order.map(([at]) => at).sort((a, b) => a - b)).toEqual(whole.map(([at]) => at).sort((a, b) => a - b));
        expect(order.map(([, id]) => id).sort()).toEqual(whole.map(([, id]) => id).sort());
        expect(pages).toBe(Math.ceil(80 / size));
      }),
      { numRuns: 25 },
    );
  });

  test('what is written between two pages neither repeats nor hides anything', () => {
    const played = site({ issues: [noted('OPS-1', 0, 4)] });
    const ask = asking(played);
    const first = ask(as(noor), 'POST', v3('changelog/bulkfetch'), { issueIdsOrKeys: ['OPS-1'], maxResults: 2 });
    ask(as(noor), 'PUT', v3('issue/OPS-1'), { fields: { summary: 'changed' } });
    const token = String(first.at('nextPageToken'));
    const rest = ask(as(noor), 'POST', v3('changelog/bulkfetch'), { issueIdsOrKeys: ['OPS-1'], nextPageToken: token });
    expect(ids(rest.list('issueChangeLogs.0.changeHistories'))).toEqual(['20003', '20004', '60001']);
  });

  test('a filter by field keeps matching items alone', () => {
    const mixed = history(1);
    mixed.items.push({ ...history(1).items[0]!, field: 'summary', fieldId: 'summary' });
    const ask = asking(site({ issues: [issue({ key: 'OPS-1', histories: [mixed, history(2)] })] }));
    const reply = ask(as(noor), 'POST', v3('changelog/bulkfetch'), {
      issueIdsOrKeys: ['OPS-1'],
      fieldIds: ['summary'],
    });
    expect(
      reply
        .list('issueChangeLogs.0.changeHistories')
        .map(({ items }) => (items as JsonObject[]).map(({ fieldId }) => fieldId)),
    ).toEqual([['summary']]);
  });

  test.each<[string, JsonObject, string]>([
    [
      '1001 issues',
      { issueIdsOrKeys: several(1001, String) },
      'You may only load changelogs for a maximum of 1,000 issues by ID or key at a time.',
    ],
    [
      'a made-up token',
      { issueIdsOrKeys: ['OPS-1'], nextPageToken: 'zzz' },
      'The provided next page token is invalid or expired.',
    ],
    [
      'an unknown property',
      { issueIdsOrKeys: ['OPS-1'], startAt: 0 },
      'Invalid request payload. Refer to the REST API documentation and try again.',
    ],
  ])('%s are refused', (_, body, text) => {
    const reply = three()(as(noor), 'POST', v3('changelog/bulkfetch'), body);
    expect([reply.status, reply.at('errorMessages')]).toEqual([400, [text]]);
  });

  test('five thousand histories over a hundred issues come in one page', () => {
    const issues = several(100, (n) => noted(`OPS-${n}`, n * 50, 50));
    const ask = asking(site({ issues }));
    const { order, pages } = readBulk(
      ask,
      issues.map(({ key }) => key),
      10_000,
    );
    expect([order.length, pages]).toEqual([5000, 1]);
  });
});
