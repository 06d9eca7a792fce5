import { rolePermissions } from '../../../host/jira/role-permissions';
import { asking, v3 } from '../ask';
import { as, doc, issue, noor, oskar, petra, project, site } from '../builders';

const secret = project({ id: '20000', key: 'SEC', permissions: rolePermissions({ without: ['outsider', 'reader'] }) });
const playing = () => {
  const hidden = issue({ key: 'SEC-5', id: '20005', projectId: '20000' });
  const played = site({
    issues: [issue({ key: 'OPS-1' }), issue({ key: 'OPS-2' }), hidden],
    projects: [project(), secret],
  });
  return { played, ask: asking(played) };
};
const between = (inward: string, outward: string, name = 'Blocks') => ({
  type: { name },
  inwardIssue: { key: inward },
  outwardIssue: { key: outward },
});

describe('linking issues', () => {
  test('inward blocks outward: each page shows the other side and its own phrase', () => {
    const { ask } = playing();
    const reply = ask(as(noor), 'POST', v3('issueLink'), between('OPS-1', 'OPS-2'));
    expect([reply.status, reply.body]).toEqual([201, undefined]);
    const [mine] = ask(as(noor), 'GET', v3('issue/OPS-1')).list('fields.issuelinks');
    const [theirs] = ask(as(noor), 'GET', v3('issue/OPS-2')).list('fields.issuelinks');
    expect(Object.keys(mine ?? {})).toEqual(['id', 'self', 'type', 'outwardIssue']);
    expect(Object.keys(theirs ?? {})).toEqual(['id', 'self', 'type', 'inwardIssue']);
    expect(mine).toMatchObject({
      type: { outward: 'blocks' },
      outwardIssue: { key: 'OPS-2', fields: { summary: 'Summary of OPS-2' } },
    });
  });

  test('the same link again is no second link', () => {
    const { ask, played } = playing();
    ask(as(noor), 'POST', v3('issueLink'), between('OPS-1', 'OPS-2'));
    expect(ask(as(noor), 'POST', v3('issueLink'), between('OPS-1', 'OPS-2')).status).toBe(201);
    expect(Object.keys(played.state.links)).toHaveLength(1);
    expect(played.state.issues['10001']?.histories).toHaveLength(1);
  });

  test('removing it writes both histories the other way round', () => {
    const { ask, played } = playing();
    ask(as(noor), 'POST', v3('issueLink'), between('OPS-1', 'OPS-2'));
    expect(ask(as(noor), 'DELETE', v3('issueLink/10001')).status).toBe(204);
    const last = played.state.issues['10002']?.histories.at(-1)?.items;
    expect(last).toEqual([
      {
        field: 'Link',
        fieldtype: 'jira',
        from: 'OPS-1',
        fromString: 'This issue is blocked by OPS-1',
        to: null,
        toString: null,
      },
    ]);
    expect(ask(as(noor), 'GET', v3('issueLink/10001')).at('errorMessages')).toEqual([
      "No issue link with id '10001' exists.",
    ]);
  });

  test('a comment lands on the outward issue', () => {
    const { ask, played } = playing();
    ask(as(noor), 'POST', v3('issueLink'), { ...between('OPS-1', 'OPS-2'), comment: { body: doc('See') } });
    expect(played.state.issues['10002']?.comments).toHaveLength(1);
  });

  test('an unknown type is told before anything else, then issues, then the right to link', () => {
    const { ask } = playing();
    const post = (who: typeof noor, body: ReturnType<typeof between>) => ask(as(who), 'POST', v3('issueLink'), body);
    expect(post(petra, between('OPS-1', 'NO-1', 'Saves')).body).toEqual({
      errorMessages: ["No issue link type with name 'Saves' found."],
      errors: {},
    });
    expect(post(oskar, between('OPS-1', 'SEC-5')).status).toBe(404);
    expect(post(petra, between('OPS-1', 'OPS-2')).at('errorMessages')).toEqual([
      "No Link Issue Permission for issue 'OPS-1'",
    ]);
  });

  test('a link is seen only by those who see both ends', () => {
    const { ask } = playing();
    ask(as(noor), 'POST', v3('issueLink'), between('OPS-1', 'SEC-5'));
    expect(ask(as(noor), 'GET', v3('issueLink/10001')).at('outwardIssue.key')).toBe('SEC-5');
    expect(ask(as(oskar), 'GET', v3('issueLink/10001')).status).toBe(404);
    expect(ask(as(oskar), 'DELETE', v3('issueLink/10001')).status).toBe(404);
    expect(ask(as(oskar), 'GET', v3('issue/OPS-1')).at('fields.issuelinks')).toEqual([]);
  });

  test('types are listed and told one by one', () => {
    const { ask } = playing();
    expect(
      ask(as(petra), 'GET', v3('issueLinkType'))
        .list('issueLinkTypes')
        .map(({ name }) => name),
    ).toEqual(['Blocks', 'Relates']);
    expect(ask(as(petra), 'GET', v3('issueLinkType/10003')).at('inward')).toBe('relates to');
    expect(ask(as(petra), 'GET', v3('issueLinkType/1')).status).toBe(404);
  });
});

describe('remote links', () => {
  const path = v3('issue/OPS-1/remotelink');
  const page = { globalId: 'g1', object: { url: 'https://example.com/a', title: 'Status page' } };

  test('a known globalId updates, none always adds; the changelog names title and application', () => {
    const { ask, played } = playing();
    expect(ask(as(noor), 'POST', path, page).status).toBe(201);
    expect(ask(as(noor), 'POST', path, { ...page, application: { name: 'Wiki' } }).status).toBe(200);
    expect(ask(as(noor), 'POST', path, { object: page.object }).status).toBe(201);
    expect(ask(as(petra), 'GET', path).list('')).toHaveLength(2);
    expect(played.state.issues['10001']?.histories.map(({ items }) => items[0])).toMatchObject([
      { field: 'RemoteIssueLink', from: null, to: '10001', toString: 'This issue links to "Status page (Web Link)"' },
      { from: '10001', to: '10001', toString: 'This issue links to "Status page (Wiki)"' },
      { from: null, to: '10002', toString: 'This issue links to "Status page (Web Link)"' },
    ]);
  });

  test('by globalId there is one object, or none', () => {
    const { ask } = playing();
    ask(as(noor), 'POST', path, page);
    expect(ask(as(petra), 'GET', `${path}?globalId=g1`).at('object.title')).toBe('Status page');
    expect(ask(as(petra), 'GET', `${path}?globalId=g2`).status).toBe(404);
    expect(ask(as(noor), 'DELETE', `${path}?globalId=g1`).status).toBe(204);
    expect(ask(as(petra), 'GET', path).body).toEqual([]);
  });

  test('title and url are required, and the right to link', () => {
    const { ask } = playing();
    expect(ask(as(noor), 'POST', path, { object: { url: 'https://example.com' } }).body).toEqual({
      errorMessages: [],
      errors: { title: "'title' is required." },
    });
    expect(ask(as(petra), 'POST', path, page).status).toBe(403);
  });

  test('one is read, replaced and removed by id', () => {
    const { ask } = playing();
    ask(as(noor), 'POST', path, page);
    expect(ask(as(petra), 'GET', `${path}/10001`).at('id')).toBe(10_001);
    expect(ask(as(noor), 'PUT', `${path}/10001`, { object: { ...page.object, title: 'New' } }).status).toBe(204);
    expect(ask(as(petra), 'GET', `${path}/10001`).at('object.title')).toBe('New');
    expect(ask(as(noor), 'DELETE', `${path}/10001`).status).toBe(204);
    expect(ask(as(petra), 'GET', `${path}/10001`).status).toBe(404);
  });
});
