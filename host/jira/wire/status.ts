import type { Caller, Site } from '../http';
import type { JsonObject, Status } from '../model';
import { apiUrl, baseOf } from './addresses';

/** Jira's four categories; names are English here, keys are the same everywhere. */
const categories = {
  undefined: { id: 1, colorName: 'medium-gray', name: 'No Category' },
  new: { id: 2, colorName: 'blue-gray', name: 'To Do' },
  done: { id: 3, colorName: 'green', name: 'Done' },
  indeterminate: { id: 4, colorName: 'yellow', name: 'In Progress' },
} as const;

/** The category as embedded in a status; its id is a number. */
export function statusCategoryJson(site: Site, caller: Caller, category: Status['category']): JsonObject {
  const { id, colorName, name } = categories[category];
  return { self: apiUrl(site, caller, `statuscategory/${id}`), id, key: category, colorName, name };
}

const scopeOf = (projectId: string | undefined): JsonObject =>
  projectId === undefined ? {} : { scope: { type: 'PROJECT', project: { id: projectId } } };

/** A status as everywhere in v3; its id is a string. */
export function statusJson(site: Site, caller: Caller, statusId: string): JsonObject {
  const status = site.state.statuses[statusId];
  if (status === undefined) throw new Error(`The site has no status ${statusId}.`);
  return {
    self: apiUrl(site, caller, `status/${status.id}`),
    description: status.description,
    iconUrl: `${baseOf(site, caller)}/images/icons/statuses/generic.png`,
    name: status.name,
    ...(status.untranslatedName === undefined ? {} : { untranslatedName: status.untranslatedName }),
    id: status.id,
    statusCategory: statusCategoryJson(site, caller, status.category),
    ...scopeOf(status.scopeProjectId),
  };
}
