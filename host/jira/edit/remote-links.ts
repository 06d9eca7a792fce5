import type { Caller, Site } from '../http';
import { Refusal } from '../http';
import { nextId } from '../ids';
import type { Issue, JsonObject, RemoteLink } from '../model';
import { isObject, objectOr, stringOr } from '../read';
import { namelessItem, nothing } from './field-change';
import { checkRoom } from './issue-limits';
import { tellUpdated } from './product-events';
import { writeHistory } from './write-history';

const maxGlobalId = 255;

const side = ({ id, object, application }: RemoteLink) => {
  const text = `This issue links to "${stringOr(object.title)} (${application?.name ?? 'Web Link'})"`;
  return { id: String(id), text };
};

const applicationOf = (body: JsonObject): RemoteLink['application'] => {
  if (!isObject(body.application)) return undefined;
  const { type, name } = body.application;
  return {
    ...(typeof type === 'string' ? { type } : {}),
    ...(typeof name === 'string' ? { name } : {}),
  };
};

/** The link that the body describes; 400 names every required part that is missing. */
function linkOf(body: JsonObject, id: number): RemoteLink {
  const object = objectOr(body.object);
  const errors: Record<string, string> = {};
  for (const name of ['title', 'url']) if (stringOr(object[name]) === '') errors[name] = `'${name}' is required.`;
  const globalId = typeof body.globalId === 'string' && body.globalId !== '' ? body.globalId : undefined;
  if ((globalId?.length ?? 0) > maxGlobalId) {
    errors.globalId = `'globalId' must not be longer than ${maxGlobalId} characters.`;
  }
  if (Object.keys(errors).length > 0) throw new Refusal(400, [], errors);
  const application = applicationOf(body);
  return {
    id,
    ...(globalId === undefined ? {} : { globalId }),
    ...(application === undefined ? {} : { application }),
    ...(typeof body.relationship === 'string' ? { relationship: body.relationship } : {}),
    object,
  };
}

/** Adds a remote link, or replaces the one with the same `globalId`. Permission is asked before. */
export function putRemoteLink(
  site: Site,
  caller: Caller,
  issue: Issue,
  body: JsonObject,
): { link: RemoteLink; created: boolean } {
  const draft = linkOf(body, 0);
  const at = issue.remoteLinks.findIndex(({ globalId }) => globalId !== undefined && globalId === draft.globalId);
  const before = issue.remoteLinks[at];
  if (before !== undefined) return { link: replaceRemoteLink(site, caller, issue, before, body), created: false };
  checkRoom('remote links', issue.remoteLinks.length);
  const link = { ...draft, id: nextId(site.state, 'remoteLink') };
  issue.remoteLinks.push(link);
  const items = [namelessItem('RemoteIssueLink', nothing, side(link))];
  tellUpdated(site, caller, issue, writeHistory(site, caller, issue, items));
  return { link, created: true };
}

/** Writes the same id on both sides, once for each time it is sent again. */
export function replaceRemoteLink(
  site: Site,
  caller: Caller,
  issue: Issue,
  before: RemoteLink,
  body: JsonObject,
): RemoteLink {
  const link = linkOf(body, before.id);
  issue.remoteLinks[issue.remoteLinks.indexOf(before)] = link;
  const items = [namelessItem('RemoteIssueLink', side(before), side(link))];
  tellUpdated(site, caller, issue, writeHistory(site, caller, issue, items));
  return link;
}

export function removeRemoteLink(site: Site, caller: Caller, issue: Issue, link: RemoteLink): void {
  issue.remoteLinks.splice(issue.remoteLinks.indexOf(link), 1);
  const items = [namelessItem('RemoteIssueLink', side(link), nothing)];
  tellUpdated(site, caller, issue, writeHistory(site, caller, issue, items));
}
