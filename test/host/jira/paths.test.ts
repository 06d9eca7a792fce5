import { as, noor, anonymous } from '../builders';
import { callable } from '../calling';

const app = as(noor, 'app');
const read = ['read:jira-work'];

describe('paths and methods', () => {
  it('answers an unknown path with a problem', async () => {
    const { call } = callable();
    const reply = await call(as(noor), 'GET', '/rest/api/3/nope');
    expect(reply).toMatchObject({
      status: 404,
      headers: { 'content-type': 'application/problem+json' },
      body: {
        type: 'about:blank',
        title: 'Not Found',
        status: 404,
        detail: 'No endpoint GET /rest/api/3/nope.',
        instance: '/rest/api/3/nope',
      },
    });
  });

  it.each(['/rest/api/2/issue/OPS-1', '/rest/api/latest/myself', '/rest/servicedeskapi/request'])(
    'says of %s that it is not played, since Jira has it',
    async (path) => {
      expect((await callable().call(as(noor), 'GET', path)).status).toBe(501);
    },
  );

  it('answers a wrong method with a problem that names the right one', async () => {
    const { call } = callable();
    const reply = await call(as(noor), 'GET', '/rest/api/3/search/approximate-count');
    expect(reply).toMatchObject({
      status: 405,
      headers: { allow: 'POST' },
      body: { detail: "Method 'GET' is not supported." },
    });
  });

  it.each([
    '/rest/api/3/dashboard',
    '/rest/api/3/project/recent',
    '/rest/agile/1.0/board/1/epic',
    '/rest/software/1.0/epic/none/issue',
  ])('answers %s, which Jira has and it does not play, with 501', async (target) => {
    const { call } = callable();
    const reply = await call(as(noor), 'GET', target);
    expect(reply.status).toBe(501);
    expect(reply.at('errorMessages.0')).toContain(`GET ${target}`);
  });

  it('never lets anything unmodelled pass for Jira’s answer to an app', async () => {
    const { call } = callable({ scopes: read });
    for (const [method, target] of [
      ['GET', '/rest/api/3/nope'],
      ['DELETE', '/rest/api/3/myself'],
    ] as const) {
      const reply = await call(app, method, target);
      expect(reply.status).toBe(501);
      expect(reply.headers['forge-proxy-error']).toBe(`NOT_PLAYED: ${method} ${target}`);
    }
  });

  it('says what is wrong with a body that is not JSON, and with one that does not say it is', async () => {
    const { call } = callable();
    const json = { 'content-type': 'application/json' };
    expect(await call(as(noor), 'POST', '/rest/api/3/search/jql', Buffer.from('{'), json)).toMatchObject({
      status: 400,
      body: { errorMessages: ['There was an error parsing JSON. Check that your request body is valid.'] },
    });
    const plain = await call(as(noor), 'POST', '/rest/api/3/search/jql', Buffer.from('{}'), {
      'content-type': 'text/plain',
    });
    expect(plain).toMatchObject({ status: 415, body: { detail: "Content-Type 'text/plain' is not supported." } });
    expect((await call(as(noor), 'POST', '/rest/api/3/search/jql')).at('detail')).toBe(
      "Content-Type 'null' is not supported.",
    );
  });

  it('asks for a user where Jira does', async () => {
    const { call } = callable();
    const reply = await call(anonymous, 'GET', '/rest/api/3/myself', undefined, {
      authorization: 'Basic bm9ib2R5OngK',
    });
    expect(reply.status).toBe(401);
    expect(String(reply.body)).toBe('Client must be authenticated to access this resource.');
    expect(reply.headers['x-seraph-loginreason']).toBe('AUTHENTICATED_FAILED');
  });

  it('refuses a bearer token it cannot resolve on every route', async () => {
    const { call } = callable();
    const reply = await call(anonymous, 'GET', '/rest/api/3/serverInfo', undefined, { authorization: 'Bearer abc' });
    expect(reply).toMatchObject({ status: 403, body: { error: 'Failed to parse Connect Session Auth Token' } });
  });
});
