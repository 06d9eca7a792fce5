import type { Json, JsonObject } from '../../../host/jira/model';
import { anonymous, as, issue, noor, petra, project, several } from '../builders';
import { callable } from '../calling';

const path = '/rest/api/3/search/jql';
const many = (count: number) => ({ issues: several(count, (n) => issue({ key: `OPS-${n}` })) });

describe('search/jql', () => {
  it('gives ids alone unless fields are asked for', async () => {
    const { call } = callable(many(2));
    const bare = await call(as(noor), 'GET', `${path}?jql=project%20%3D%20OPS%20order%20by%20key`);
    expect(bare.body).toEqual({ issues: [{ id: '10001' }, { id: '10002' }], isLast: true });
    const keyed = await call(as(noor), 'POST', path, { jql: 'key = OPS-1', fields: ['key'] });
    expect(keyed.at('issues.0')).toMatchObject({ id: '10001', key: 'OPS-1' });
    expect(keyed.at('issues.0')).not.toHaveProperty('fields');
    const whole = await call(as(noor), 'POST', path, { jql: 'key = OPS-1', fields: ['summary'] });
    expect(whole.at('issues.0.fields')).toEqual({ summary: 'Summary of OPS-1' });
  });

  it('pages with a token, gives at most 100 with fields and up to 5,000 ids', async () => {
    const { call } = callable(many(230));
    const ask = (body: JsonObject) =>
      call(as(noor), 'POST', path, { jql: 'project = OPS order by id', maxResults: 5000, ...body });
    expect((await ask({})).at('issues')).toHaveLength(230);
    const seen: unknown[] = [];
    for (let token: Json | undefined, n = 0; n < 10; n += 1) {
      const page = await ask({ fields: ['summary'], ...(token ? { nextPageToken: token } : {}) });
      seen.push(...page.list('issues').map(({ id }) => id));
      token = page.at('nextPageToken');
      expect(page.at('isLast')).toBe(token === undefined);
      if (!token) break;
    }
    expect(seen).toEqual(several(230, (n) => String(10_000 + n)));
  });

  it('gives 50 unless told otherwise', async () => {
    const { call } = callable(many(60));
    expect((await call(as(noor), 'POST', path, { jql: 'project = OPS' })).at('issues')).toHaveLength(50);
  });

  it.each([0, -1, 5001])('refuses maxResults %s', async (maxResults) => {
    const { call } = callable();
    expect(await call(as(noor), 'POST', path, { jql: '', maxResults })).toMatchObject({
      status: 400,
      body: { errorMessages: ['The max results parameter has to be between 1 and 5,000.'], errors: {} },
    });
  });

  it('looks at the token first, and at its age', async () => {
    const { call, clock } = callable(many(3));
    const jql = 'project = OPS';
    const words = 'The provided next page token is invalid or expired.';
    expect(
      (await call(as(noor), 'POST', path, { jql, maxResults: 0, nextPageToken: 'x' })).at('errorMessages'),
    ).toEqual([words]);
    const nextPageToken = String((await call(as(noor), 'POST', path, { jql, maxResults: 2 })).at('nextPageToken'));
    clock.advance(7 * 86_400_000);
    expect((await call(as(noor), 'POST', path, { jql, nextPageToken })).at('issues')).toHaveLength(1);
    expect((await call(as(noor), 'POST', path, { jql: 'key = OPS-1', nextPageToken })).status).toBe(400);
    clock.advance(1);
    expect((await call(as(noor), 'POST', path, { jql, nextPageToken })).at('errorMessages')).toEqual([words]);
  });

  it.each<Json>([
    { jql: 'project = OPS', startAt: 0 },
    { jql: ['project = OPS'] },
    { jql: 'project = OPS', expand: ['names'] },
    { jql: 'project = OPS', maxResults: '5' },
    ['project = OPS'],
  ])('refuses the body %j', async (body) => {
    const { call } = callable();
    const reply = await call(as(noor), 'POST', path, body);
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual({
      errorMessages: ['Invalid request payload. Refer to the REST API documentation and try again.'],
    });
  });

  it('reads a POST’s body alone', async () => {
    const { call } = callable(many(2));
    const reply = await call(as(noor), 'POST', `${path}?maxResults=x&jql=nonsense`, { jql: 'project = OPS' });
    expect(reply.at('issues')).toHaveLength(2);
  });

  it('cannot read a number that is none', async () => {
    const { call } = callable();
    const reply = await call(as(noor), 'GET', `${path}?jql=key%3DA-1&maxResults=x`);
    expect(reply).toMatchObject({
      status: 400,
      body: { detail: "Failed to convert 'maxResults' with value: 'x'", title: 'Bad Request' },
    });
  });

  it('says nothing of what the caller may not see', async () => {
    const secret = project({ id: '10009', key: 'SEC', permissions: { BROWSE_PROJECTS: ['responder'] } });
    const { call } = callable({
      projects: [project(), secret],
      issues: [issue({ key: 'OPS-1' }), issue({ key: 'SEC-1', id: '30001', projectId: '10009' })],
    });
    const jql = 'created > 2020-01-01 order by key';
    expect((await call(as(noor), 'POST', path, { jql })).at('issues')).toHaveLength(2);
    expect((await call(as(petra), 'POST', path, { jql })).at('issues')).toEqual([{ id: '10001' }]);
    expect((await call(anonymous, 'POST', path, { jql })).body).toEqual({ issues: [], isLast: true });
    expect((await call(as(petra), 'POST', path, { jql: 'project = SEC' })).at('errorMessages')).toEqual([
      "The value 'SEC' does not exist for the field 'project'.",
    ]);
  });

  it('describes its fields once, beside the issues, and gives entity properties', async () => {
    const { call } = callable({ issues: [issue({ key: 'OPS-1', properties: { a: { b: 1 } } })] });
    const reply = await call(as(noor), 'POST', path, {
      jql: 'key = OPS-1',
      fields: ['summary'],
      expand: 'names,schema',
      properties: ['a'],
    });
    expect(reply.body).toMatchObject({
      names: { summary: 'Summary' },
      schema: { summary: { type: 'string', system: 'summary' } },
      issues: [{ key: 'OPS-1', properties: { a: { b: 1 } } }],
    });
    expect(reply.at('issues.0')).not.toHaveProperty('names');
  });
});

describe('its neighbours', () => {
  it('approximate-count counts, and needs a bound', async () => {
    const { call } = callable(many(7));
    const count = '/rest/api/3/search/approximate-count';
    expect((await call(as(noor), 'POST', count, { jql: 'project = OPS' })).body).toEqual({ count: 7 });
    expect((await call(as(noor), 'POST', count, { jql: 'order by key' })).status).toBe(400);
  });

  it('the old search is gone', async () => {
    const { call } = callable();
    for (const [method, body] of [
      ['GET', undefined],
      ['POST', {}],
    ] as const) {
      const reply = await call(as(noor), method, '/rest/api/3/search', body);
      expect(reply.status).toBe(410);
      expect(reply.at('errorMessages.0')).toContain('/rest/api/3/search/jql');
    }
  });

  it('jql/match tells which issues each query finds, and finds none for a query about something unknown', async () => {
    const { call } = callable(many(3));
    const reply = await call(as(noor), 'POST', '/rest/api/3/jql/match', {
      issueIds: [10001, 10003, 99],
      jqls: ['key > OPS-2', 'project = NOPE', 'project = OPS'],
    });
    expect(reply.list('matches').map((one) => one.matchedIssues)).toEqual([[10003], [], [10001, 10003]]);
  });
});
