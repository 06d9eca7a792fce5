import type { Clock } from '../clock';
import type { Conditions } from '../conditions';
import type { Fault, Faults } from '../faults';
import { isThroughForge, notPlayed } from '../jira/answer';
import { bearerRefusal } from '../jira/caller-from-basic';
import { faultReply } from '../jira/fault-reply';
import { usualHeaders } from '../jira/headers';
import type { JiraReply, JiraRequest, Site } from '../jira/http';
import type { JsonObject } from '../jira/model';
import { isObject } from '../jira/read';
import { createRouter, type Match } from '../jira/router';
import { scopesSuffice } from '../jira/scopes';
import { LostConnection } from '../lost-connection';
import type { Meter } from '../meter';
import { takeTime } from '../take-time';
import { refusalReply, WikiRefusal } from './problem';
import { type WikiRoute, wikiRoutes } from './routes';
import { wikiScopes } from './scopes';

export interface Confluence {
  /** Answers as Confluence over the network; see `Jira.handle`. */
  handle(request: JiraRequest): Promise<JiraReply>;
}

export interface ConfluenceParts {
  site: Site;
  faults: Faults;
  meter: Meter;
  conditions: Conditions;
  clock: Clock;
  /** Granted to the app on this site. */
  scopes: readonly string[];
}

/** A guess at what the gateway says where a site has no Confluence, or the app is not connected to it. */
const notInstalled: JiraReply = {
  status: 403,
  body: { code: 403, message: 'The app is not installed on this instance' },
};

function jsonOf({ body }: JiraRequest): JsonObject {
  if (body === null) return {};
  try {
    const value: unknown = JSON.parse(body.toString());
    if (isObject(value as JsonObject)) return value as JsonObject;
  } catch {
    // Said below, as for JSON that is no object.
  }
  throw new WikiRefusal(400, 'The body is not a JSON object.');
}

function answer(site: Site, match: Match<WikiRoute>, request: JiraRequest): JiraReply {
  const { method, path, caller, query } = request;
  if (match.kind !== 'route') return notPlayed(method, path);
  const { wiki } = site.state;
  if (wiki === undefined)
    return isThroughForge(caller) ? notInstalled : refusalReply(new WikiRefusal(404, 'Not Found'));
  try {
    if (caller.accountId === null && !caller.asApp) throw new WikiRefusal(401, 'Unauthorized');
    return match.route.handle({ site, wiki, caller, params: match.params, query, json: jsonOf(request) });
  } catch (error) {
    if (!(error instanceof WikiRefusal)) throw error;
    return error.status === 501 ? notPlayed(method, `${path}: ${error.title}`) : refusalReply(error);
  }
}

function scopeRefusal(match: Match<WikiRoute>, { caller }: JiraRequest, scopes: readonly string[]) {
  if (match.kind !== 'route' || !isThroughForge(caller)) return undefined;
  const rule = wikiScopes[`${match.route.method} ${match.route.template}`];
  if (rule && scopesSuffice(rule, scopes)) return undefined;
  return { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } };
}

/** Joins the played Confluence's routes with what stands between them and a caller. */
export function createConfluence({ site, faults, meter, conditions, clock, scopes }: ConfluenceParts): Confluence {
  const router = createRouter(wikiRoutes);
  const served = (match: Match<WikiRoute>, request: JiraRequest): JiraReply =>
    bearerRefusal(request) ??
    (site.state.wiki === undefined ? undefined : scopeRefusal(match, request, scopes)) ??
    answer(site, match, request);
  return {
    async handle(request) {
      const { method, path, caller } = request;
      const match = router.match(method, path);
      if (caller.channel === 'page') return answer(site, match, request);
      const startedAt = clock.now();
      const fault: Fault = faults.take({ target: 'confluence', method, path }) ?? {};
      await takeTime(clock, startedAt, conditions.latencyMs + (fault.delayMs ?? 0));
      const told = fault.drop === 'request' ? { status: 0 } : faultReply(fault, clock.now());
      const reply = told ?? served(match, request);
      meter.jira(`${method} ${match.kind === 'route' ? match.route.template : path}`, told ? 0 : 1);
      if (fault.drop) throw new LostConnection(fault.drop);
      return {
        ...reply,
        headers: { ...usualHeaders(request, reply), ...reply.headers },
        ...(fault.kill ? { kill: true as const } : {}),
      };
    },
  };
}
