import type { Issue } from '../model';
import { findField } from './find-field';
import { JqlFault } from './jql-fault';
import type { Query } from './query';
import type { Comparable, SearchView } from './search-field';

const mostFields = 7;

type Compare = (a: Issue, b: Issue) => number;

/** What is EMPTY comes last, whichever way. */
const compareKeys = (a: Comparable | null, b: Comparable | null, descending: boolean): number => {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a < b ? -1 : 1) * (descending ? -1 : 1);
};

const newestFirst: Compare = (a, b) => Number(b.id) - Number(a.id);

/** How ORDER BY sorts; newest first where it does not say. Throws where Jira cannot order so. */
export function issueOrder(orderBy: Query['orderBy'], view: SearchView): Compare {
  if (orderBy.length > mostFields)
    throw new JqlFault([`JQL can be ordered by at most ${mostFields} fields.`], 'syntax');
  const faults: string[] = [];
  const keys = orderBy.flatMap(({ field: name, descending }) => {
    try {
      const field = findField(name, view);
      if (!field.sortable) throw new JqlFault([`Field '${name.name}' is not sortable.`]);
      const read = (issue: Issue) =>
        field.sortKey ? field.sortKey(issue, view) : (field.holds(issue, view)[0] ?? null);
      return [{ read, descending }];
    } catch (error) {
      if (!(error instanceof JqlFault)) throw error;
      faults.push(...error.messages);
      return [];
    }
  });
  // To somebody not signed in an unknown field is no fault: it is left out.
  if (faults.length > 0 && (view.caller.accountId !== null || view.caller.asApp)) throw new JqlFault(faults);
  return (a, b) => {
    for (const { read, descending } of keys) {
      const difference = compareKeys(read(a), read(b), descending);
      if (difference !== 0) return difference;
    }
    return newestFirst(a, b);
  };
}
