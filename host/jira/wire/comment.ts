import type { Caller, Site } from '../http';
import type { Comment, Issue, Json, JsonObject } from '../model';
import { visibleComments } from '../permissions';
import { adfToHtml } from './adf-to-html';
import { apiUrl } from './addresses';
import { named } from './user';

/** `expand`: renderedBody, properties. */
export function commentJson(
  site: Site,
  caller: Caller,
  issue: Issue,
  comment: Comment,
  expand: readonly string[] = [],
): JsonObject {
  return {
    self: apiUrl(site, caller, `issue/${issue.id}/comment/${comment.id}`),
    id: comment.id,
    ...named(site, caller, { author: comment.authorId }),
    body: comment.body,
    ...(expand.includes('renderedBody') ? { renderedBody: adfToHtml(comment.body) } : {}),
    ...named(site, caller, { updateAuthor: comment.updateAuthorId }),
    created: comment.created,
    updated: comment.updated,
    ...(comment.visibility === undefined ? {} : { visibility: { ...comment.visibility } }),
    jsdPublic: comment.jsdPublic,
    ...(expand.includes('properties')
      ? { properties: (comment.properties ?? []).map((one): Json => ({ ...one })) }
      : {}),
  };
}

/** `comment` inside an issue: the newest `limit`, oldest of them first; `total` always true. */
export function embeddedComments(site: Site, caller: Caller, issue: Issue, limit: number): JsonObject {
  const visible = visibleComments(site, caller, issue);
  const comments = visible.slice(-limit).map((comment) => commentJson(site, caller, issue, comment));
  const total = visible.length + issue.missing.comments;
  return {
    comments,
    self: apiUrl(site, caller, `issue/${issue.id}/comment`),
    maxResults: total > comments.length ? limit : total,
    total,
    startAt: 0,
  };
}
