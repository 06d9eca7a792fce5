import { wellKnown } from '../../model';
import type { Sprint } from '../../model';
import { choiceOperators } from '../search-field';
import type { SearchField, SearchFunction } from '../search-field';
import { noValue } from '../jql-fault';

const inState = (state: Sprint['state']): SearchFunction => ({
  takes: [0, 0],
  gives: (_, { site }) =>
    Object.values(site.state.sprints).flatMap((sprint) => (sprint.state === state ? [sprint.id] : [])),
});

const sprint: SearchField = {
  name: 'sprint',
  operators: choiceOperators,
  holds: ({ sprintIds }) => sprintIds,
  means(text, { site }) {
    const wanted = text.toLowerCase();
    const found = Object.values(site.state.sprints).filter(
      ({ id, name }) => String(id) === text || name.toLowerCase() === wanted,
    );
    if (found.length === 0) throw noValue(text, 'sprint');
    return found.map(({ id }) => id);
  },
  functions: { opensprints: inState('active'), closedsprints: inState('closed'), futuresprints: inState('future') },
  sortable: true,
  sortKey: ({ sprintIds }) => sprintIds.at(-1) ?? null,
};

export const sprintFields: Readonly<Record<string, SearchField>> = {
  sprint,
  [wellKnown.sprint]: sprint,
  rank: {
    name: 'rank',
    operators: [],
    holds: ({ rank }) => [rank],
    means: () => [],
    sortable: true,
  },
};
