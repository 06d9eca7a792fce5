import { addComment, deleteComment, editComment } from '../edit/comments';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Comment, Issue, Json } from '../model';
import { listParam, pageParams } from '../params';
import { maySee, maySeeComment, visibleComments } from '../permissions';
import { bodyOf, issueOf } from '../request-parts';
import { commentJson } from '../wire/comment';

const template = '/rest/api/3/issue/{issueIdOrKey}/comment';
const pageSize = 100;
const maxListed = 1000;

/** `created`, `-created` or `+created`, whatever the case and the spaces; true for newest first. */
const isNewestFirst = (orderBy: string | null): boolean => {
  const order = (orderBy ?? 'created').trim().toLowerCase();
  if (order.replace(/^[+-]?\s*/, '') !== 'created') {
    const field = (orderBy ?? '').trim();
    throw new Refusal(400, [`The field to order by should be one of [created]. Instead, it was: ${field}.`]);
  }
  return order.startsWith('-');
};

function getComments(call: Call): JiraReply {
  const { site, caller, query } = call;
  const issue = issueOf(call);
  const { startAt, maxResults } = pageParams(query, pageSize, pageSize);
  const newestFirst = isNewestFirst(query.get('orderBy'));
  const visible = visibleComments(site, caller, issue);
  const ordered = newestFirst ? [...visible].reverse() : visible;
  const expand = listParam(query, 'expand');
  const comments = ordered
    .slice(startAt, startAt + maxResults)
    .map((comment): Json => commentJson(site, caller, issue, comment, expand));
  return { status: 200, body: { startAt, maxResults, total: visible.length + issue.missing.comments, comments } };
}

function postComment(call: Call): JiraReply {
  const { site, caller } = call;
  const issue = issueOf(call);
  const comment = addComment(site, caller, issue, bodyOf(call));
  return { status: 201, body: commentJson(site, caller, issue, comment, listParam(call.query, 'expand')) };
}

/** The comment that the path names; 404 also where its restriction hides it. */
const commentOf = ({ site, caller, params }: Call, issue: Issue): Comment => {
  const comment = issue.comments.find(({ id }) => id === params.id);
  if (comment !== undefined && maySeeComment(site, caller, issue, comment)) return comment;
  throw new Refusal(404, [`Can not find a comment for the id: ${params.id ?? ''}.`]);
};

function getComment(call: Call): JiraReply {
  const issue = issueOf(call);
  const expand = listParam(call.query, 'expand');
  return { status: 200, body: commentJson(call.site, call.caller, issue, commentOf(call, issue), expand) };
}

function putComment(call: Call): JiraReply {
  const { site, caller } = call;
  const issue = issueOf(call);
  const comment = commentOf(call, issue);
  editComment(site, caller, issue, comment, bodyOf(call));
  return { status: 200, body: commentJson(site, caller, issue, comment, listParam(call.query, 'expand')) };
}

function removeComment(call: Call): JiraReply {
  const issue = issueOf(call);
  deleteComment(call.site, call.caller, issue, commentOf(call, issue));
  return { status: 204 };
}

/** Comments by id, over all issues that the caller sees; the rest are left out. */
function postCommentList(call: Call): JiraReply {
  const { site, caller } = call;
  const { ids } = bodyOf(call, ['ids']);
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > maxListed) {
    throw new Refusal(400, [`Comment IDs must be provided and no more than ${maxListed}.`]);
  }
  const wanted = new Set(ids.map(String));
  const expand = listParam(call.query, 'expand');
  const values = Object.values(site.state.issues).flatMap((issue): Json[] => {
    const found = issue.comments.filter(({ id }) => wanted.has(id));
    if (found.length === 0 || !maySee(site, caller, issue)) return [];
    const visible = found.filter((comment) => maySeeComment(site, caller, issue, comment));
    return visible.map((comment) => commentJson(site, caller, issue, comment, expand));
  });
  const total = values.length;
  return { status: 200, body: { startAt: 0, maxResults: maxListed, total, isLast: true, values } };
}

export const commentsRoutes: Route[] = [
  { method: 'GET', template, handle: getComments },
  { method: 'POST', template, handle: postComment },
  { method: 'GET', template: `${template}/{id}`, handle: getComment },
  { method: 'PUT', template: `${template}/{id}`, handle: putComment, anonymous: false },
  { method: 'DELETE', template: `${template}/{id}`, handle: removeComment },
  { method: 'POST', template: '/rest/api/3/comment/list', handle: postCommentList, objects: () => 0 },
];
