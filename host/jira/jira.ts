import type { Clock } from '../clock';
import type { Conditions } from '../conditions';
import type { Fault, Faults } from '../faults';
import { LostConnection } from '../lost-connection';
import type { Meter } from '../meter';
import { answer } from './answer';
import { bearerRefusal } from './caller-from-basic';
import { faultReply } from './fault-reply';
import { usualHeaders } from './headers';
import type { JiraReply, JiraRequest, Site } from './http';
import { pointsOf } from './points';
import { createRateLimits } from './rate-limits';
import { createRouter } from './router';
import type { Match } from './router';
import { routes } from './routes';
import { scopeRefusal } from './scope-refusal';
import { createSearchIndex } from './search-index';
import type { SearchableProperty } from './search-index';
import { unplayedOperations } from './unplayed';

export { LostConnection } from '../lost-connection';

export interface Jira {
  site: Site;
  /**
   * Answers as Jira over the network: faults, latency, scopes (app and bridge), limits, meter and headers.
   * Rejects with `LostConnection` where a fault drops the request or the answer. The page's own calls have none of it.
   */
  handle(request: JiraRequest): Promise<JiraReply>;
  /** The same routes at once, with none of that: for stories and the host's page. */
  act(request: JiraRequest): JiraReply;
}

export interface JiraParts {
  site: Site;
  faults: Faults;
  meter: Meter;
  conditions: Conditions;
  clock: Clock;
  /** Granted to the app by its manifest. */
  scopes: readonly string[];
  /** Entity property paths its manifest declares. */
  searchable?: readonly SearchableProperty[];
}

const routeName = (match: Match, { method, path }: JiraRequest): string =>
  `${method} ${match.kind === 'route' ? match.route.template : path}`;

/** Lets calls made side by side begin at the same instant before the first of them moves a standing clock. */
const letOthersBegin = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Joins the played Jira's routes with everything that stands between them and a caller. */
export function createJira({ site, faults, meter, conditions, clock, scopes, searchable = [] }: JiraParts): Jira {
  const router = createRouter(routes, unplayedOperations);
  const index = createSearchIndex({ state: site.state, conditions, clock, searchable });
  const limits = createRateLimits(site, clock);

  const act = (request: JiraRequest): JiraReply => {
    const headers = { 'content-type': 'application/json', ...request.headers };
    return answer(site, index, router.match(request.method, request.path), { ...request, headers });
  };

  const served = (match: Match, request: JiraRequest): { reply: JiraReply; points: number } => {
    const refusal =
      bearerRefusal(request) ??
      scopeRefusal(match, request, scopes) ??
      (conditions.enforceRateLimits ? limits.refuse(match, request) : undefined);
    const reply = refusal ?? answer(site, index, match, request);
    const points = refusal ? 0 : pointsOf(match, reply);
    limits.spend(request, points);
    return { reply: { ...reply, headers: { ...limits.headers(match, request), ...reply.headers } }, points };
  };

  const handle = async (request: JiraRequest): Promise<JiraReply> => {
    if (request.caller.channel === 'page') return act(request);
    const startedAt = clock.now();
    const { method, path } = request;
    const match = router.match(method, path);
    const name = routeName(match, request);
    const fault: Fault = faults.take({ target: 'jira', method, path }) ?? {};
    const lasting = conditions.latencyMs + (fault.delayMs ?? 0);
    if (lasting > 0) {
      await letOthersBegin();
      await clock.passUntil(startedAt + lasting);
    }
    const told = fault.drop === 'request' ? { status: 0 } : faultReply(fault, clock.now());
    const { reply, points } = told ? { reply: told, points: 0 } : served(match, request);
    meter.jira(name, points);
    if (fault.drop) throw new LostConnection(fault.drop);
    const headers = { ...usualHeaders(request, reply), ...reply.headers };
    return { ...reply, headers, ...(fault.kill ? { kill: true as const } : {}) };
  };

  return { site, handle, act };
}
