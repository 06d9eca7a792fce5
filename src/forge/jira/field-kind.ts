import type { FieldKind } from '#contract';
import type { MetaField } from './create-meta';

/** Jira's own fields; the same in every site. */
const system: Readonly<Record<string, FieldKind>> = {
  environment: 'paragraph',
  labels: 'labels',
  components: 'options',
  fixVersions: 'options',
  versions: 'options',
  security: 'option',
  parent: 'issue',
};

/** Custom fields whose `schema.custom` ends so, where the type alone does not tell. */
const custom: Readonly<Record<string, FieldKind>> = {
  textarea: 'paragraph',
  textfield: 'text',
  url: 'text',
  'gh-epic-label': 'text',
  'gh-epic-link': 'issue',
  labels: 'labels',
};

/** By `schema.type`, or `array:items`. */
const byType: Readonly<Record<string, FieldKind>> = {
  string: 'text',
  number: 'number',
  date: 'date',
  datetime: 'dateTime',
  option: 'option',
  version: 'option',
  project: 'option',
  'option-with-child': 'cascading',
  user: 'person',
  'array:option': 'options',
  'array:version': 'options',
  'array:component': 'options',
  'array:user': 'people',
  'array:string': 'labels',
};

const listed: ReadonlySet<FieldKind> = new Set(['option', 'options', 'cascading']);

/** The last part of `com.atlassian.jira.plugin.system.customfieldtypes:select`. */
const keyOf = (schema: MetaField['schema']): string => schema?.custom?.split(':').at(-1) ?? '';

/** What a field takes, from its schema: ids and names differ from site to site. */
export function fieldKind({ fieldId, schema, allowedValues }: MetaField): FieldKind {
  const type = schema?.items ? `${schema.type}:${schema.items}` : (schema?.type ?? '');
  const isCustom = Boolean(schema?.custom);
  const kind = (isCustom ? (custom[keyOf(schema)] ?? byType[type]) : system[fieldId]) ?? 'unknown';
  // A choice whose values Jira does not list can only be made with its own pickers.
  return listed.has(kind) && !allowedValues?.length ? 'unknown' : kind;
}

export const isSprint = ({ schema }: MetaField): boolean => keyOf(schema) === 'gh-sprint';
export const isRank = ({ schema }: MetaField): boolean => keyOf(schema) === 'gh-lexo-rank';
