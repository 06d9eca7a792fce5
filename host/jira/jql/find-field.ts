import { can } from '../permissions';
import { choiceFields } from './fields/choices';
import { countFields } from './fields/counts';
import { customField } from './fields/custom';
import { keyFields } from './fields/keys';
import { peopleFields } from './fields/people';
import { propertyField } from './fields/properties';
import { sprintFields } from './fields/sprints';
import { textFields } from './fields/texts';
import { timeFields } from './fields/times';
import { versionFields } from './fields/versions';
import { workFields } from './fields/work';
import { noField } from './jql-fault';
import type { FieldName } from './query';
import type { SearchField, SearchView } from './search-field';

const systemFields: Readonly<Record<string, SearchField>> = {
  ...choiceFields,
  ...countFields,
  ...keyFields,
  ...peopleFields,
  ...sprintFields,
  ...textFields,
  ...timeFields,
  ...versionFields,
  ...workFields,
};

const customFieldNamed = (name: string, view: SearchView): SearchField | undefined => {
  const { site, caller } = view;
  const wanted = name.toLowerCase();
  const id = /^cf\[(\d+)\]$/.exec(wanted)?.[1];
  const field = Object.values(site.state.fields).find(
    (one) =>
      one.custom &&
      (id === undefined
        ? one.name.toLowerCase() === wanted ||
          one.id === wanted ||
          one.clauseNames.some((clause) => clause.toLowerCase() === wanted)
        : one.id === `customfield_${id}`),
  );
  if (field === undefined) return undefined;
  const home = field.scopeProjectId === undefined ? undefined : site.state.projects[field.scopeProjectId];
  if (home && !can(site, caller, 'BROWSE_PROJECTS', home)) return undefined;
  return systemFields[field.id] ?? systemFields[wanted] ?? customField(field, name);
};

/** The field of that name, alias or number; Jira's fault where there is none, or none that the caller may know. */
export function findField(field: FieldName, view: SearchView): SearchField {
  const property = propertyField(field, view);
  if (property) return property;
  const known = systemFields[field.name.toLowerCase()] ?? customFieldNamed(field.name, view);
  if (known === undefined) throw noField(field.name);
  return known;
}
