/** What `@forge/*` reads of an invocation; forge-contract: read from the installed packages. */
export interface ForgeRuntime {
  proxy: { token: string; url: string };
  contextAri: string;
  container: { region: string; runtime: string; handler: string; appCodeDir: string };
  appContext: {
    appId: string;
    appVersion: string;
    environmentId: string;
    environmentType: 'DEVELOPMENT';
    invocationId: string;
    installationId: string;
    functionKey: string;
    moduleType: string;
    moduleKey: string;
    license?: { active: boolean };
    installation: { ari: string; contexts: string[] };
    permissions: { scopes: string[]; external: unknown };
  };
  /** Absent where nobody is there: triggers, scheduled triggers, consumers, web triggers. */
  aaid?: string;
  lambdaContext: { awsRequestId: string; getRemainingTimeInMillis(): number };
  tracing: { traceId: string; spanId: string };
  realtime: { contextToken?: string };
  metrics: {
    timing(): { measure(): { stop(): void } };
    counter(): { incr(): void; incrBy(): void; decr(): void; decrBy(): void };
    gauge(): { set(): void };
  };
  featureFlags(flag: string): boolean;
}

/** First argument of the platform's fetch: which service, as whom. */
export interface FetchMeta {
  type: string;
  provider?: string;
  remote?: string;
  /** Offline impersonation: act as this user. */
  accountId?: string;
  contextAri?: string;
}

const nothing = () => undefined;

/** Metrics are accepted and dropped. */
export const silentMetrics: ForgeRuntime['metrics'] = {
  timing: () => ({ measure: () => ({ stop: nothing }) }),
  counter: () => ({ incr: nothing, incrBy: nothing, decr: nothing, decrBy: nothing }),
  gauge: () => ({ set: nothing }),
};
