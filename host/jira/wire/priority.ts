import type { Caller, Site } from '../http';
import type { JsonObject } from '../model';
import { apiUrl, baseOf } from './addresses';

/** Priority as embedded in an issue; null where the issue has none. */
export function priorityRef(site: Site, caller: Caller, priorityId: string | null): JsonObject | null {
  const priority = priorityId === null ? undefined : site.state.priorities[priorityId];
  if (priority === undefined) return null;
  const icon = priority.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    self: apiUrl(site, caller, `priority/${priority.id}`),
    iconUrl: `${baseOf(site, caller)}/images/icons/priorities/${icon || priority.id}.svg`,
    name: priority.name,
    id: priority.id,
  };
}

/** Priority as its own resource answers it. */
export function priorityJson(site: Site, caller: Caller, priorityId: string): JsonObject {
  const priority = site.state.priorities[priorityId];
  return {
    ...priorityRef(site, caller, priorityId),
    statusColor: priority?.color ?? '#cccccc',
    description: priority?.description ?? '',
    isDefault: priority?.isDefault ?? false,
  };
}
