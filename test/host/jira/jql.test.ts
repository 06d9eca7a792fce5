import { findIssues } from '../../../host/jira/jql/search';
import { createSearchIndex } from '../../../host/jira/search-index';
import type { SearchView } from '../../../host/jira/jql/search-field';
import type { Caller } from '../../../host/jira/http';
import { wellKnown } from '../../../host/jira/model';
import {
  anonymous,
  as,
  comment,
  doc,
  issue,
  jonas,
  noor,
  petra,
  project,
  site,
  sprint,
  theApp,
  types,
} from '../builders';
import type { SiteParts } from '../builders';

const searching = (parts: SiteParts) => {
  const played = site(parts);
  const { state, conditions, clock } = played;
  const searchable = [
    { propertyKey: 'postmortem', path: 'status', type: 'string' as const, searchAlias: 'postmortemStatus' },
    { propertyKey: 'postmortem', path: 'open', type: 'number' as const },
    { propertyKey: 'postmortem', path: 'at', type: 'date' as const },
    { propertyKey: 'postmortem', path: 'summary', type: 'text' as const },
  ];
  const index = createSearchIndex({ state, conditions, clock, searchable });
  return (jql: string, caller: Caller = as(noor)): string => {
    const zone = state.users[caller.accountId ?? '']?.timeZone ?? 'Etc/UTC';
    const view: SearchView = { site: played, caller, index, zone, now: clock.now() };
    try {
      return findIssues(jql, view)
        .map(({ key }) => key)
        .join(' ');
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  };
};

describe('JQL finds issues', () => {
  const other = project({ id: '10001', key: 'PAY', name: 'Payments', permissions: { BROWSE_PROJECTS: ['responder'] } });
  const find = searching({
    projects: [project(), other],
    sprints: [
      sprint({ id: 1, state: 'closed', name: 'October' }),
      sprint({ id: 2, state: 'active', name: 'November' }),
      sprint({ id: 3, state: 'future', name: 'December' }),
    ],
    issues: [
      issue({
        key: 'OPS-1',
        summary: 'Checkout returns errors after the deploy',
        assigneeId: noor.accountId,
        priorityId: '1',
        labels: ['incident', 'sev-1'],
        statusId: '3',
        sprintIds: [1, 2],
        dueDate: '2026-11-20',
        properties: {
          postmortem: { status: 'draft', open: 3, at: '2026-11-18T01:30:00Z', summary: 'Deploying twice' },
        },
        comments: [
          comment(1, { body: doc('The rollback is done') }),
          comment(2, { body: doc('secretive'), jsdPublic: false }),
        ],
      }),
      issue({
        key: 'OPS-2',
        summary: 'Alert on queue depth',
        typeId: types.bug,
        labels: ['alerting'],
        created: '2026-11-17T23:30:00.000+0000',
        resolutionId: '10000',
        statusId: '5',
        resolutionDate: '2026-11-18T01:10:00.000+0000',
        custom: { [wellKnown.storyPoints]: 5, [wellKnown.flagged]: [{ id: '10019', value: 'Impediment' }] },
        componentIds: ['10100'],
        fixVersionIds: ['10200'],
      }),
      issue({
        key: 'OPS-10',
        priorityId: '2',
        assigneeId: jonas.accountId,
        reporterId: jonas.accountId,
        parentId: '10001',
        sprintIds: [3],
        description: doc('Checkout queues were deployed'),
      }),
      issue({ key: 'PAY-3', id: '20003', projectId: '10001', priorityId: null }),
    ],
    state: {
      links: { '1': { id: '1', typeId: '10000', inwardIssueId: '10001', outwardIssueId: '20003' } },
    },
    now: '2026-11-18T02:00:00.000Z',
  });

  it.each([
    ['project = OPS ORDER BY key', 'OPS-1 OPS-2 OPS-10'],
    ['project = "Operations" AND key > OPS-2', 'OPS-10'],
    ['project in (PAY, OPS) order by key desc', 'PAY-3 OPS-10 OPS-2 OPS-1'],
    ['key = ops-2', 'OPS-2'],
    ['issue in (OPS-1, 10002) order by id', 'OPS-1 OPS-2'],
    ['assignee = currentUser()', 'OPS-1'],
    ['assignee = "Jonas Lindqvist"', 'OPS-10'],
    ['assignee is EMPTY order by key', 'OPS-2 PAY-3'],
    ['assignee != currentUser()', 'OPS-10'],
    ['NOT assignee = currentUser()', 'OPS-10'],
    ['labels = incident', 'OPS-1'],
    ['labels != incident', 'OPS-2'],
    ['labels in (alerting, sev-1) order by key', 'OPS-1 OPS-2'],
    ['statusCategory = Done', 'OPS-2'],
    ['statusCategory != Done and project = OPS order by key', 'OPS-1 OPS-10'],
    ['status in ("In Progress", 5) order by key', 'OPS-1 OPS-2'],
    ['resolution = Unresolved AND project = OPS order by key', 'OPS-1 OPS-10'],
    ['type = Bug', 'OPS-2'],
    ['priority > Medium order by priority desc', 'OPS-1 OPS-10'],
    ['priority is empty', 'PAY-3'],
    ['summary ~ deploying', 'OPS-1'],
    ['summary ~ "\\"the deploy\\""', 'OPS-1'],
    ['summary ~ "dep*" order by key', 'OPS-1 OPS-2'],
    ['text ~ "checkout -errors"', 'OPS-10'],
    ['comment ~ rollback', 'OPS-1'],
    ['rollback', 'OPS-1'],
    ['description ~ queue', 'OPS-10'],
    ['description !~ nothing', 'OPS-10'],
    ['sprint in openSprints()', 'OPS-1'],
    ['sprint = December', 'OPS-10'],
    ['sprint in closedSprints() or sprint in futureSprints() order by key', 'OPS-1 OPS-10'],
    ['parent = OPS-1', 'OPS-10'],
    ['component = Checkout', 'OPS-2'],
    ['fixVersion in unreleasedVersions(OPS)', 'OPS-2'],
    ['issue in linkedIssues(OPS-1)', 'PAY-3'],
    ['issue in linkedIssues(OPS-1, "blocks")', 'PAY-3'],
    ['issue in linkedIssues(OPS-1, "is blocked by")', ''],
    ['due <= 2026-11-20', 'OPS-1'],
    ['due < 2026-11-20', ''],
    ['"Story point estimate" >= 5', 'OPS-2'],
    ['cf[10016] = 5', 'OPS-2'],
    ['Flagged = Impediment', 'OPS-2'],
    ['issue.property[postmortem].status = draft', 'OPS-1'],
    ['postmortemStatus = draft', 'OPS-1'],
    ['issue.property[postmortem].open >= 3', 'OPS-1'],
    ['issue.property[postmortem].open > 3', ''],
    ['issue.property[postmortem].at > "2026-11-18"', 'OPS-1'],
    ['issue.property[postmortem].summary ~ deploy', 'OPS-1'],
    ['issue.property[postmortem].status is empty order by key', 'OPS-2 OPS-10 PAY-3'],
    ['project = OPS order by rank desc', 'OPS-10 OPS-2 OPS-1'],
    ['created >= -1h AND project = OPS order by key', 'OPS-1 OPS-10'],
    ['project = OPS AND (type = Bug OR labels = incident) AND NOT (status = Done)', 'OPS-1'],
  ])('%s', (jql, keys) => {
    expect(find(jql)).toBe(keys);
  });

  it('reads a day in the zone of whoever asks', () => {
    // 23:30 UTC on the 17th is already the 18th in Berlin.
    expect(find('created >= 2026-11-18 AND key = OPS-2')).toBe('OPS-2');
    expect(find('created >= startOfDay() AND key = OPS-2')).toBe('OPS-2');
    expect(find('created >= 2026-11-18 AND key = OPS-2', theApp)).toBe('');
  });

  it('leaves out what the caller may not see, and their words', () => {
    expect(find('text ~ "Summary" or project = OPS order by key', as(petra))).toBe('OPS-1 OPS-2 OPS-10');
    expect(find('comment ~ secretive')).toBe('OPS-1');
    expect(find('comment ~ secretive', as(petra))).toBe('');
  });

  it.each([
    ['projekt = OPS', "Field 'projekt' does not exist or you do not have permission to view it."],
    ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
    ['key = OPS-99', "An issue with key 'OPS-99' does not exist for field 'key'."],
    ['status ~ Open', "The operator '~' is not supported by the 'status' field."],
    ['summary = x', "The operator '=' is not supported by the 'summary' field."],
    ['assignee = nobody()', "Unable to find JQL function 'nobody()'."],
    ['issue in linkedIssues()', "Function 'linkedIssues' expected between '1' and '2' arguments but received '0'."],
    [
      'issue.property[postmortem].secret = 1',
      "Field 'issue.property[postmortem].secret' does not exist or you do not have permission to view it.",
    ],
    ['summary WAS x', "History searches do not support the 'summary' field."],
    ['summary ~ "*foo"', "The text query '*foo' for field 'summary' is not allowed to start with character '*'."],
    [
      'created > yesterday',
      "Date value 'yesterday' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
    ],
    ['ORDER BY created', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
    ['', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
    [
      "project = OPS AND summary ~ 'unclosed",
      "Error in the JQL Query: The quoted string 'unclosed' has not been completed. (line 1, character 29)",
    ],
    [
      'project = OPS jql',
      "Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'jql'. (line 1, character 15)",
    ],
    ['project = OPS order by a, b, c, d, e, f, g, h', 'JQL can be ordered by at most 7 fields.'],
  ])('refuses %s in Jira’s words', (jql, words) => {
    expect(find(jql)).toBe(words);
  });

  it('tells somebody not signed in about syntax alone', () => {
    expect(find('project = NOPE', anonymous)).toBe('');
    expect(find('project = OPS order by nonsense', anonymous)).toBe('');
    expect(find('project = OPS and', anonymous)).toBe(
      'Error in the JQL Query: Expecting a field name at the end of the query.',
    );
  });
});
