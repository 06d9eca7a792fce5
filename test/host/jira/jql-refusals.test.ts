import { anonymous } from '../builders';
import { find } from '../jql-site';

describe('JQL that Jira refuses', () => {
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
