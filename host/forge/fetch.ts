import type { Platform } from './app-process';
import type { FetchMeta } from './forge-runtime';
import type { Invocation } from './invocation';
import { notPlayed, proxyRefusal } from './replies';

type Service = (invocation: Invocation, meta: FetchMeta, path: string, init?: RequestInit) => Promise<Response>;

/** The services behind the platform's fetch. */
export interface Services {
  jira: Service;
  confluence: Service;
  /** Web trigger URLs and the like: Atlassian's GraphQL gateway. */
  graphql: Service;
  queues: Service;
  storage: Service;
  realtime: Service;
  /** Reports of the accounts that the app stores. */
  reports: Service;
}

const nameOf = ({ type, provider, remote, contextAri }: FetchMeta): string =>
  [type, provider, remote ?? contextAri].filter((part) => part !== undefined).join('/');

const isJira = ({ remote, contextAri }: FetchMeta): boolean =>
  remote === 'jira' || contextAri?.startsWith('ari:cloud:jira:') === true;

const isConfluence = ({ remote, contextAri }: FetchMeta): boolean =>
  remote === 'confluence' || contextAri?.startsWith('ari:cloud:confluence:') === true;

const stargate =
  (services: Services): Service =>
  async (invocation, meta, path, init) => {
    if (path === '/graphql') return services.graphql(invocation, meta, path, init);
    if (path.startsWith('/webhook/queue/')) return services.queues(invocation, meta, path, init);
    if (path === '/app/report-accounts') return services.reports(invocation, meta, path, init);
    return notPlayed(path);
  };

/** Sends each call of the app to the service its meta names; what is not modelled answers 501 and throws in the app. */
export function createPlatform(services: Services, scopes: readonly string[], latency: () => Promise<void>): Platform {
  const gateway = stargate(services);
  return async (invocation, meta, path, init) => {
    if (meta.type === 'kvs') {
      return scopes.includes('storage:app')
        ? services.storage(invocation, meta, path, init)
        : proxyRefusal(403, 'MISSING_SCOPE: storage:app');
    }
    // The products and storage take their own time: faults may add to it.
    if (meta.type === 'fpp' && isJira(meta)) return services.jira(invocation, meta, path, init);
    if (meta.type === 'fpp' && isConfluence(meta)) return services.confluence(invocation, meta, path, init);
    await latency();
    if (meta.type === 'realtime') return services.realtime(invocation, meta, path, init);
    if (meta.type !== 'fpp') return notPlayed(nameOf(meta));
    if (meta.remote === 'stargate') return gateway(invocation, meta, path, init);
    return notPlayed(nameOf(meta));
  };
}
