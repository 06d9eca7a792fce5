import { agile, keysOf, played } from '../agile-site';
import { anonymous, as, noor, oskar } from '../builders';
import { callable } from '../calling';
import { tourSite } from '../tour/tour-site';

const software = (path: string): string => `/rest/software/1.0/${path}`;
const lists = ['board/1/issue', 'board/1/backlog', 'board/1/sprint/2/issue', 'sprint/2/issue'];

describe('board lists by token', () => {
  it.each(lists)('%s has in its pages what its predecessor has in one', (path) => {
    const { ask } = played();
    const keys: unknown[] = [];
    let token = '';
    for (let page = 0; page < 10; page += 1) {
      const answer = ask(as(noor), 'GET', software(`${path}?maxResults=2${token}`));
      keys.push(...keysOf(answer));
      expect(answer.at('total')).toBeUndefined();
      expect(answer.at('isLast')).toBe(answer.at('nextPageToken') === undefined);
      if (answer.at('isLast') === true) break;
      token = `&nextPageToken=${encodeURIComponent(String(answer.at('nextPageToken')))}`;
    }
    expect(keys).toEqual(keysOf(ask(as(noor), 'GET', agile(path))));
    expect(keys.length).toBeGreaterThan(0);
  });

  it('give an issue as their predecessors do, and describe its fields once beside', () => {
    const { ask } = played();
    const answer = ask(as(noor), 'GET', software('board/1/issue?expand=names,changelog'));
    expect(answer.at('issues.0.fields')).toEqual(ask(as(noor), 'GET', agile('board/1/issue')).at('issues.0.fields'));
    expect(answer.at('issues.0.names')).toBeUndefined();
    expect(answer.at('names.summary')).toBe('Summary');
    expect(answer.at('issues.0.changelog')).toMatchObject({ total: 0 });
  });

  it('refuse the token of another list, and a page of none or too many', () => {
    const { ask } = played();
    const token = encodeURIComponent(
      String(ask(as(noor), 'GET', software('board/1/issue?maxResults=1')).at('nextPageToken')),
    );
    expect(ask(as(noor), 'GET', software(`board/1/backlog?nextPageToken=${token}`))).toMatchObject({
      status: 400,
      body: { errorMessages: ['The provided next page token is invalid or expired.'] },
    });
    expect(ask(as(noor), 'GET', software('board/1/issue?maxResults=0')).status).toBe(400);
    expect(ask(as(noor), 'GET', software('board/1/issue?maxResults=5001')).status).toBe(400);
  });

  it('are narrowed by a query, whose order goes before rank', () => {
    const { ask } = played();
    const keys = (base: typeof software, jql: string) =>
      keysOf(ask(as(noor), 'GET', base(`board/1/issue?jql=${encodeURIComponent(jql)}`)));
    for (const base of [software, agile]) {
      expect(keys(base, 'key > OPS-3')).toEqual(['OPS-4', 'OPS-5']);
      expect(keys(base, 'key > OPS-3 ORDER BY key DESC')).toEqual(['OPS-5', 'OPS-4']);
      expect(keys(base, 'ORDER BY key DESC')).toEqual(['OPS-5', 'OPS-4', 'OPS-3', 'OPS-2', 'OPS-1']);
    }
    expect(ask(as(noor), 'GET', software('board/1/issue?jql=nope%20%3D%201')).status).toBe(400);
  });

  it('can be counted where they are a board’s', () => {
    const { ask } = played();
    const count = (path: string) => ask(as(noor), 'GET', software(path)).body;
    expect(count('board/1/issue/approximate-count')).toEqual({ count: 5 });
    expect(count('board/1/issue/approximate-count?jql=key%20%3E%20OPS-3')).toEqual({ count: 2 });
    expect(count('board/1/backlog/approximate-count')).toEqual({ count: 1 });
  });

  it('are for those who see the board', () => {
    const { ask } = played();
    expect(ask(as(oskar), 'GET', software('board/2/issue')).status).toBe(404);
    expect(ask(as(oskar), 'GET', software('board/2/issue/approximate-count')).status).toBe(404);
    expect(ask(anonymous, 'GET', software('board/1/issue')).status).toBe(401);
  });

  it('lag as search does, but for the issues to be reconciled', async () => {
    const { call, conditions } = callable(tourSite());
    conditions.searchLagMs = 60_000;
    await call(as(noor), 'POST', agile('sprint/3/issue'), { issues: ['OPS-1', 'OPS-2'] });
    expect(keysOf(await call(as(noor), 'GET', software('sprint/3/issue')))).toEqual([]);
    expect(keysOf(await call(as(noor), 'GET', software('sprint/3/issue?reconcileIssues=10002')))).toEqual(['OPS-2']);
  });

  it('ask an app for the scopes of their predecessors and for JQL', async () => {
    const old = ['read:board-scope:jira-software', 'read:issue-details:jira'];
    const status = async (scopes: string[]) =>
      (await callable({ ...tourSite(), scopes }).call(as(noor, 'app'), 'GET', software('board/1/issue'))).status;
    expect(await status(old)).toBe(401);
    expect(await status([...old, 'read:jql:jira'])).toBe(200);
  });
});
