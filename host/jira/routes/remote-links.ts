import { putRemoteLink, removeRemoteLink, replaceRemoteLink } from '../edit/remote-links';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Issue, Json, RemoteLink } from '../model';
import { canOn } from '../permissions';
import { bodyOf, issueOf } from '../request-parts';
import { apiUrl } from '../wire/addresses';
import { remoteLinkJson } from '../wire/remote-link';

const template = '/rest/api/3/issue/{issueIdOrKey}/remotelink';

const checkMayWrite = ({ site, caller }: Call, issue: Issue): void => {
  if (canOn(site, caller, 'LINK_ISSUES', issue)) return;
  throw new Refusal(403, ['You do not have permission to link issues in this project.']);
};

const byGlobalId = (issue: Issue, globalId: string): RemoteLink => {
  const link = issue.remoteLinks.find((one) => one.globalId === globalId);
  if (link !== undefined) return link;
  throw new Refusal(404, [`The remote issue link does not exist or you do not have permission to see it.`]);
};

const byId = ({ params }: Call, issue: Issue): RemoteLink => {
  const link = issue.remoteLinks.find(({ id }) => String(id) === params.linkId);
  if (link !== undefined) return link;
  throw new Refusal(404, ['The remote issue link does not exist or you do not have permission to see it.']);
};

/** All of them as a bare list, or the one with that `globalId`. */
function getRemoteLinks(call: Call): JiraReply {
  const { site, caller, query } = call;
  const issue = issueOf(call);
  const globalId = query.get('globalId');
  if (globalId !== null) {
    return { status: 200, body: remoteLinkJson(site, caller, issue, byGlobalId(issue, globalId)) };
  }
  return { status: 200, body: issue.remoteLinks.map((link): Json => remoteLinkJson(site, caller, issue, link)) };
}

function postRemoteLink(call: Call): JiraReply {
  const { site, caller } = call;
  const issue = issueOf(call);
  checkMayWrite(call, issue);
  const { link, created } = putRemoteLink(site, caller, issue, bodyOf(call));
  const self = apiUrl(site, caller, `issue/${issue.key}/remotelink/${link.id}`);
  return { status: created ? 201 : 200, body: { id: link.id, self } };
}

function getRemoteLink(call: Call): JiraReply {
  const issue = issueOf(call);
  return { status: 200, body: remoteLinkJson(call.site, call.caller, issue, byId(call, issue)) };
}

function putRemoteLinkById(call: Call): JiraReply {
  const issue = issueOf(call);
  checkMayWrite(call, issue);
  replaceRemoteLink(call.site, call.caller, issue, byId(call, issue), bodyOf(call));
  return { status: 204 };
}

function deleteByGlobalId(call: Call): JiraReply {
  const issue = issueOf(call);
  checkMayWrite(call, issue);
  const globalId = call.query.get('globalId');
  if (globalId === null) throw new Refusal(400, ["The 'globalId' parameter is required."]);
  removeRemoteLink(call.site, call.caller, issue, byGlobalId(issue, globalId));
  return { status: 204 };
}

function deleteById(call: Call): JiraReply {
  const issue = issueOf(call);
  checkMayWrite(call, issue);
  removeRemoteLink(call.site, call.caller, issue, byId(call, issue));
  return { status: 204 };
}

export const remoteLinksRoutes: Route[] = [
  { method: 'GET', template, handle: getRemoteLinks },
  { method: 'POST', template, handle: postRemoteLink },
  { method: 'DELETE', template, handle: deleteByGlobalId },
  { method: 'GET', template: `${template}/{linkId}`, handle: getRemoteLink },
  { method: 'PUT', template: `${template}/{linkId}`, handle: putRemoteLinkById },
  { method: 'DELETE', template: `${template}/{linkId}`, handle: deleteById },
];
