import { as, issue, noor } from '../builders';
import { callable } from '../calling';

const path = '/rest/api/3/issue/OPS-1';
const one = { issues: [issue({ key: 'OPS-1' })] };
const app = as(noor, 'app');
const read = ['read:jira-work'];
const write = ['write:jira-work'];

describe('scopes', () => {
  it('lets a call pass with its classic scope, or with all its granular ones', async () => {
    const granular = ['read:issue-meta', 'read:avatar', 'read:issue.changelog'].map((scope) => `${scope}:jira`);
    for (const scopes of [read, granular]) {
      const { call } = callable({ ...one, scopes });
      expect((await call(app, 'GET', `${path}/changelog`)).status).toBe(200);
    }
    const { call } = callable({ ...one, scopes: granular.slice(1) });
    expect((await call(app, 'GET', `${path}/changelog`)).status).toBe(401);
  });

  it('refuses a call whose scope was not granted, from the app and from its panel, not from a person', async () => {
    const { call, site } = callable({ ...one, scopes: read });
    for (const channel of ['app', 'bridge'] as const) {
      const reply = await call(as(noor, channel), 'PUT', path, { fields: { summary: 'x' } });
      expect(reply).toMatchObject({ status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } });
    }
    expect(site.state.issues['10001']?.summary).toBe('Summary of OPS-1');
    expect((await call(as(noor), 'PUT', path, { fields: { summary: 'x' } })).status).toBe(204);
  });

  it('no classic scope opens boards and sprints', async () => {
    const { call } = callable({ scopes: [...read, ...write, 'manage:jira-project'] });
    expect((await call(app, 'GET', '/rest/agile/1.0/board')).status).toBe(401);
  });
});
