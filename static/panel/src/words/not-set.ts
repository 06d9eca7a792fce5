import type { NotSet } from '#contract';

const listed = (names: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

/** The idea's own fields, as the app names those that it could not set. */
export const ownNames = { owner: 'Owner', priority: 'Priority', due: 'Due date', sprint: 'Sprint' } as const;

const inRow: ReadonlySet<string> = new Set(Object.values(ownNames));

/** Words of what Jira would not take, and of what can be done about it. */
export const notSetWords = {
  what: (all: readonly NotSet[]) => {
    const names = (kept: NotSet['kept']): string => listed(all.flatMap((one) => (one.kept === kept ? [one.name] : [])));
    const [written, here] = [names('description'), names('panel')];
    return [
      ...(written === '' ? [] : [`This project would not take ${written}: kept in the description.`]),
      ...(here === '' ? [] : [`${here} could not be set in Jira: kept here.`]),
    ].join(' ');
  },
  next: (all: readonly NotSet[]) =>
    all.every(({ name }) => inRow.has(name))
      ? 'Try it in the row above, or ask somebody who runs the project.'
      : 'Fill it in on the issue in Jira, or ask somebody who runs the project.',
  show: 'Show what was said',
  fold: 'Fold what was said',
  putAway: 'Dealt with',
} as const;
