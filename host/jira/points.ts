import { isRead } from './answer';
import type { JiraReply } from './http';
import { listOr, objectOr } from './read';
import type { Match } from './router';

/** What a read costs for each object in its answer. */
const perObject = 1;
/** Users, groups, roles and permissions. */
const perIdentity = 2;

/**
 * Rate-limit points of an answer: a read costs 1, and 1 for each issue, project and the like in its answer or 2 for
 * each user, group, role or permission; a write costs 1; a refused call 1.
 * Source: developer.atlassian.com/cloud/jira/platform/rate-limiting/ (2026-08-12).
 */
export function pointsOf(match: Match, reply: JiraReply): number {
  if (match.kind !== 'route' || reply.status >= 400 || !isRead(match.route)) return 1;
  const { objects, identity } = match.route;
  return 1 + (objects?.(reply) ?? 0) * (identity ? perIdentity : perObject);
}

/** How many issues a list's answer holds. */
export const issuesIn = ({ body }: JiraReply): number =>
  Buffer.isBuffer(body) ? 0 : listOr(objectOr(body)['issues']).length;
