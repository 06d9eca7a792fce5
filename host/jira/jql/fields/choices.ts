import type { Issue, SiteState } from '../../model';
import { can } from '../../permissions';
import { noValue } from '../jql-fault';
import { choiceOperators, orderedOperators } from '../search-field';
import type { SearchField, SearchView } from '../search-field';

interface Choice {
  id: string;
  /** Any of them names it, in any case. */
  names: readonly string[];
}

/** A field that holds one or more of the site's named things, by id. */
export const choiceField = (
  name: string,
  holds: (issue: Issue, state: SiteState) => readonly (string | null)[],
  choices: (view: SearchView) => readonly Choice[],
  more: Partial<SearchField> = {},
): SearchField => ({
  name,
  operators: choiceOperators,
  holds: (issue, { site }) => holds(issue, site.state).filter((id) => id !== null),
  means(text, view) {
    const wanted = text.toLowerCase();
    const found = choices(view).filter(
      ({ id, names }) => id === text || names.some((one) => one.toLowerCase() === wanted),
    );
    if (found.length === 0) throw noValue(text, name);
    return found.map(({ id }) => id);
  },
  sortable: true,
  sortKey(issue, view) {
    const [first] = holds(issue, view.site.state);
    const choice = first == null ? undefined : choices(view).find(({ id }) => id === first);
    return choice?.names[0]?.toLowerCase() ?? null;
  },
  ...more,
});

const named = (record: Readonly<Record<string, { id: string; name: string }>>): Choice[] =>
  Object.values(record).map(({ id, name }) => ({ id, names: [name] }));

const categories: readonly Choice[] = [
  { id: 'undefined', names: ['No Category', '1'] },
  { id: 'new', names: ['To Do', '2'] },
  { id: 'done', names: ['Done', '3'] },
  { id: 'indeterminate', names: ['In Progress', '4'] },
];

/** The first priority is the highest: it compares as greatest. */
const priorityRank = (id: string | number, { site }: SearchView): number =>
  -Object.keys(site.state.priorities).indexOf(String(id));

const browsable = ({ site, caller }: SearchView) =>
  Object.values(site.state.projects).filter((project) => can(site, caller, 'BROWSE_PROJECTS', project));

const typeIds = (subtask: boolean) => ({
  takes: [0, 0] as const,
  gives: (_: readonly string[], { site }: SearchView) =>
    Object.values(site.state.issueTypes).flatMap((type) => (type.subtask === subtask ? [type.id] : [])),
});

const issueType = choiceField(
  'issuetype',
  ({ typeId }) => [typeId],
  ({ site }) => named(site.state.issueTypes),
  {
    functions: { standardissuetypes: typeIds(false), subtaskissuetypes: typeIds(true) },
  },
);

export const choiceFields: Readonly<Record<string, SearchField>> = {
  project: choiceField(
    'project',
    ({ projectId }) => [projectId],
    (view) => browsable(view).map(({ id, key, name, formerKeys }) => ({ id, names: [key, name, ...formerKeys] })),
  ),
  status: choiceField(
    'status',
    ({ statusId }) => [statusId],
    ({ site }) =>
      Object.values(site.state.statuses).map(({ id, name, untranslatedName }) => ({
        id,
        names: [name, untranslatedName ?? name],
      })),
  ),
  statuscategory: choiceField(
    'statusCategory',
    ({ statusId }, { statuses }) => [statuses[statusId]?.category ?? null],
    () => categories,
  ),
  issuetype: issueType,
  type: issueType,
  priority: choiceField(
    'priority',
    ({ priorityId }) => [priorityId],
    ({ site }) => named(site.state.priorities),
    {
      operators: orderedOperators,
      order: priorityRank,
      sortKey: ({ priorityId }, view) => (priorityId === null ? null : priorityRank(priorityId, view)),
    },
  ),
  resolution: choiceField(
    'resolution',
    ({ resolutionId }) => [resolutionId],
    ({ site }) => named(site.state.resolutions),
    {
      emptyWord: 'unresolved',
    },
  ),
  level: choiceField(
    'level',
    ({ securityLevelId }) => [securityLevelId],
    (view) =>
      browsable(view).flatMap(({ securityLevels }) => securityLevels.map(({ id, name }) => ({ id, names: [name] }))),
  ),
  labels: choiceField(
    'labels',
    ({ labels }) => labels,
    () => [],
    { means: (text) => [text], sortKey: ({ labels }) => labels[0] ?? null },
  ),
  component: choiceField(
    'component',
    ({ componentIds }) => componentIds,
    (view) => browsable(view).flatMap(({ components }) => components.map(({ id, name }) => ({ id, names: [name] }))),
  ),
};
