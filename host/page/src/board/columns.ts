import type { BoardColumn, CategoryKey, IssueWire } from '../api/wire';

export interface Column {
  name: string;
  statuses: string[];
  issues: IssueWire[];
}

const categories: [CategoryKey, string][] = [
  ['new', 'To Do'],
  ['indeterminate', 'In Progress'],
  ['done', 'Done'],
];

/** Issues under a board's columns; a status in no column is not on the board, as in Jira. */
export const byColumn = (columns: readonly BoardColumn[], issues: readonly IssueWire[]): Column[] =>
  columns.map(({ name, statuses }) => {
    const ids = statuses.map(({ id }) => id);
    return { name, statuses: ids, issues: issues.filter(({ fields }) => ids.includes(fields.status.id)) };
  });

/** The same for a project without a board: one column for each category of status. */
export const byCategory = (issues: readonly IssueWire[]): Column[] =>
  categories.map(([key, name]) => {
    const here = issues.filter(
      ({ fields }) =>
        (fields.status.statusCategory.key === 'undefined' ? 'new' : fields.status.statusCategory.key) === key,
    );
    return { name, statuses: [...new Set(here.map(({ fields }) => fields.status.id))], issues: here };
  });
