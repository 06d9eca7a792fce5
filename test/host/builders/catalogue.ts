import type { IssueType, LinkType, Priority, Resolution, Status } from '../../../host/jira/model';

const byId = <T extends { id: string }>(list: T[]): Record<string, T> =>
  Object.fromEntries(list.map((one) => [one.id, one]));

const type = (id: string, name: string, hierarchyLevel = 0): IssueType => ({
  id,
  name,
  description: '',
  subtask: hierarchyLevel < 0,
  hierarchyLevel,
  icon: name.toLowerCase(),
});

/** Ids of issue types, for readable tests. */
export const types = { epic: '10000', task: '10002', bug: '10004', subtask: '10003' } as const;

export const issueTypes = byId([
  type(types.epic, 'Epic', 1),
  type(types.task, 'Task'),
  type(types.bug, 'Bug'),
  type(types.subtask, 'Sub-task', -1),
]);

const status = (id: string, name: string, category: Status['category']): Status => ({
  id,
  name,
  description: '',
  category,
});

export const statuses = byId([
  status('1', 'Open', 'new'),
  status('3', 'In Progress', 'indeterminate'),
  status('4', 'In Review', 'indeterminate'),
  status('5', 'Done', 'done'),
]);

const priority = (id: string, name: string, isDefault = false): Priority => ({
  id,
  name,
  description: '',
  color: '#ff5630',
  isDefault,
});

export const priorities = byId([
  priority('1', 'Highest'),
  priority('2', 'High'),
  priority('3', 'Medium', true),
  priority('9', 'Blocker'),
]);

export const resolutions: Record<string, Resolution> = byId([{ id: '10000', name: 'Done', description: '' }]);

const link = (id: string, name: string, inward: string, outward: string): LinkType => ({ id, name, inward, outward });

export const linkTypes = byId([
  link('10000', 'Blocks', 'is blocked by', 'blocks'),
  link('10003', 'Relates', 'relates to', 'relates to'),
]);
