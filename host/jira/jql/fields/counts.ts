import type { Issue } from '../../model';
import { noValue } from '../jql-fault';
import { choiceOperators, orderedOperators } from '../search-field';
import type { SearchField } from '../search-field';
import { choiceField } from './choices';

const countField = (name: string, count: (issue: Issue) => number): SearchField => ({
  name,
  operators: orderedOperators,
  holds: (issue) => [count(issue)],
  means(text) {
    if (!/^-?\d+$/.test(text)) throw noValue(text, name);
    return [Number(text)];
  },
  sortable: true,
});

/** How much an issue has of something, and what of it can only be there or not. */
export const countFields: Readonly<Record<string, SearchField>> = {
  votes: countField('votes', ({ voterIds }) => voterIds.length),
  watchers: countField('watchers', ({ watcherIds }) => watcherIds.length),
  attachments: {
    name: 'attachments',
    operators: ['is', 'is not'],
    holds: ({ attachments }) => attachments.map(({ id }) => id),
    means: () => [],
  },
  projecttype: choiceField(
    'projectType',
    ({ projectId }, { projects }) => [projects[projectId]?.typeKey ?? null],
    () => ['software', 'service_desk', 'business'].map((id) => ({ id, names: [id] })),
  ),
  issuelinktype: {
    name: 'issueLinkType',
    operators: choiceOperators,
    holds: ({ id }, { site }) =>
      Object.values(site.state.links).flatMap(({ typeId, inwardIssueId, outwardIssueId }) => {
        const type = site.state.linkTypes[typeId];
        if (type === undefined || (inwardIssueId !== id && outwardIssueId !== id)) return [];
        return [type.name.toLowerCase(), (inwardIssueId === id ? type.outward : type.inward).toLowerCase()];
      }),
    means(text, { site }) {
      const wanted = text.toLowerCase();
      const known = Object.values(site.state.linkTypes).flatMap(({ name, inward, outward }) => [name, inward, outward]);
      if (!known.some((one) => one.toLowerCase() === wanted)) throw noValue(text, 'issueLinkType');
      return [wanted];
    },
  },
};
