import type { NotSet } from '#contract';

const listed = (names: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

/** By field id, as people know them. */
const names: Readonly<Record<string, string>> = {
  assignee: 'Owner',
  duedate: 'Due date',
  priority: 'Priority',
  sprint: 'Sprint',
  description: 'Description',
  issuelinks: 'Link to the incident',
};

/** Those that the table can change. */
const inRow: ReadonlySet<string> = new Set(['assignee', 'duedate', 'priority', 'sprint']);

/** Words of what Jira would not take, and of what can be done about it. */
export const notSetWords = {
  /** @param nameOf a further field's name, by its id */
  what: (all: readonly NotSet[], nameOf: (field: string) => string) => {
    const kept = (place: NotSet['kept']): string =>
      listed(all.flatMap((one) => (one.kept === place ? [names[one.field] ?? nameOf(one.field)] : [])));
    const [written, here] = [kept('description'), kept('panel')];
    return [
      ...(written === '' ? [] : [`This project would not take ${written}: kept in the description.`]),
      ...(here === '' ? [] : [`${here} could not be set in Jira: kept here.`]),
    ].join(' ');
  },
  next: (all: readonly NotSet[]) =>
    all.every(({ field }) => inRow.has(field))
      ? 'Try it in the row above, or ask somebody who runs the project.'
      : 'Fill it in on the issue in Jira, or ask somebody who runs the project.',
  show: 'Show what was said',
  fold: 'Fold what was said',
  putAway: 'Dealt with',
} as const;
