import { wellKnown } from '../../../host/jira/model';
import type { Caller } from '../../../host/jira/http';
import type { Issue } from '../../../host/jira/model';
import { rolePermissions } from '../../../host/jira/role-permissions';
import { asking, v3 } from '../ask';
import { as, doc, issue, noor, oskar, petra, project, several, site, sprint } from '../builders';

const playing = (parts: Partial<Issue> = {}) => {
  const played = site({
    issues: [issue({ key: 'OPS-1', formerKeys: ['OLD-7'], ...parts })],
    sprints: [sprint({ id: 2, startDate: '2026-11-09T09:00:00.000+0100' })],
  });
  return { played, ask: asking(played) };
};
const get = (query = '', parts: Partial<Issue> = {}, who: Caller = as(petra)) =>
  playing(parts).ask(who, 'GET', v3(`issue/OPS-1${query}`));

describe('reading an issue', () => {
  test('is found by id, by key in any case, and by a former key', () => {
    const { ask } = playing();
    for (const name of ['10001', 'ops-1', 'OLD-7', 'old-7']) {
      expect(ask(as(petra), 'GET', v3(`issue/${name}`)).at('key')).toBe('OPS-1');
    }
  });

  test('carries what Jira adds to every issue', () => {
    const reply = get('', { description: doc('Hi') });
    expect(reply.at('expand')).toBe('operations,versionedRepresentations,editmeta,changelog,renderedFields');
    expect(reply.at('fields')).toMatchObject({
      workratio: -1,
      timetracking: {},
      security: null,
      issuerestriction: { issuerestrictions: {}, shouldDisplay: true },
      watches: { watchCount: 0, isWatching: false },
      votes: { votes: 0, hasVoted: false },
      progress: { progress: 0, total: 0 },
      customfield_10000: '{}',
      [wellKnown.rank]: '0|i00001:',
      [wellKnown.sprint]: null,
      comment: { total: 0 },
    });
  });

  test.each([
    ['?fields=summary,status', ['summary', 'status']],
    ['?fields=summary&fields=labels', ['summary', 'labels']],
    ['?fields=summary,-summary,labels', ['labels']],
    ['?fields=nonsense', []],
  ])('%s picks fields', (query, names) => {
    expect(Object.keys(get(query).at('fields') ?? {}).sort()).toEqual([...names].sort());
  });

  test('everything but one, and the navigable ones', () => {
    expect(get('?fields=-comment').at('fields')).not.toHaveProperty('comment');
    expect(get('?fields=-comment').at('fields')).toHaveProperty('worklog');
    const navigable = get('?fields=*navigable').at('fields');
    expect(navigable).toHaveProperty('summary');
    for (const name of ['comment', 'worklog', 'attachment', 'timetracking']) expect(navigable).not.toHaveProperty(name);
  });

  test('names and schema speak of the fields answered', () => {
    const reply = get('?fields=duedate&expand=names,schema');
    expect(reply.at('names')).toEqual({ duedate: 'Due date' });
    expect(reply.at('schema.duedate')).toEqual({ type: 'date', system: 'duedate' });
  });

  test('a sprint is read with its dates in UTC', () => {
    expect(get('', { sprintIds: [2] }).at(`fields.${wellKnown.sprint}.0`)).toEqual({
      id: 2,
      name: 'Sprint 2',
      state: 'active',
      boardId: 1,
      goal: '',
      startDate: '2026-11-09T08:00:00.000Z',
    });
  });

  test('what an export held and the site does not play is answered as it was', () => {
    const dangling = { id: '1', type: { name: 'Blocks' }, outwardIssue: { key: 'FAR-1' } };
    const reply = get('', { imported: { customfield_99: { odd: true } }, danglingLinks: [dangling] });
    expect(reply.at('fields.customfield_99')).toEqual({ odd: true });
    expect(reply.at('fields.issuelinks')).toEqual([dangling]);
  });

  test('edit metadata names the screen’s fields, and none to a reader', () => {
    const { ask } = playing();
    const meta = ask(as(noor), 'GET', v3('issue/OPS-1/editmeta'));
    expect(meta.at('fields.summary')).toMatchObject({
      required: true,
      operations: ['set'],
      schema: { type: 'string' },
    });
    expect(meta.at('fields.labels.operations')).toEqual(['add', 'set', 'remove']);
    expect(ask(as(petra), 'GET', v3('issue/OPS-1/editmeta')).at('fields')).toEqual({});
  });
});

describe('bulkfetch', () => {
  const restricted = project({ id: '20000', key: 'SEC', permissions: rolePermissions({ without: ['outsider'] }) });
  const hidden = issue({ key: 'SEC-5', id: '20005', projectId: '20000' });
  const three = () =>
    asking(
      site({ issues: [issue({ key: 'OPS-1' }), issue({ key: 'OPS-12' }), hidden], projects: [project(), restricted] }),
    );

  test('answers by ascending id; the unseen and the unknown are in neither list', () => {
    const reply = three()(as(oskar), 'POST', v3('issue/bulkfetch'), {
      issueIdsOrKeys: ['10012', 'SEC-5', 'ops-1', 'OPS-99', 'OPS-1'],
      fields: ['summary'],
    });
    expect(reply.list('issues').map(({ key }) => key)).toEqual(['OPS-1', 'OPS-12']);
    expect(reply.at('issueErrors')).toEqual([]);
    expect(reply.at('issues.0.fields')).toEqual({ summary: 'Summary of OPS-1' });
  });

  test('without fields it answers the navigable ones', () => {
    const reply = three()(as(noor), 'POST', v3('issue/bulkfetch'), { issueIdsOrKeys: ['OPS-1'] });
    expect(reply.at('issues.0.fields')).toHaveProperty('issuelinks');
    expect(reply.at('issues.0.fields')).not.toHaveProperty('comment');
  });

  test.each([
    ['none', { issueIdsOrKeys: [] }],
    ['a hundred and one', { issueIdsOrKeys: several(101, String) }],
    ['an expand that is no list', { issueIdsOrKeys: ['OPS-1'], expand: 'changelog' }],
    ['an unknown property', { issueIdsOrKeys: ['OPS-1'], jql: 'x' }],
    ['six properties', { issueIdsOrKeys: ['OPS-1'], properties: several(6, String) }],
  ])('%s is refused', (_, body) => {
    expect(three()(as(noor), 'POST', v3('issue/bulkfetch'), body).status).toBe(400);
  });
});
