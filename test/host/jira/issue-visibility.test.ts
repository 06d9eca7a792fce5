import type { Caller } from '../../../host/jira/http';
import type { Issue } from '../../../host/jira/model';
import { rolePermissions } from '../../../host/jira/role-permissions';
import { asking, v3 } from '../ask';
import {
  ada,
  anonymous,
  as,
  doc,
  gone,
  issue,
  jonas,
  noor,
  oskar,
  petra,
  project,
  robot,
  site,
  theApp,
  types,
} from '../builders';

const playing = (parts: Partial<Issue> = {}) => {
  const played = site({ issues: [issue({ key: 'OPS-1', ...parts })] });
  return { played, ask: asking(played) };
};
const notThere = { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} };

describe('who is who', () => {
  const author = (who: Caller, parts: Partial<Issue> = {}) =>
    playing(parts).ask(who, 'GET', v3('issue/OPS-1?fields=reporter')).at('fields.reporter');

  test('addresses are seen by oneself and by administrators, never through an app', () => {
    expect(author(as(noor))).toHaveProperty('emailAddress');
    expect(author(as(ada))).toHaveProperty('emailAddress');
    expect(author(as(petra))).not.toHaveProperty('emailAddress');
    expect(author(as(noor, 'app'))).not.toHaveProperty('emailAddress');
    expect(author(as(ada), { reporterId: 'gone' })).not.toHaveProperty('emailAddress');
  });

  test('self names the account percent-encoded, on the site or through the gateway', () => {
    expect(author(as(petra))).toMatchObject({
      self: 'http://127.0.0.1:9/rest/api/3/user?accountId=557058%3Anoor',
      accountType: 'atlassian',
      active: true,
    });
    expect(author(theApp)).toMatchObject({
      self: 'https://api.atlassian.com/ex/jira/11111111-2222-3333-4444-555555555555/rest/api/3/user?accountId=557058%3Anoor',
    });
  });

  test('an account nobody knows any more is a former user', () => {
    expect(author(as(petra), { reporterId: 'erased' })).toMatchObject({ displayName: 'Former user', active: false });
  });

  test('the app itself acts under its own account', () => {
    const { ask, played } = playing();
    ask(theApp, 'POST', v3('issue/OPS-1/comment'), { body: doc('From the app') });
    expect(played.state.issues['10001']?.comments[0]?.authorId).toBe(robot.accountId);
  });
});

describe('who sees an issue', () => {
  const closed = project({
    id: '20000',
    key: 'SEC',
    permissions: rolePermissions({ without: ['outsider', 'reader'] }),
  });
  const played = site({
    issues: [
      issue({ key: 'OPS-1' }),
      issue({ key: 'OPS-2', securityLevelId: '10021' }),
      issue({ key: 'SEC-5', id: '20005', projectId: '20000' }),
      issue({ key: 'OPS-3', typeId: types.subtask, parentId: '10002' }),
    ],
    projects: [project(), closed],
  });
  const ask = asking(played);
  const callers: [string, Caller, string[]][] = [
    ['an administrator of the level', as(ada), ['OPS-1', 'OPS-2', 'SEC-5']],
    ['a responder of the level', as(noor), ['OPS-1', 'OPS-2', 'SEC-5']],
    ['a responder outside the level', as(jonas), ['OPS-1', 'SEC-5']],
    ['a reader', as(petra), ['OPS-1']],
    ['an outsider', as(oskar), ['OPS-1']],
    ['somebody who left', as(gone), []],
    ['the app itself', theApp, ['OPS-1', 'SEC-5']],
    ['nobody', anonymous, []],
  ];
  const reads = ['', '/changelog', '/comment', '/remotelink', '/watchers', '/worklog', '/properties', '/transitions'];

  test.each(callers)('%s', (_, caller, seen) => {
    for (const key of ['OPS-1', 'OPS-2', 'SEC-5']) {
      for (const part of reads) {
        const reply = ask(caller, 'GET', v3(`issue/${key}${part}`));
        if (seen.includes(key)) expect(reply.status).toBe(200);
        else expect([reply.status, reply.body]).toEqual([404, notThere]);
      }
    }
  });

  test('a hidden parent is not named', () => {
    expect(ask(as(noor), 'GET', v3('issue/OPS-3')).at('fields.parent.key')).toBe('OPS-2');
    expect(ask(as(petra), 'GET', v3('issue/OPS-3')).at('fields')).not.toHaveProperty('parent');
  });
});
