import type { FieldSchema, IssueWire, MetaField, SprintWire } from '../../api/wire';

export interface ShownField {
  id: string;
  /** undefined: the site has a value under this id, but no field of that id, as after an import. */
  name: string | undefined;
  schema: FieldSchema;
  value: unknown;
  /** undefined: may not be edited. */
  meta: MetaField | undefined;
}

/** Kinds that have a place of their own, or none on Jira's own page either. */
const elsewhere =
  /gh-sprint|gh-lexo-rank|devsummary|:vulnerabilit|gh-epic-(link|label|color|status)|issue-restriction|design\b|jpo-/;

/** Custom fields to show: those with a value, and those that may be given one, in the order of their names. */
export function customFields(issue: IssueWire, editable: (id: string) => MetaField | undefined): ShownField[] {
  return Object.entries(issue.schema ?? {})
    .filter(([id, schema]) => id.startsWith('customfield_') && !elsewhere.test(schema.custom ?? ''))
    .map(([id, schema]) => ({ id, schema, name: issue.names?.[id], value: issue.fields[id], meta: editable(id) }))
    .filter(({ value, meta }) => meta !== undefined || !isBlank(value))
    .toSorted((a, b) => (a.name ?? a.id).localeCompare(b.name ?? b.id));
}

export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The id of the site's sprint field; it differs per site. */
const sprintField = (issue: IssueWire): string | undefined =>
  Object.entries(issue.schema ?? {}).find(([, schema]) => schema.custom?.endsWith(':gh-sprint'))?.[0];

export function sprintsOf(issue: IssueWire): SprintWire[] {
  const id = sprintField(issue);
  const value = id === undefined ? undefined : issue.fields[id];
  // Jira Server answers lines of text here; only objects are sprints.
  return Array.isArray(value)
    ? value.filter((each): each is SprintWire => typeof each === 'object' && each !== null)
    : [];
}
