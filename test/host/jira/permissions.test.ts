import { ada, anonymous, as, issue, noor, oskar, petra, project, theApp } from '../builders';
import { v3 } from '../ask';
import { restricted, asked, keys } from '../asked-site';

describe('permissions', () => {
  const level = project({ id: '10000', key: 'OPS' });
  const two = {
    projects: [level, restricted],
    issues: [issue({ key: 'OPS-1' }), issue({ key: 'SEC-1', id: '30001', projectId: '10009' })],
  };

  it('mypermissions answers for an issue, a project, or any', () => {
    const ask = asked(two);
    const have = (caller: Parameters<typeof ask>[0], query: string) =>
      ask(caller, 'GET', v3(`mypermissions?permissions=EDIT_ISSUES${query}`)).at('permissions.EDIT_ISSUES');
    expect(have(as(noor), '&issueKey=OPS-1')).toMatchObject({
      id: '12',
      key: 'EDIT_ISSUES',
      type: 'PROJECT',
      havePermission: true,
    });
    expect(have(as(petra), '&issueKey=OPS-1')).toMatchObject({ havePermission: false });
    expect(have(as(oskar), '')).toMatchObject({ havePermission: true });
    expect(have(anonymous, '')).toMatchObject({ havePermission: false });
  });

  it('mypermissions refuses as Jira does', () => {
    const ask = asked(two);
    expect(ask(as(noor), 'GET', v3('mypermissions')).at('errorMessages')).toEqual([
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
    expect(ask(as(petra), 'POST', v3('permissions/check'), body).at('projectPermissions.0')).toMatchObject({
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
      expect(ask(caller, 'POST', v3('permissions/check'), body).at('projectPermissions.0.projects')).toEqual([]);
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
        ask(as(oskar), 'POST', v3('permissions/project'), { permissions: ['BROWSE_PROJECTS', 'EDIT_ISSUES'] }).list(
          'projects',
        ),
      ),
    ).toEqual(['OPS']);
  });
});
