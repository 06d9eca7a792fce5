import type { Issue } from '../../model';
import { lookUpIssue, maySee } from '../../permissions';
import { JqlFault } from '../jql-fault';
import { choiceOperators, orderedOperators } from '../search-field';
import type { SearchField, SearchFunction, SearchView } from '../search-field';

const isNumber = (text: string): boolean => /^\d+$/.test(text);

/** The issue a query names; Jira's fault where it is missing or hidden, which says the same of both. */
const issueMeant = (text: string, field: string, { site, caller }: SearchView): Issue => {
  const issue = lookUpIssue(site, text);
  if (issue && maySee(site, caller, issue)) return issue;
  throw new JqlFault([`An issue with ${isNumber(text) ? 'ID' : 'key'} '${text}' does not exist for field '${field}'.`]);
};

/** Issues linked to one, by any type or by a type's name or either of its phrases. */
const linkedIssues: SearchFunction = {
  takes: [1, 2],
  gives([key = '', phrase], view) {
    const { state } = view.site;
    const { id } = issueMeant(key, 'issue', view);
    const wanted = phrase?.toLowerCase();
    return Object.values(state.links).flatMap(({ typeId, inwardIssueId, outwardIssueId }) => {
      if (inwardIssueId !== id && outwardIssueId !== id) return [];
      const type = state.linkTypes[typeId];
      const seen = inwardIssueId === id ? type?.outward : type?.inward;
      const fits = wanted === undefined || [type?.name, seen].some((name) => name?.toLowerCase() === wanted);
      return fits ? [inwardIssueId === id ? outwardIssueId : inwardIssueId] : [];
    });
  },
};

const watchedIssues: SearchFunction = {
  takes: [0, 0],
  gives: (_, { site, caller }) =>
    Object.values(site.state.issues).flatMap((issue) =>
      caller.accountId !== null && issue.watcherIds.includes(caller.accountId) ? [issue.id] : [],
    ),
};

const keyNumber = (key: string): number => Number(key.split('-').pop());

/** Keys compare by number within their project; across projects by the project's key. */
const keyOrder = (id: string | number, { site }: SearchView): string => {
  const key = site.state.issues[id]?.key ?? '';
  return `${key.split('-')[0]}-${String(keyNumber(key)).padStart(10, '0')}`;
};

const keyField = (name: string): SearchField => ({
  name,
  operators: orderedOperators,
  holds: ({ id }) => [id],
  means: (text, view) => [issueMeant(text, name, view).id],
  functions: { linkedissues: linkedIssues, watchedissues: watchedIssues },
  order: keyOrder,
  sortable: true,
  sortKey: ({ id }, view) => keyOrder(id, view),
});

const parent: SearchField = {
  name: 'parent',
  operators: choiceOperators,
  holds: ({ parentId }) => (parentId === null ? [] : [parentId]),
  means: (text, view) => [issueMeant(text, 'parent', view).id],
  sortable: true,
};

export const keyFields: Readonly<Record<string, SearchField>> = {
  key: keyField('key'),
  issue: keyField('issue'),
  issuekey: keyField('issuekey'),
  id: { ...keyField('id'), order: (id) => Number(id), sortKey: ({ id }) => Number(id) },
  parent,
};
