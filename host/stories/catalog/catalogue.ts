import type { IssueType, LinkType, Priority, Resolution, Status } from '../../jira/model';

const byId = <T extends { id: string }>(list: T[]): Record<string, T> =>
  Object.fromEntries(list.map((one) => [one.id, one]));

const type = (id: string, name: string, hierarchyLevel: number, icon: string, description: string): IssueType => ({
  id,
  name,
  description,
  subtask: hierarchyLevel < 0,
  hierarchyLevel,
  icon,
});

export const issueTypes = {
  epic: type('10000', 'Epic', 1, 'epic', 'A big piece of work, broken down into smaller ones.'),
  story: type('10001', 'Story', 0, 'story', 'Something a user gains.'),
  task: type('10002', 'Task', 0, 'task', 'A small, distinct piece of work.'),
  subtask: type('10003', 'Sub-task', -1, 'subtask', 'A part of a larger task.'),
  bug: type('10004', 'Bug', 0, 'bug', 'Something that does not work as meant.'),
  incident: type('10005', 'Incident', 0, 'incident', 'A service works worse than people were promised.'),
  request: type('10006', 'Support request', 0, 'request', 'Somebody outside asks for help.'),
};

const status = (id: string, name: string, category: Status['category']): Status => ({
  id,
  name,
  untranslatedName: name,
  description: '',
  category,
});

export const statuses = {
  toDo: status('10000', 'To Do', 'new'),
  inProgress: status('3', 'In progress', 'indeterminate'),
  inReview: status('10003', 'In review', 'indeterminate'),
  mitigated: status('10050', 'Mitigated', 'indeterminate'),
  resolved: status('5', 'Resolved', 'done'),
  done: status('10002', 'Done', 'done'),
  waitingForSupport: status('10060', 'Waiting for support', 'indeterminate'),
  waitingForCustomer: status('10061', 'Waiting for customer', 'indeterminate'),
  closed: status('6', 'Closed', 'done'),
};

const priority = (id: string, name: string, color: string, isDefault = false): Priority => ({
  id,
  name,
  description: '',
  color,
  isDefault,
});

const resolution = (id: string, name: string, description: string): Resolution => ({ id, name, description });
const link = (id: string, name: string, inward: string, outward: string): LinkType => ({ id, name, inward, outward });

/** What every told site has in its lists. */
export const siteLists = () => ({
  issueTypes: byId(Object.values(issueTypes).map((one) => ({ ...one }))),
  statuses: byId(Object.values(statuses).map((one) => ({ ...one }))),
  priorities: byId([
    priority('1', 'Highest', '#d04437'),
    priority('2', 'High', '#f15c75'),
    priority('3', 'Medium', '#f79232', true),
    priority('4', 'Low', '#707070'),
    priority('5', 'Lowest', '#999999'),
  ]),
  resolutions: byId([
    resolution('10000', 'Done', 'Work has been completed on this issue.'),
    resolution('10001', "Won't Do", 'This issue will not be worked on.'),
    resolution('10002', 'Duplicate', 'The problem is a duplicate of an existing issue.'),
  ]),
  linkTypes: byId([
    link('10000', 'Blocks', 'is blocked by', 'blocks'),
    link('10001', 'Cloners', 'is cloned by', 'clones'),
    link('10002', 'Duplicate', 'is duplicated by', 'duplicates'),
    link('10003', 'Relates', 'relates to', 'relates to'),
    link('10004', 'Problem/Incident', 'is caused by', 'causes'),
  ]),
});
