import type { Call } from '../http';
import { Refusal } from '../http';
import { callerUser, maySee } from '../permissions';
import type { Issue } from '../model';
import { compileQuery } from './compile';
import { JqlFault } from './jql-fault';
import { parseJql } from './parse';
import type { SearchView } from './search-field';

const unbounded = 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';

/** How a call searches: as its caller, in their zone, now. */
export const viewOf = ({ site, caller, index }: Call): SearchView => ({
  site,
  caller,
  index,
  zone: callerUser(site, caller)?.timeZone ?? site.state.timeZone,
  now: site.clock.now(),
});

const isAnonymous = ({ caller }: SearchView): boolean => caller.accountId === null && !caller.asApp;

const refusalOf = (fault: JqlFault): Refusal => new Refusal(400, fault.messages);

/** Jira's 400 for what is wrong with the query; to anonymous callers one about something unknown finds nothing instead. */
const searching = (view: SearchView, search: () => Issue[]): Issue[] => {
  try {
    return search();
  } catch (error) {
    if (!(error instanceof JqlFault)) throw error;
    if (error.kind === 'meaning' && isAnonymous(view)) return [];
    throw refusalOf(error);
  }
};

/**
 * Every issue the query finds for that caller, in order. `strong`: ids that are read as they are now, however far the
 * index lags. Throws Jira's 400; to anonymous callers a query about something unknown finds nothing instead.
 */
export function findIssues(jql: string, view: SearchView, strong: ReadonlySet<string> = new Set()): Issue[] {
  const { state } = view.site;
  return searching(view, () => {
    const query = parseJql(jql);
    if (query.where === undefined) throw new Refusal(400, [unbounded]);
    const { matches, compare } = compileQuery(query, view);
    const indexed = view.index.issues().filter(({ id }) => !strong.has(id));
    const fresh = [...strong].flatMap((id) => state.issues[id] ?? []);
    const found = [...indexed, ...fresh].filter((issue) => {
      const now = state.issues[issue.id];
      return now !== undefined && maySee(view.site, view.caller, now) && matches(issue);
    });
    return found.sort(compare);
  });
}

/** Those of a list that the query finds too, in the list's order unless the query has one. Throws as `findIssues`. */
export const narrowIssues = (jql: string, view: SearchView, issues: readonly Issue[]): Issue[] =>
  searching(view, () => {
    const query = parseJql(jql);
    const { matches, compare } = compileQuery(query, view);
    const found = issues.filter(matches);
    return query.orderBy.length > 0 ? found.sort(compare) : found;
  });

/** What is wrong with a query for that caller; nothing: it can be searched with. */
export function jqlProblems(jql: string, view: SearchView): readonly string[] {
  try {
    compileQuery(parseJql(jql), view);
    return [];
  } catch (error) {
    if (error instanceof JqlFault) return error.messages;
    throw error;
  }
}
