import type { Caller, Site } from '../http';
import type { JsonObject } from '../model';
import { apiUrl } from './addresses';

export function resolutionJson(site: Site, caller: Caller, resolutionId: string | null): JsonObject | null {
  const resolution = resolutionId === null ? undefined : site.state.resolutions[resolutionId];
  if (resolution === undefined) return null;
  return {
    self: apiUrl(site, caller, `resolution/${resolution.id}`),
    id: resolution.id,
    description: resolution.description,
    name: resolution.name,
  };
}
