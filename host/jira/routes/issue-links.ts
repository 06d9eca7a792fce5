import { addComment, checkNewComment } from '../edit/comments';
import { checkMayLink, findLinked, findLinkType, linkIssues, unlinkIssues } from '../edit/link-issues';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Issue, IssueLink } from '../model';
import { canOn, maySee } from '../permissions';
import { isObject } from '../read';
import { bodyOf } from '../request-parts';
import { linkJson, linkTypeJson } from '../wire/issue-link';

const template = '/rest/api/3/issueLink/{linkId}';

/** Links so that "inwardIssue `<outward phrase>` outwardIssue"; a comment lands on the outward issue. */
function postLink(call: Call): JiraReply {
  const { site, caller } = call;
  const body = bodyOf(call, ['type', 'inwardIssue', 'outwardIssue', 'comment']);
  const type = findLinkType(site, body.type);
  const inward = findLinked(site, caller, body.inwardIssue);
  const outward = findLinked(site, caller, body.outwardIssue);
  checkMayLink(site, caller, inward);
  if (isObject(body.comment)) checkNewComment(site, caller, outward, body.comment);
  linkIssues(site, caller, type, inward, outward);
  if (isObject(body.comment)) addComment(site, caller, outward, body.comment);
  return { status: 201 };
}

/** The link with both its ends, where the caller sees both. */
const linkOf = ({ site, caller, params }: Call): { link: IssueLink; inward: Issue; outward: Issue } => {
  const link = site.state.links[params.linkId ?? ''];
  const inward = link && site.state.issues[link.inwardIssueId];
  const outward = link && site.state.issues[link.outwardIssueId];
  const isSeen = inward && outward && maySee(site, caller, inward) && maySee(site, caller, outward);
  if (!link || !isSeen) throw new Refusal(404, [`No issue link with id '${params.linkId ?? ''}' exists.`]);
  return { link, inward, outward };
};

function getLink(call: Call): JiraReply {
  const { link, inward, outward } = linkOf(call);
  return { status: 200, body: linkJson(call.site, call.caller, link, inward, outward) };
}

function removeLink(call: Call): JiraReply {
  const { site, caller } = call;
  const { link, inward, outward } = linkOf(call);
  if (!canOn(site, caller, 'LINK_ISSUES', inward)) checkMayLink(site, caller, outward);
  unlinkIssues(site, caller, link);
  return { status: 204 };
}

function getLinkTypes({ site, caller }: Call): JiraReply {
  const issueLinkTypes = Object.keys(site.state.linkTypes).map((id) => linkTypeJson(site, caller, id));
  return { status: 200, body: { issueLinkTypes } };
}

function getLinkType({ site, caller, params }: Call): JiraReply {
  const id = params.issueLinkTypeId ?? '';
  if (site.state.linkTypes[id] === undefined) {
    throw new Refusal(404, [`No issue link type with id '${id}' found.`]);
  }
  return { status: 200, body: linkTypeJson(site, caller, id) };
}

export const issueLinksRoutes: Route[] = [
  { method: 'POST', template: '/rest/api/3/issueLink', handle: postLink },
  { method: 'GET', template, handle: getLink },
  { method: 'DELETE', template, handle: removeLink },
  { method: 'GET', template: '/rest/api/3/issueLinkType', handle: getLinkTypes },
  { method: 'GET', template: '/rest/api/3/issueLinkType/{issueLinkTypeId}', handle: getLinkType },
];
