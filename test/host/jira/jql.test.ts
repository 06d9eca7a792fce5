import { as, petra, theApp } from '../builders';
import { find } from '../jql-site';

describe('JQL finds issues', () => {
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
    ['issueLinkType = blocks order by key', 'OPS-1 PAY-3'],
    ['watchers > 0', ''],
    ['timespent >= 90m AND originalEstimate > 1h', 'OPS-2'],
    ['remainingEstimate = 30', 'OPS-2'],
    ['worklogAuthor = currentUser() AND worklogDate >= -1d AND worklogComment ~ pool', 'OPS-2'],
    ['worklogAuthor is EMPTY order by timespent desc, key', 'OPS-1 OPS-10 PAY-3'],
    ['projectType = software AND attachments is not EMPTY', ''],
    ['status WAS Open ON 2026-11-18 AND key = OPS-10', 'OPS-10'],
    ['status CHANGED AFTER -1d', 'OPS-2'],
    ['status CHANGED FROM Open TO Done BY jonas', 'OPS-2'],
    ['NOT status CHANGED order by key', 'OPS-1 OPS-10 PAY-3'],
    ['status WAS Open AND statusCategory = Done', 'OPS-2'],
    ['status WAS NOT IN (Open, "In Progress")', ''],
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
});
