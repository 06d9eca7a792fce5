import fc from 'fast-check';
import { asking, v3 } from '../ask';
import { ada, anonymous, as, comment, doc, issue, jonas, noor, petra, project, several, site, user } from '../builders';
import type { Issue } from '../../../host/jira/model';

const playing = (parts: Partial<Issue> = {}, typeKey: 'software' | 'service_desk' = 'software') => {
  const played = site({ issues: [issue({ key: 'OPS-1', ...parts })], projects: [project({ typeKey })] });
  return { played, ask: asking(played), subject: () => played.state.issues['10001'] };
};
const path = v3('issue/OPS-1/comment');

describe('reading comments', () => {
  const many = { comments: several(130, (n) => comment(n)) };

  test('pages of any size reassemble the list, oldest first', () => {
    const { ask } = playing(many);
    const whole = several(130, (n) => String(30_000 + n));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.boolean(), (size, newestFirst) => {
        const order = newestFirst ? '-created' : 'created';
        const found: unknown[] = [];
        for (let startAt = 0; startAt < 130; startAt += size) {
          const page = ask(as(petra), 'GET', `${path}?startAt=${startAt}&maxResults=${size}&orderBy=${order}`);
          expect(page.at('total')).toBe(130);
          found.push(...page.list('comments').map(({ id }) => id));
        }
        expect(found).toEqual(newestFirst ? [...whole].reverse() : whole);
      }),
      { numRuns: 20 },
    );
  });

  test('a page holds a hundred at most and one at least; beyond the end it is empty', () => {
    const { ask } = playing(many);
    const get = (query: string) => ask(as(petra), 'GET', `${path}?${query}`);
    expect(get('maxResults=1000').at('maxResults')).toBe(100);
    expect(get('maxResults=0').list('comments')).toHaveLength(1);
    expect(get('startAt=-5').at('startAt')).toBe(0);
    expect(get('startAt=500').body).toMatchObject({ startAt: 500, total: 130, comments: [] });
  });

  test('other orders and sizes that are no numbers are refused', () => {
    const { ask } = playing();
    expect(ask(as(petra), 'GET', `${path}?orderBy=author`).at('errorMessages')).toEqual([
      'The field to order by should be one of [created]. Instead, it was: author.',
    ]);
    expect(ask(as(petra), 'GET', `${path}?maxResults=x`).at('detail')).toBe(
      "Failed to convert 'maxResults' with value: 'x'",
    );
  });

  test('inside an issue the newest are kept, the total is true', () => {
    const { ask } = playing(many);
    const one = ask(as(petra), 'GET', v3('issue/OPS-1'));
    expect(one.at('fields.comment.total')).toBe(130);
    expect(one.list('fields.comment.comments').map(({ id }) => id)).toEqual(several(100, (n) => String(30_030 + n)));
    const bulk = ask(as(petra), 'POST', v3('issue/bulkfetch'), { issueIdsOrKeys: ['10001'], fields: ['comment'] });
    expect(bulk.list('issues.0.fields.comment.comments')).toHaveLength(20);
    expect(bulk.at('issues.0.fields.comment.total')).toBe(130);
  });

  test('what an export lacks still counts', () => {
    const { ask } = playing({ comments: [comment(1)], missing: { comments: 4, histories: 0, worklogs: 0 } });
    expect(ask(as(petra), 'GET', path).body).toMatchObject({ total: 5, comments: [{ id: '30001' }] });
  });

  test('by ids, over the issues that the reader sees', () => {
    const { ask } = playing(many);
    const list = ask(as(petra), 'POST', v3('comment/list'), { ids: [30003, 30001, 5] });
    expect(list.list('values').map(({ id }) => id)).toEqual(['30001', '30003']);
    expect(ask(anonymous, 'POST', v3('comment/list'), { ids: [30003] }).list('values')).toEqual([]);
  });

  test('a restricted one is hidden from lists, totals and by id', () => {
    const inGroup = comment(1, { visibility: { type: 'group', value: 'leads' } });
    const forAdmins = comment(2, { visibility: { type: 'role', value: 'Administrators' } });
    const played = site({
      issues: [issue({ key: 'OPS-1', comments: [inGroup, forAdmins, comment(3)] })],
      users: [ada, noor, user({ accountId: 'lead', role: 'reader', groups: ['leads'] })],
    });
    const ask = asking(played);
    const seen = (id: string) =>
      ask({ accountId: id, channel: 'rest', asApp: false }, 'GET', path)
        .list('comments')
        .map((one) => one.id);
    expect(seen('lead')).toEqual(['30001', '30003']);
    expect(seen('ada')).toEqual(['30002', '30003']);
    expect(ask(as(noor), 'GET', path).at('total')).toBe(1);
    expect(ask(as(noor), 'GET', `${path}/30001`).status).toBe(404);
  });
});

describe('writing comments', () => {
  test('one for a role or a group that is not there, or that its writer is not in, is refused', () => {
    const played = site({
      issues: [issue({ key: 'OPS-1' })],
      users: [ada, noor, user({ accountId: 'lead', role: 'reader', groups: ['leads'] })],
    });
    const ask = asking(played);
    const write = (type: string, value: string) =>
      ask(as(noor), 'POST', path, { body: doc('Between us'), visibility: { type, value } });
    expect([write('role', 'Developers').status, write('role', 'Developers').at('visibility.value')]).toEqual([
      201,
      'Developers',
    ]);
    for (const [type, value, words] of [
      ['role', 'Stargazers', 'Role: Stargazers does not exist.'],
      ['role', 'Administrators', 'You are currently not a member of the project role: Administrators.'],
      ['group', 'stargazers', 'Group: stargazers does not exist.'],
      ['group', 'leads', 'You are currently not a member of the group: leads.'],
    ] as const) {
      const { status, body } = write(type, value);
      expect([status, body]).toEqual([400, { errorMessages: [], errors: { commentLevel: words } }]);
    }
    expect(played.state.issues['10001']?.comments).toHaveLength(2);
    const edit = { body: doc('Between us'), visibility: { type: 'role', value: 'Stargazers' } };
    expect(ask(as(noor), 'PUT', `${path}/70001`, edit).status).toBe(400);
    expect(played.state.issues['10001']?.comments[0]?.visibility?.value).toBe('Developers');
  });

  test('a comment is a document, sets updated to its created, and leaves no history', () => {
    const { ask, subject } = playing();
    const reply = ask(as(noor), 'POST', path, { body: doc('Looking') });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({ id: '70001', jsdPublic: true, created: '2026-11-18T02:00:00.000+0000' });
    expect(reply.at('author.displayName')).toBe('Noor Haddad');
    expect(subject()).toMatchObject({ updated: '2026-11-18T02:00:00.000+0000', histories: [] });
  });

  test('plain text is refused, and a missing right is said beside it', () => {
    const { ask } = playing();
    const bad = { comment: 'Comment body is not valid!' };
    expect(ask(as(noor), 'POST', path, { body: 'text' }).body).toEqual({ errorMessages: [], errors: bad });
    expect(ask(as(petra), 'POST', path, { body: 'text' }).body).toEqual({
      errorMessages: ['Petra Novak, you do not have the permission to comment on this issue.'],
      errors: bad,
    });
    expect(ask(as(petra), 'POST', path, { body: doc('x') }).status).toBe(400);
  });

  test('people edit and delete their own, administrators everybody’s', () => {
    const { ask, subject } = playing({ comments: [comment(1)] });
    const put = (who: typeof noor) => ask(as(who), 'PUT', `${path}/30001`, { body: doc(`by ${who.displayName}`) });
    expect(put(jonas).status).toBe(400);
    expect(put(noor).at('updateAuthor.accountId')).toBe(noor.accountId);
    expect(put(ada).at('updated')).toBe('2026-11-18T02:00:00.000+0000');
    expect(ask(as(jonas), 'DELETE', `${path}/30001`).status).toBe(400);
    expect(ask(as(ada), 'DELETE', `${path}/30001`).status).toBe(204);
    expect(ask(as(ada), 'GET', `${path}/30001`).status).toBe(404);
    expect(subject()?.histories).toEqual([]);
  });

  test('an issue takes five thousand of them', () => {
    const { ask } = playing({ comments: several(5000, (n) => comment(n)) });
    expect(ask(as(noor), 'POST', path, { body: doc('one more') }).status).toBe(413);
  });

  test('whoever is mentioned is told of with the event', () => {
    const { played, ask } = playing();
    const told: [string, unknown][] = [];
    played.on(({ eventType, payload }) => told.push([eventType, payload.mentionedAccountIds]));
    const mention = { type: 'mention', attrs: { id: 'jonas', text: '@Jonas' } };
    ask(as(noor), 'POST', path, {
      body: { version: 1, type: 'doc', content: [{ type: 'paragraph', content: [mention] }] },
    });
    expect(told).toEqual([
      ['avi:jira:commented:issue', undefined],
      ['avi:jira:mentioned:comment', ['jonas']],
    ]);
  });
});

describe('internal notes of a service project', () => {
  const internal = { body: doc('For us'), properties: [{ key: 'sd.public.comment', value: { internal: true } }] };

  test('are hidden from those who are no agents, in lists, totals and inside the issue', () => {
    const { ask } = playing({ comments: [comment(1)] }, 'service_desk');
    const made = ask(as(noor), 'POST', path, internal);
    expect(made.at('jsdPublic')).toBe(false);
    expect(ask(as(noor), 'GET', path).at('total')).toBe(2);
    expect(ask(as(petra), 'GET', path).at('total')).toBe(1);
    expect(ask(as(petra), 'GET', v3('issue/OPS-1')).at('fields.comment.total')).toBe(1);
    expect(ask(as(petra), 'GET', `${path}/${String(made.at('id'))}`).status).toBe(404);
  });

  test('do not exist in other projects', () => {
    expect(playing().ask(as(noor), 'POST', path, internal).at('jsdPublic')).toBe(true);
  });
});
