import type { Caller, Site } from '../http';
import type { JsonObject } from '../model';
import { apiUrl, baseOf } from './addresses';

/** Jira's own pictures by number, as its `iconUrl`s name them. */
const avatarIds: Readonly<Record<string, number>> = {
  bug: 10303,
  epic: 10307,
  improvement: 10310,
  story: 10315,
  subtask: 10316,
  task: 10318,
};
const otherAvatarId = 10300;

export function issueTypeJson(site: Site, caller: Caller, typeId: string): JsonObject {
  const type = site.state.issueTypes[typeId];
  if (type === undefined) throw new Error(`The site has no issue type ${typeId}.`);
  const avatarId = avatarIds[type.icon.toLowerCase().replace(/[^a-z]/g, '')] ?? otherAvatarId;
  const drawn = `${baseOf(site, caller)}/rest/api/2/universal_avatar/view/type/issuetype/avatar/${avatarId}?size=medium`;
  return {
    self: apiUrl(site, caller, `issuetype/${type.id}`),
    id: type.id,
    description: type.description,
    iconUrl: /^https?:/.test(type.icon) ? type.icon : drawn,
    name: type.name,
    subtask: type.subtask,
    avatarId,
    hierarchyLevel: type.hierarchyLevel,
    ...(type.scopeProjectId === undefined ? {} : { scope: { type: 'PROJECT', project: { id: type.scopeProjectId } } }),
  };
}
