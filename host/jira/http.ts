import type { Clock } from '../clock';
import type { Conditions } from '../conditions';
import type { IssueKeys } from './issue-keys';
import type { Json, SiteState } from './model';
import type { SearchIndex } from './search-index';

/**
 * Who calls, and by which way.
 * `app`: the app through Forge, as a user or as itself (scopes apply). `bridge`: the panel's requestJira (scopes apply).
 * `rest`: a REST client with basic auth. `page`: the host's own page, neither metered nor disturbed.
 */
export interface Caller {
  /** null: anonymous. */
  accountId: string | null;
  channel: 'app' | 'bridge' | 'rest' | 'page';
  /** True for asApp(): no person, the app's own account. */
  asApp: boolean;
}

export interface JiraRequest {
  method: string;
  /** Without the query, still percent-encoded: `/rest/api/3/issue/OPS-88`. */
  path: string;
  query: URLSearchParams;
  /** Lower-case names. */
  headers: Record<string, string>;
  /** The raw body; null where there is none. */
  body: Buffer | string | null;
  caller: Caller;
}

export interface JiraReply {
  status: number;
  headers?: Record<string, string>;
  /** JSON, or bytes for attachment content; absent for an empty body. */
  body?: Json | Buffer;
  /** The function that called dies now (a fault); whoever runs functions ends it. */
  kill?: true;
}

/** What a route handler gets: the request taken apart. */
export interface Call {
  site: Site;
  caller: Caller;
  /** Path parameters, decoded, by the names in the template. */
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Record<string, string>;
  /** The parsed JSON body; undefined where there is none. */
  json: Json | undefined;
  raw: Buffer | string | null;
  /** What search sees: the site's issues, or those of a while ago where the index lags. */
  index: SearchIndex;
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** OpenAPI's template: `/rest/api/3/issue/{issueIdOrKey}/comment`. */
  template: string;
  /** Answers, or throws a `Refusal`. Synchronous: the site never waits. */
  handle(call: Call): JiraReply;
  /** False where Jira refuses anonymous callers with 401. Default true (the handler then finds nothing to see). */
  anonymous?: boolean;
  /** Objects in the answer that cost points (issues 1 each); default: none, so a read costs 1. */
  objects?(reply: JiraReply): number;
  /** True for users, groups, roles and permissions: each costs 2. */
  identity?: boolean;
}

/** Jira's application error envelope, thrown by handlers. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly messages: readonly string[] = [],
    readonly fieldErrors: Readonly<Record<string, string>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
    /** Some body-parse faults answer `errorMessages` alone. */
    readonly bare = false,
  ) {
    super(messages[0] ?? Object.values(fieldErrors)[0] ?? `HTTP ${status}`);
    this.name = 'Refusal';
  }
}

/** Something that happened in the played Jira; product triggers and the page listen. */
export interface ProductEvent {
  /** `avi:jira:updated:issue`, … */
  eventType: string;
  /** The body a trigger receives, without `eventType`. */
  payload: Record<string, Json>;
  /** Ids of issues it touches. */
  issueIds: string[];
  /** True where the app itself did it. */
  selfGenerated: boolean;
}

/** The site and what changes it depends on; everything a handler may use. */
export interface Site {
  state: SiteState;
  clock: Clock;
  conditions: Conditions;
  /** `http://127.0.0.1:1234`, the base of every `self`. */
  baseUrl: string;
  issueKeys: IssueKeys;
  /** Tells everybody who listens; a function is asked only where somebody does. */
  emit(event: ProductEvent | (() => ProductEvent)): void;
}
