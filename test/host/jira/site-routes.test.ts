import { ada, anonymous, as, gone, issue, noor, oskar, petra, project, several, theApp, user } from '../builders';
import { asking, v3 } from '../ask';
import { site } from '../builders';
import { rolePermissions } from '../../../host/jira/role-permissions';
import { screens, types } from '../builders';

const restricted = project({
  id: '10009',
  key: 'SEC',
  name: 'Security',
  permissions: rolePermissions({ without: ['outsider'] }),
});
const bare = project({
  id: '10001',
  key: 'PAY',
  name: 'Payments',
  formerKeys: ['CASH'],
  screens: screens(['duedate', 'customfield_10020', 'issuelinks']),
});
const asked = (parts: Parameters<typeof site>[0] = {}) =>
  asking(site({ projects: [project(), bare, restricted], ...parts }));

const keys = (list: { key: string }[]) => list.map(({ key }) => key);

describe('createmeta', () => {
  const path = v3('issue/createmeta/PAY/issuetypes');

  it('lists the types under issueTypes, and the screen’s fields', async () => {
    const ask = asked();
    expect(ask(as(noor), 'GET', path).body).toMatchObject({
      startAt: 0,
      maxResults: 50,
      total: 4,
      issueTypes: [{ id: types.epic }, {}, {}, {}],
    });
    const { fields } = ask(as(noor), 'GET', `${path}/${types.task}`).body;
    const ids = fields.map(({ fieldId }: { fieldId: string }) => fieldId);
    expect(ids).toContain('priority');
    expect(ids).not.toContain('duedate');
    expect(fields.find(({ fieldId }: { fieldId: string }) => fieldId === 'summary')).toMatchObject({
      required: true,
      name: 'Summary',
      key: 'summary',
    });
    const priority = fields.find(({ fieldId }: { fieldId: string }) => fieldId === 'priority');
    expect(priority.allowedValues.map(({ id }: { id: string }) => id)).toEqual(['1', '2', '3']);
  });

  it('shows nothing to those who may not create', () => {
    const ask = asked();
    expect(ask(as(petra), 'GET', path).body).toMatchObject({ total: 0, issueTypes: [] });
    expect(ask(as(petra), 'GET', `${path}/${types.task}`).body).toMatchObject({ total: 0, fields: [] });
    expect(ask(as(oskar), 'GET', v3('issue/createmeta/SEC/issuetypes')).status).toBe(404);
  });

  it('refuses a page of more than 200', () => {
    const reply = asked()(as(noor), 'GET', `${path}?maxResults=201`);
    expect(reply).toMatchObject({
      status: 400,
      body: { errorMessages: ["Parameter 'maxResults' must not exceed the limit '200'"] },
    });
  });
});

describe('projects', () => {
  it('are found by id, key in any case and former key', () => {
    const ask = asked();
    for (const name of ['PAY', 'pay', '10001', 'CASH'])
      expect(ask(as(noor), 'GET', v3(`project/${name}`)).body.key).toBe('PAY');
  });

  it('that are hidden are as missing as those that never were', () => {
    const ask = asked();
    for (const key of ['SEC', 'NOPE']) {
      const reply = ask(as(oskar), 'GET', v3(`project/${key}`));
      expect(reply).toMatchObject({
        status: 404,
        body: { errorMessages: [`No project could be found with key '${key}'.`], errors: {} },
      });
    }
  });

  it('are searched by what the caller may do in them', () => {
    const ask = asked();
    expect(keys(ask(as(noor), 'GET', v3('project/search')).body.values)).toEqual(['OPS', 'PAY', 'SEC']);
    expect(keys(ask(as(oskar), 'GET', v3('project/search')).body.values)).toEqual(['OPS', 'PAY']);
    expect(keys(ask(as(petra), 'GET', v3('project/search?action=create')).body.values)).toEqual([]);
    expect(keys(ask(as(noor), 'GET', v3('project/search?query=pay')).body.values)).toEqual(['PAY']);
    expect(ask(anonymous, 'GET', v3('project/search')).body).toMatchObject({ total: 0, isLast: true, values: [] });
  });

  it('come in pages of at most 100', () => {
    const projects = several(120, (n) => project({ id: String(10_000 + n), key: `P${n}` }));
    const { body } = asked({ projects })(as(noor), 'GET', v3('project/search?maxResults=1000'));
    expect(body).toMatchObject({ maxResults: 100, total: 120, isLast: false });
    expect(body.nextPage).toContain('startAt=100');
  });

  it('show their security levels to those who may set one', () => {
    const ask = asked();
    expect(ask(as(ada), 'GET', v3('project/OPS/securitylevel')).body.levels).toMatchObject([
      { id: '10021', name: 'Team' },
    ]);
    expect(ask(as(noor), 'GET', v3('project/OPS/securitylevel')).body).toEqual({ levels: [] });
  });

  it('have versions, components and statuses by type', () => {
    const ask = asked();
    expect(ask(as(noor), 'GET', v3('project/OPS/versions')).body).toHaveLength(2);
    expect(ask(as(noor), 'GET', v3('project/OPS/components')).body[0]).toMatchObject({
      id: '10100',
      name: 'Checkout',
      project: 'OPS',
      projectId: 10000,
    });
    expect(ask(as(noor), 'GET', v3('project/OPS/statuses')).body[0].statuses[0]).toMatchObject({
      id: '1',
      statusCategory: { id: 2, key: 'new' },
    });
  });

  it('keep properties: 201, then 200, then 204, then 404; for administrators to write', () => {
    const ask = asked();
    const path = v3('project/OPS/properties/settings');
    expect(ask(as(noor), 'PUT', path, { a: 1 }).status).toBe(403);
    expect(ask(as(ada), 'PUT', path, { a: 1 }).status).toBe(201);
    expect(ask(as(ada), 'PUT', path, { a: 2 }).status).toBe(200);
    expect(ask(as(petra), 'GET', path).body).toEqual({ key: 'settings', value: { a: 2 } });
    expect(ask(as(petra), 'GET', v3('project/OPS/properties')).body.keys).toMatchObject([{ key: 'settings' }]);
    expect(ask(as(ada), 'DELETE', path).status).toBe(204);
    expect(ask(as(ada), 'DELETE', path).status).toBe(404);
  });
});

describe('fields, statuses, priorities and labels', () => {
  it('field lists every field; field/search pages by 50', () => {
    const ask = asked();
    const { body } = ask(anonymous, 'GET', v3('field'));
    expect(body.find(({ id }: { id: string }) => id === 'customfield_10020')).toMatchObject({
      custom: true,
      schema: { custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
    });
    expect(ask(as(noor), 'GET', v3('field/search?maxResults=1000')).body.maxResults).toBe(50);
    expect(ask(as(noor), 'GET', v3('field/search?query=sprint&type=custom')).body.values).toMatchObject([
      { id: 'customfield_10020' },
    ]);
  });

  it('statuses/search has its own names for categories, and is for administrators', () => {
    const ask = asked();
    expect(ask(as(noor), 'GET', v3('statuses/search')).status).toBe(401);
    const { body } = ask(as(ada), 'GET', v3('statuses/search?statusCategory=DONE'));
    expect(body.values).toMatchObject([{ id: '5', statusCategory: 'DONE', scope: { type: 'GLOBAL' } }]);
  });

  it('priorities can be asked for by project', () => {
    const ask = asked();
    const ids = (path: string) => ask(as(noor), 'GET', v3(path)).body.values.map(({ id }: { id: string }) => id);
    expect(ids('priority/search')).toEqual(['1', '2', '3', '9']);
    expect(ids('priority/search?projectId=10000')).toEqual(['1', '2', '3']);
  });

  it('labels are those in use, sorted', () => {
    const ask = asked({ issues: [issue({ labels: ['b', 'a'] }), issue({ key: 'OPS-2', labels: ['a'] })] });
    expect(ask(as(noor), 'GET', v3('label')).body.values).toEqual(['a', 'b']);
  });
});

describe('users', () => {
  it('myself is whoever asks, or the app’s own account', () => {
    const ask = asked();
    expect(ask(as(noor), 'GET', v3('myself')).body).toMatchObject({
      accountId: noor.accountId,
      timeZone: 'Europe/Berlin',
      groups: { size: 0, items: [] },
    });
    expect(ask(theApp, 'GET', v3('myself')).body).toMatchObject({ accountType: 'app' });
    expect(ask(anonymous, 'GET', v3('myself')).status).toBe(401);
  });

  it('search finds active people by the beginnings of their names', () => {
    const ask = asked();
    const names = (query: string) =>
      ask(as(noor), 'GET', v3(`user/search?${query}`)).body.map((one: { displayName: string }) => one.displayName);
    expect(names('query=had')).toEqual(['Noor Haddad']);
    expect(names('query=moss')).toEqual([]);
    expect(names(`accountId=${encodeURIComponent(noor.accountId)}`)).toEqual(['Noor Haddad']);
    expect(ask(anonymous, 'GET', v3('user/search?query=noor')).body).toEqual([]);
  });

  it('search refuses nothing to go by, and two things at once', () => {
    const ask = asked();
    expect(ask(as(noor), 'GET', v3('user/search')).body.errorMessages).toEqual([
      'The username or property query parameter must be provided',
    ]);
    expect(ask(as(noor), 'GET', v3('user/search?query=a&accountId=b')).body.errorMessages).toEqual([
      "The query parameters 'query' and 'accountId' are mutually exclusive.",
    ]);
  });

  it('users/search has everybody, inactive ones and apps too', () => {
    const ids = asked()(as(noor), 'GET', v3('users/search')).body.map((one: { accountId: string }) => one.accountId);
    expect(ids).toContain(gone.accountId);
    expect(ids).toContain('robot');
  });

  it('bulk gives a page of ten unless told otherwise, and leaves out whom nobody knows', () => {
    const people = several(12, (n) => user({ accountId: `u${n}` }));
    const ask = asked({ users: [...people, noor] });
    const query = people.map(({ accountId }) => `accountId=${accountId}`).join('&');
    expect(ask(as(noor), 'GET', v3(`user/bulk?${query}&accountId=nobody`)).body).toMatchObject({
      maxResults: 10,
      total: 12,
      isLast: false,
    });
    expect(ask(as(noor), 'GET', v3('user/bulk')).status).toBe(400);
  });

  it('a user nobody knows is a 404', () => {
    const reply = asked()(as(noor), 'GET', v3('user?accountId=nobody'));
    expect(reply).toMatchObject({
      status: 404,
      body: { errorMessages: ['Specified user does not exist or you do not have required permissions'] },
    });
  });

  it('assignable are those who may be, within a window that may come up short', () => {
    const ask = asked();
    const names = (query: string) =>
      ask(as(noor), 'GET', v3(`user/assignable/search?${query}`)).body.map(
        (one: { displayName: string }) => one.displayName,
      );
    expect(names('project=OPS&query=')).toEqual(['Ada Brandt', 'Noor Haddad', 'Jonas Lindqvist', 'Oskar Lund']);
    expect(names('project=SEC&query=')).not.toContain('Oskar Lund');
    // Ada, Noor, Jonas and Petra are in the window; Petra cannot be assigned.
    expect(names('project=OPS&query=&maxResults=4')).toHaveLength(3);
    expect(ask(as(noor), 'GET', v3('user/assignable/search?query=a')).body.errorMessages).toEqual([
      'No project, issue key or issue ID was provided',
    ]);
  });
});

describe('permissions', () => {
  const level = project({ id: '10000', key: 'OPS' });
  const two = {
    projects: [level, restricted],
    issues: [issue({ key: 'OPS-1' }), issue({ key: 'SEC-1', id: '30001', projectId: '10009' })],
  };

  it('mypermissions answers for an issue, a project, or any', () => {
    const ask = asked(two);
    const have = (caller: Parameters<typeof ask>[0], query: string) =>
      ask(caller, 'GET', v3(`mypermissions?permissions=EDIT_ISSUES${query}`)).body.permissions.EDIT_ISSUES;
    expect(have(as(noor), '&issueKey=OPS-1')).toMatchObject({
      id: '12',
      key: 'EDIT_ISSUES',
      type: 'PROJECT',
      havePermission: true,
    });
    expect(have(as(petra), '&issueKey=OPS-1').havePermission).toBe(false);
    expect(have(as(oskar), '').havePermission).toBe(true);
    expect(have(anonymous, '').havePermission).toBe(false);
  });

  it('mypermissions refuses as Jira does', () => {
    const ask = asked(two);
    expect(ask(as(noor), 'GET', v3('mypermissions')).body.errorMessages).toEqual([
      "The 'permissions' query parameter is required.",
    ]);
    const unknown = ask(as(noor), 'GET', v3('mypermissions?permissions=EDIT_ISSUES,LAUNCH_ROCKETS'));
    expect(unknown).toMatchObject({ status: 400, body: { errors: { LAUNCH_ROCKETS: 'Unrecognized permission' } } });
    expect(ask(as(oskar), 'GET', v3('mypermissions?permissions=EDIT_ISSUES&projectKey=SEC'))).toMatchObject({
      status: 404,
      body: { errorMessages: ['Could not find project with provided key.'] },
    });
    expect(ask(as(oskar), 'GET', v3('mypermissions?permissions=EDIT_ISSUES&issueKey=SEC-1')).status).toBe(404);
  });

  it('check tells which projects and issues are granted, and ignores ids nobody knows', () => {
    const ask = asked(two);
    const body = {
      projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10000, 10009, 5], issues: [10001, 30001, 9] }],
      globalPermissions: ['USER_PICKER', 'ADMINISTER'],
    };
    expect(ask(as(oskar), 'POST', v3('permissions/check'), body).body).toEqual({
      projectPermissions: [{ permission: 'EDIT_ISSUES', projects: [10000], issues: [10001] }],
      globalPermissions: ['USER_PICKER'],
    });
    expect(ask(as(petra), 'POST', v3('permissions/check'), body).body.projectPermissions[0]).toMatchObject({
      projects: [],
      issues: [],
    });
  });

  it('check asks for somebody else only for administrators and the app', () => {
    const ask = asked(two);
    const body = {
      accountId: petra.accountId,
      projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10000] }],
    };
    expect(ask(as(noor), 'POST', v3('permissions/check'), body)).toMatchObject({
      status: 403,
      body: { errorMessages: ['Only Jira administrators can perform this operation.'] },
    });
    for (const caller of [as(ada), theApp])
      expect(ask(caller, 'POST', v3('permissions/check'), body).body.projectPermissions[0].projects).toEqual([]);
    const unknown = ask(as(noor), 'POST', v3('permissions/check'), { globalPermissions: ['PERMISSION_123'] });
    expect(unknown).toMatchObject({
      status: 400,
      body: { errorMessages: [], errors: { PERMISSION_123: 'Unrecognized permission' } },
    });
  });

  it('permissions/project lists where all are held', () => {
    const ask = asked(two);
    expect(
      keys(
        ask(as(oskar), 'POST', v3('permissions/project'), { permissions: ['BROWSE_PROJECTS', 'EDIT_ISSUES'] }).body
          .projects,
      ),
    ).toEqual(['OPS']);
  });
});
