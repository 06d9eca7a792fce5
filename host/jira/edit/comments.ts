import type { Caller, Site } from '../http';
import { Refusal } from '../http';
import { nextId } from '../ids';
import type { Comment, Issue, Json, JsonObject } from '../model';
import { actorOf, callerUser, canOn, hasWritten, isAgent, projectOf } from '../permissions';
import { isObject, listOr, objectOr, stringOr } from '../read';
import { isAdf, nodeOf } from '../wire/adf-node';
import { commentJson } from '../wire/comment';
import { checkRoom } from './issue-limits';
import { isTooLong, tooLong } from './text-limit';
import { eventIssue, tell } from './product-events';
import { visibilityOf } from './visibility';
import { touch } from './write-history';

/** `properties: [{ key: 'sd.public.comment', value: { internal: true } }]` makes an internal note. */
const isInternal = (properties: readonly { key: string; value: Json }[]): boolean =>
  properties.some(({ key, value }) => key === 'sd.public.comment' && isObject(value) && value.internal === true);

const propertiesOf = (body: JsonObject): { key: string; value: Json }[] =>
  listOr(body.properties).map((entry) => {
    const { key, value } = objectOr(entry);
    return { key: stringOr(key), value: value ?? null };
  });

const mentionedIn = (value: Json): string[] => {
  const node = nodeOf(value);
  const own = node.type === 'mention' && typeof node.attrs.id === 'string' ? [node.attrs.id] : [];
  return [...own, ...node.content.flatMap(mentionedIn)];
};

const tellCommented = (site: Site, caller: Caller, issue: Issue, comment: Comment): void => {
  const payload = () => ({
    issue: eventIssue(site, caller, issue),
    comment: commentJson(site, { ...caller, channel: 'app' }, issue, comment),
  });
  tell(site, caller, 'commented:issue', [issue.id], payload);
  const mentionedAccountIds = [...new Set(mentionedIn(comment.body))];
  if (mentionedAccountIds.length === 0) return;
  tell(site, caller, 'mentioned:comment', [issue.id], () => ({ ...payload(), mentionedAccountIds }));
};

const mayNotComment = (site: Site, caller: Caller): string => {
  const name = callerUser(site, caller)?.displayName;
  const rest = 'do not have the permission to comment on this issue.';
  return name === undefined ? `You ${rest}` : `${name}, you ${rest}`;
};

const bodyFaults = (value: Json): Record<string, string> => {
  if (!isAdf(value)) return { comment: 'Comment body is not valid!' };
  return isTooLong(value) ? { comment: tooLong } : {};
};

/** Checks that the caller may comment and that the body is a document; Jira says both at once. */
export function checkNewComment(site: Site, caller: Caller, issue: Issue, body: JsonObject): void {
  const messages = canOn(site, caller, 'ADD_COMMENTS', issue) ? [] : [mayNotComment(site, caller)];
  const errors = bodyFaults(body.body ?? null);
  if (messages.length > 0 || 'comment' in errors) throw new Refusal(400, messages, errors);
  if (isInternal(propertiesOf(body)) && !isAgent(site, caller, projectOf(site, issue))) {
    throw new Refusal(400, ['You do not have the permission to add an internal comment to this issue.']);
  }
  visibilityOf(site, caller, issue, body);
  checkRoom('comments', issue.comments.length);
}

/** Adds a comment as Jira does: no history, but `updated` becomes exactly its `created`. */
export function addComment(site: Site, caller: Caller, issue: Issue, body: JsonObject): Comment {
  checkNewComment(site, caller, issue, body);
  const created = touch(site, issue);
  const author = actorOf(site, caller);
  const properties = propertiesOf(body);
  const visibility = visibilityOf(site, caller, issue, body);
  const comment: Comment = {
    id: String(nextId(site.state, 'comment')),
    authorId: author,
    updateAuthorId: author,
    created,
    updated: created,
    body: objectOr(body.body),
    jsdPublic: !(projectOf(site, issue).typeKey === 'service_desk' && isInternal(properties)),
    ...(visibility === undefined ? {} : { visibility }),
    ...(properties.length === 0 ? {} : { properties }),
  };
  issue.comments.push(comment);
  tellCommented(site, caller, issue, comment);
  return comment;
}

/** Whether the caller may edit or delete it: everybody's, or their own. */
function mayChangeComment(
  site: Site,
  caller: Caller,
  issue: Issue,
  comment: Comment,
  what: 'EDIT' | 'DELETE',
): boolean {
  if (canOn(site, caller, `${what}_ALL_COMMENTS`, issue)) return true;
  return hasWritten(site, caller, comment) && canOn(site, caller, `${what}_OWN_COMMENTS`, issue);
}

export function editComment(site: Site, caller: Caller, issue: Issue, comment: Comment, body: JsonObject): void {
  if (!mayChangeComment(site, caller, issue, comment, 'EDIT')) {
    throw new Refusal(400, ['You do not have permission to edit this comment.']);
  }
  const faults = bodyFaults(body.body ?? null);
  if ('comment' in faults) throw new Refusal(400, [], faults);
  const visibility = visibilityOf(site, caller, issue, body);
  comment.body = objectOr(body.body);
  comment.updateAuthorId = actorOf(site, caller);
  comment.updated = touch(site, issue);
  if ('visibility' in body) comment.visibility = visibility;
  tellCommented(site, caller, issue, comment);
}

export function deleteComment(site: Site, caller: Caller, issue: Issue, comment: Comment): void {
  if (caller.accountId === null && !caller.asApp) throw new Refusal(405);
  if (!mayChangeComment(site, caller, issue, comment, 'DELETE')) {
    throw new Refusal(400, ['You do not have permission to delete this comment.']);
  }
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  touch(site, issue);
  tell(site, caller, 'deleted:comment', [issue.id], () => ({
    issue: eventIssue(site, caller, issue),
    comment: { id: comment.id },
  }));
}
