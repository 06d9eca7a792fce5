import type { Issue, User } from '../../model';
import { actorOf } from '../../permissions';
import { noValue } from '../jql-fault';
import { choiceOperators } from '../search-field';
import type { SearchField, SearchFunction, SearchView } from '../search-field';

const called = (user: User, text: string): boolean => {
  const wanted = text.toLowerCase();
  return [user.accountId, user.displayName, user.emailAddress].some((name) => name.toLowerCase() === wanted);
};

const currentUser: SearchFunction = {
  takes: [0, 0],
  gives(_, { site, caller }) {
    const actor = actorOf(site, caller);
    return actor === null ? [] : [actor];
  },
};

const membersOf: SearchFunction = {
  takes: [1, 1],
  gives: ([group = ''], { site }: SearchView) =>
    Object.values(site.state.users).flatMap((user) => (user.groups.includes(group) ? [user.accountId] : [])),
};

/** What stands for people in a query. */
export const peopleFunctions = { currentuser: currentUser, membersof: membersOf };

/** A field that holds accounts. */
export const peopleField = (name: string, who: (issue: Issue) => readonly (string | null)[]): SearchField => ({
  name,
  operators: choiceOperators,
  holds: (issue) => who(issue).filter((id) => id !== null),
  means(text, { site }) {
    const found = Object.values(site.state.users).filter((user) => called(user, text));
    if (found.length === 0) throw noValue(text, name);
    return found.map(({ accountId }) => accountId);
  },
  functions: peopleFunctions,
  sortable: true,
  sortKey(issue, { site }) {
    const [first] = who(issue);
    return first == null ? null : (site.state.users[first]?.displayName.toLowerCase() ?? first);
  },
});

export const peopleFields: Readonly<Record<string, SearchField>> = {
  assignee: peopleField('assignee', ({ assigneeId }) => [assigneeId]),
  reporter: peopleField('reporter', ({ reporterId }) => [reporterId]),
  creator: peopleField('creator', ({ creatorId }) => [creatorId]),
  watcher: { ...peopleField('watcher', ({ watcherIds }) => watcherIds), sortable: false },
  voter: { ...peopleField('voter', ({ voterIds }) => voterIds), sortable: false },
};
