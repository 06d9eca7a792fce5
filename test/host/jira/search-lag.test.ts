import type { JsonObject } from '../../../host/jira/model';
import { as, issue, noor } from '../builders';
import { callable } from '../calling';

const path = '/rest/api/3/issue/OPS-1';
const one = { issues: [issue({ key: 'OPS-1' })] };

describe('search while its index lags', () => {
  const search = { jql: 'project = OPS AND summary ~ "later"' };

  it('finds what was true a while ago, and what is true when told to reconcile', async () => {
    const { call, clock, conditions } = callable(one);
    conditions.searchLagMs = 60_000;
    await call(as(noor), 'PUT', path, { fields: { summary: 'later' } });
    expect((await call(as(noor), 'GET', path)).at('fields.summary')).toBe('later');
    const found = async (body: JsonObject) =>
      (await call(as(noor), 'POST', '/rest/api/3/search/jql', { ...search, ...body })).at('issues');
    expect(await found({})).toEqual([]);
    expect(await found({ reconcileIssues: [10001] })).toEqual([{ id: '10001' }]);
    clock.advance(59_999);
    expect(await found({})).toEqual([]);
    clock.advance(1);
    expect(await found({})).toEqual([{ id: '10001' }]);
  });

  it('still finds by what an issue was, and gives it as it was', async () => {
    const { call, clock, conditions } = callable(one);
    conditions.searchLagMs = 10_000;
    await call(as(noor), 'PUT', path, { fields: { labels: ['new'] } });
    clock.advance(5_000);
    const old = { jql: 'project = OPS AND labels is EMPTY', fields: ['labels'] };
    const reply = await call(as(noor), 'POST', '/rest/api/3/search/jql', old);
    expect(reply.at('issues.0.fields.labels')).toEqual([]);
  });
});
