import type { Caller, Site } from '../http';
import type { Issue, JsonObject, RemoteLink } from '../model';
import { apiUrl } from './addresses';

export function remoteLinkJson(site: Site, caller: Caller, issue: Issue, link: RemoteLink): JsonObject {
  const { id, globalId, application, relationship, object } = link;
  return {
    id,
    self: apiUrl(site, caller, `issue/${issue.key}/remotelink/${id}`),
    ...(globalId === undefined ? {} : { globalId }),
    application: { ...application },
    ...(relationship === undefined ? {} : { relationship }),
    object: { icon: {}, status: { icon: {} }, ...object },
  };
}
