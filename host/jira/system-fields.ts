import type { Field } from './model';
import { wellKnown } from './model';

type Row = [id: string, name: string, type: string, items?: string, clauses?: string[]];

/** Jira's own fields with their English names, in the form `GET /rest/api/3/field` lists them. */
const system: Row[] = [
  ['summary', 'Summary', 'string'],
  ['issuetype', 'Issue Type', 'issuetype', undefined, ['issuetype', 'type']],
  ['project', 'Project', 'project'],
  ['parent', 'Parent', 'issuelink'],
  ['status', 'Status', 'status'],
  ['statusCategory', 'Status Category', 'statusCategory', undefined, ['statusCategory']],
  ['statuscategorychangedate', 'Status Category Changed', 'datetime', undefined, ['statusCategoryChangedDate']],
  ['priority', 'Priority', 'priority'],
  ['resolution', 'Resolution', 'resolution'],
  ['resolutiondate', 'Resolved', 'datetime', undefined, ['resolutiondate', 'resolved']],
  ['assignee', 'Assignee', 'user'],
  ['reporter', 'Reporter', 'user'],
  ['creator', 'Creator', 'user'],
  ['description', 'Description', 'string'],
  ['environment', 'Environment', 'string'],
  ['labels', 'Labels', 'array', 'string'],
  ['components', 'Components', 'array', 'component', ['component']],
  ['fixVersions', 'Fix versions', 'array', 'version', ['fixVersion']],
  ['versions', 'Affects versions', 'array', 'version', ['affectedVersion']],
  ['duedate', 'Due date', 'date', undefined, ['due', 'duedate']],
  ['created', 'Created', 'datetime', undefined, ['created', 'createdDate']],
  ['updated', 'Updated', 'datetime', undefined, ['updated', 'updatedDate']],
  ['lastViewed', 'Last Viewed', 'datetime', undefined, []],
  ['issuelinks', 'Linked Issues', 'array', 'issuelinks', ['issueLinkType']],
  ['subtasks', 'Sub-tasks', 'array', 'issuelinks', []],
  ['comment', 'Comment', 'comments-page'],
  ['worklog', 'Log Work', 'array', 'worklog', ['worklogAuthor', 'worklogComment', 'worklogDate']],
  ['attachment', 'Attachment', 'array', 'attachment', ['attachments']],
  ['security', 'Security Level', 'securitylevel', undefined, ['level']],
  ['timetracking', 'Time tracking', 'timetracking', undefined, []],
  ['timeoriginalestimate', 'Original estimate', 'number', undefined, ['originalEstimate', 'timeoriginalestimate']],
  ['timeestimate', 'Remaining Estimate', 'number', undefined, ['remainingEstimate', 'timeestimate']],
  ['timespent', 'Time Spent', 'number', undefined, ['timespent']],
  ['aggregatetimeoriginalestimate', 'Σ Original Estimate', 'number', undefined, []],
  ['aggregatetimeestimate', 'Σ Remaining Estimate', 'number', undefined, []],
  ['aggregatetimespent', 'Σ Time Spent', 'number', undefined, []],
  ['progress', 'Progress', 'progress', undefined, []],
  ['aggregateprogress', 'Σ Progress', 'progress', undefined, []],
  ['workratio', 'Work Ratio', 'number', undefined, []],
  ['watches', 'Watchers', 'watches', undefined, ['watchers']],
  ['votes', 'Votes', 'votes'],
  ['issuerestriction', 'Restrict to', 'issuerestriction', undefined, []],
];

const notOrderable = new Set(
  'status statusCategory statuscategorychangedate resolutiondate creator created updated lastViewed subtasks progress aggregateprogress workratio watches votes aggregatetimeoriginalestimate aggregatetimeestimate aggregatetimespent timeestimate timespent timeoriginalestimate'.split(
    ' ',
  ),
);

const systemField = ([id, name, type, items, clauses]: Row): Field => ({
  id,
  key: id,
  name,
  custom: false,
  orderable: !notOrderable.has(id),
  navigable: !['comment', 'worklog', 'attachment'].includes(id) || id === 'attachment',
  searchable: clauses?.length !== 0,
  clauseNames: clauses ?? [id],
  schema: { type, ...(items === undefined ? {} : { items }), system: id },
});

/** A custom field as the site lists it; `kind` is the last part of Jira's type key, such as `float` or `textfield`. */
export function customField(id: string, name: string, schema: { type: string; items?: string; kind: string }): Field {
  const digits = /^customfield_(\d+)$/.exec(id)?.[1];
  const { kind, ...shape } = schema;
  return {
    id,
    key: id,
    name,
    custom: true,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [...(digits === undefined ? [] : [`cf[${digits}]`]), name],
    schema: { ...shape, custom: kind, ...(digits === undefined ? {} : { customId: Number(digits) }) },
  };
}

const plugin = 'com.atlassian.jira.plugin.system.customfieldtypes';

/** The custom fields that Jira Software brings to every site. */
const softwareFields: readonly Field[] = [
  customField(wellKnown.sprint, 'Sprint', {
    type: 'array',
    items: 'json',
    kind: 'com.pyxis.greenhopper.jira:gh-sprint',
  }),
  customField(wellKnown.rank, 'Rank', { type: 'any', kind: 'com.pyxis.greenhopper.jira:gh-lexo-rank' }),
  {
    ...customField(wellKnown.flagged, 'Flagged', { type: 'array', items: 'option', kind: `${plugin}:multicheckboxes` }),
    options: [{ id: '10019', value: 'Impediment' }],
  },
  customField(wellKnown.storyPoints, 'Story point estimate', {
    type: 'number',
    kind: 'com.pyxis.greenhopper.jira:jsw-story-points',
  }),
  customField(wellKnown.epicLink, 'Epic Link', { type: 'any', kind: 'com.pyxis.greenhopper.jira:gh-epic-link' }),
];

/** Every field of an empty site, by id. */
export function siteFields(): Record<string, Field> {
  const all = [...system.map(systemField), ...softwareFields.map((field) => structuredClone(field))];
  return Object.fromEntries(all.map((field) => [field.id, field]));
}
