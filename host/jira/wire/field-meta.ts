import type { Caller, Site } from '../http';
import { wellKnown } from '../model';
import type { Field, Json, JsonObject, Project, ScreenField } from '../model';
import { apiUrl } from './addresses';
import { issueTypeJson } from './issue-type';
import { priorityRef } from './priority';
import { componentRef, projectRef, versionJson } from './project';
import { resolutionJson } from './resolution';

/** Where a field stands: which project and type a create or edit screen is for. */
export interface ScreenPlace {
  site: Site;
  caller: Caller;
  project: Project;
  typeId: string;
}

const lists = new Set(['array']);

/** What may be done to the field in `update`. */
const operationsOf = (field: Field): string[] => {
  if (field.id === 'comment' || field.id === 'worklog') return ['add', 'edit', 'remove'];
  if (field.id === 'issuelinks') return ['add', 'copy'];
  if (field.id === 'attachment') return ['set', 'copy'];
  return lists.has(field.schema?.type ?? '') ? ['add', 'set', 'remove'] : ['set'];
};

/** Select options; Jira answers both id and value. */
const optionJson = (place: ScreenPlace, option: NonNullable<Field['options']>[number]): JsonObject => ({
  self: apiUrl(place.site, place.caller, `customFieldOption/${option.id}`),
  value: option.value,
  id: option.id,
  ...(option.children && { children: option.children.map((child) => optionJson(place, child)) }),
});

/** The values the field can take, where Jira lists them; undefined where it does not. */
function allowedValues(place: ScreenPlace, field: Field): Json[] | undefined {
  const { site, caller, project, typeId } = place;
  if (field.id === 'priority') return project.priorityIds.map((id) => priorityRef(site, caller, id));
  if (field.id === 'issuetype') return [issueTypeJson(site, caller, typeId)];
  if (field.id === 'project') return [projectRef(site, caller, project)];
  if (field.id === 'components') return project.components.map((one) => componentRef(site, caller, one));
  if (field.id === 'resolution')
    return Object.keys(site.state.resolutions).map((id) => resolutionJson(site, caller, id));
  if (field.id === 'fixVersions' || field.id === 'versions') {
    return project.versions.filter((one) => !one.archived).map((one) => versionJson(site, caller, one));
  }
  if (field.id === 'security') {
    return project.securityLevels.map(({ id, name, description }) => ({
      self: apiUrl(site, caller, `securitylevel/${id}`),
      id,
      name,
      description,
    }));
  }
  return field.options?.map((option) => optionJson(place, option));
}

const autoComplete = ({ site, caller, project }: ScreenPlace, field: Field): JsonObject => {
  const urls: Readonly<Record<string, string>> = {
    assignee: `user/assignable/search?project=${project.key}&query=`,
    reporter: 'user/search?query=',
    labels: 'label?query=',
    issuelinks: 'issue/picker?currentProjectId=&showSubTaskParent=true&showSubTasks=true&currentIssueKey=&query=',
  };
  const path = urls[field.id];
  return path === undefined ? {} : { autoCompleteUrl: apiUrl(site, caller, path) };
};

/** One field of createmeta or editmeta, without createmeta's `fieldId`. */
export function fieldMetaJson(place: ScreenPlace, screenField: ScreenField): JsonObject {
  const field = place.site.state.fields[screenField.fieldId] ?? unknownField(screenField.fieldId);
  const values = allowedValues(place, field);
  const fallback = screenField.defaultValue;
  return {
    required: screenField.required,
    schema: { type: 'any', ...field.schema },
    name: field.name,
    key: field.key,
    ...autoComplete(place, field),
    hasDefaultValue: fallback !== undefined,
    ...(fallback === undefined ? {} : { defaultValue: fallback }),
    operations: field.id === wellKnown.sprint ? ['set'] : operationsOf(field),
    ...(values === undefined ? {} : { allowedValues: values }),
  };
}

const unknownField = (id: string): Field => ({
  id,
  key: id,
  name: id,
  custom: id.startsWith('customfield_'),
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [id],
});
