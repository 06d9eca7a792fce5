import type { Conditions } from './conditions';
import type { Fault } from './faults';
import type { Role } from './jira/model';
import type { MeterReading } from './meter';

/** How a host is made. Names are a contract: tests, benchmarks and outside measurements use them. */
export interface HostOptions {
  /** `payment-outage`, `near-miss`, `slow-burn`, `big`, or a folder of Jira REST JSON. Default `payment-outage`. */
  story?: string;
  /** 0 = any free port (default). */
  port?: number;
  /** The clock's start, ISO 8601; default: the morning after the story. */
  now?: string;
  /** State kept across restarts; absent = memory only. */
  dataFolder?: string;
}

export interface HostUser {
  accountId: string;
  displayName: string;
  email: string;
  role: Role;
}

export interface Acting {
  /** Account id. */
  as: string;
  /** Issue key, for modules that stand on an issue. */
  issue?: string;
  /** Project key, for pages of a project. */
  project?: string;
  /** Module key of the manifest; default: the issue panel. */
  module?: string;
}

export interface Host {
  /** Issue key of the story's incident. */
  incident: string;
  /** The Jira-like page, at the incident. */
  pageUrl: string;
  /** A bare page with the panel alone, in its iframe under the content policy. */
  panelUrl(options: { as: string; issue: string; colorMode?: 'light' | 'dark'; width?: number }): string;
  /** Base of the REST API: basic auth, a user's e-mail picks the user. */
  jiraUrl: string;
  users: HostUser[];
  /** Calls the real resolver with verified context, as the bridge would; rejects as `invoke` would. */
  invoke(functionKey: string, payload: unknown, acting: Acting): Promise<unknown>;
  /** Fires a product event at the app's triggers: `{ eventType, … }`. */
  trigger(event: Record<string, unknown> & { eventType: string }): Promise<void>;
  runScheduled(moduleKey: string): Promise<void>;
  /** Delivers every queued event that is due; resolves when the queue is empty. */
  drainQueue(): Promise<void>;
  clock: { now(): number; set(time: string | number): void; advance(ms: number): void };
  conditions: { set(conditions: Partial<Conditions>): void };
  /** `list`: those that have not struck yet. */
  faults: { add(fault: Fault): void; clear(): void; list(): readonly Fault[] };
  meter: { read(): MeterReading; reset(): void };
  /** People's Atlassian accounts. `reports`: what the app reported of those it stores, request by request. */
  accounts: {
    close(accountId: string): void;
    rename(accountId: string, displayName: string): void;
    reports(): readonly (readonly { accountId: string; updatedAt: string }[])[];
  };
  /** A new function instance and new servers on the same port; state survives. */
  restart(): Promise<void>;
  close(): Promise<void>;
}
