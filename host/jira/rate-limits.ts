import type { Clock } from '../clock';
import { createBursts } from './bursts';
import type { JiraReply, JiraRequest, Site } from './http';
import { createIssueWrites } from './issue-writes';
import { lookUpIssue } from './permissions';
import type { Match } from './router';
import { tooMany } from './too-many';

/** Points an app may spend in one UTC hour, over all sites (tier 1). */
const pointsPerHour = 65_000;
const hourMs = 3_600_000;

export interface RateLimits {
  /** Jira's 429 where a limit is met; undefined where the call may go on, which then counts. */
  refuse(match: Match, request: JiraRequest): JiraReply | undefined;
  /** Counts the points of an answered call. */
  spend(request: JiraRequest, points: number): void;
  /** The headers every answer carries. */
  headers(match: Match, request: JiraRequest): Record<string, string>;
}

/** Only an app's own calls cost it points: API tokens and the panel's `requestJira` are exempt. */
const costsPoints = ({ caller }: JiraRequest): boolean => caller.channel === 'app';

/**
 * Jira's three limits, on the host's clock: points per hour, bursts per endpoint and method, writes per issue.
 * Source: developer.atlassian.com/cloud/jira/platform/rate-limiting/ (2026-08-12).
 */
export function createRateLimits(site: Site, clock: Clock): RateLimits {
  const bursts = createBursts();
  const issueWrites = createIssueWrites();
  let hour = Number.NaN;
  let spent = 0;
  const hourLeft = (now: number) => hourMs - (now % hourMs);
  const turnHour = (now: number) => {
    const current = Math.floor(now / hourMs);
    if (current !== hour) spent = 0;
    hour = current;
  };
  const issueIdOf = (match: Match): string | undefined => {
    if (match.kind !== 'route' || match.route.method === 'GET') return undefined;
    const idOrKey = match.params['issueIdOrKey'];
    return idOrKey === undefined ? undefined : (lookUpIssue(site, idOrKey)?.id ?? idOrKey);
  };
  return {
    refuse(match, request) {
      if (match.kind !== 'route') return undefined;
      const now = clock.now();
      turnHour(now);
      if (costsPoints(request) && spent >= pointsPerHour) {
        return tooMany({ reason: 'jira-quota-global-based', limit: pointsPerHour, waitMs: hourLeft(now), now });
      }
      const burst = bursts.take(match.route, now);
      if (!burst.granted) return tooMany({ reason: 'jira-burst-based', limit: burst.limit, waitMs: 1000, now });
      const issueId = issueIdOf(match);
      const wait = issueId === undefined ? undefined : issueWrites.waitFor(issueId, now);
      return wait && tooMany({ reason: 'jira-per-issue-on-write', limit: wait.limit, waitMs: wait.ms, now });
    },
    spend(request, points) {
      turnHour(clock.now());
      if (costsPoints(request)) spent += points;
    },
    headers(match, request) {
      if (match.kind !== 'route') return {};
      const now = clock.now();
      turnHour(now);
      const { limit, left } = bursts.look(match.route, now);
      const pointsLeft = Math.max(0, pointsPerHour - spent);
      const shown = pointsLeft < pointsPerHour / 5 ? `;r=${pointsLeft}` : '';
      const quota = {
        'beta-ratelimit-policy': `"global-app-quota";q=${pointsPerHour};w=3600`,
        'beta-ratelimit': `"global-app-quota"${shown};t=${Math.ceil(hourLeft(now) / 1000)}`,
      };
      return {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(left),
        'x-ratelimit-nearlimit': String(left < limit / 5),
        ...(costsPoints(request) ? quota : {}),
      };
    },
  };
}
