import { isThroughForge, notPlayed } from './answer';
import type { JiraReply, JiraRequest } from './http';
import type { Match } from './router';
import { scopeTable, scopesSuffice } from './scopes';

/** The gateway's refusal of a call through Forge whose scope the app lacks; undefined where it may pass. */
export function scopeRefusal(match: Match, request: JiraRequest, granted: readonly string[]): JiraReply | undefined {
  if (match.kind !== 'route' || !isThroughForge(request.caller)) return undefined;
  const rule = scopeTable[`${match.route.method} ${match.route.template}`];
  if (rule === undefined) return notPlayed(request.method, request.path);
  if (scopesSuffice(rule, granted)) return undefined;
  return {
    status: 401,
    headers: { 'content-type': 'application/json' },
    body: { code: 401, message: 'Unauthorized; scope does not match' },
  };
}
