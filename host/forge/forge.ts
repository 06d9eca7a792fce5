import type { Clock } from '../clock';
import type { Conditions } from '../conditions';
import type { Faults } from '../faults';
import type { Accounts, ReportedAccount } from '../jira/accounts';
import type { ProductEvent } from '../jira/http';
import type { Confluence } from '../confluence/confluence';
import type { Jira } from '../jira/jira';
import type { Meter } from '../meter';
import { messageOf } from '../message-of';
import { takeTime } from '../take-time';
import type { LogLine } from './app-console';
import { createAppProcess } from './app-process';
import { createDeliver } from './deliver';
import type { Delivery, QueueState } from './event-queue';
import { createEventQueue } from './event-queue';
import { createPlatform } from './fetch';
import { install } from './installation';
import type { BridgeParts } from './invoke';
import { createJiraProduct, createProduct } from './jira-product';
import { createStorage } from './kvs/service';
import type { StorageState } from './kvs/store';
import { createStore } from './kvs/store';
import type { Manifest } from './manifest';
import { modulesOf } from './manifest';
import { createPanelSessions } from './panel-sessions';
import { createQueues } from './queue';
import { createRealtime } from './realtime';
import { createReportAccounts } from './report-accounts';
import { startSchedule } from './schedule';
import { createTriggers, runScheduled } from './triggers';
import { createWebTriggers } from './web-triggers';

export interface ForgeParts {
  manifest: Manifest;
  /** The built app: a CommonJS file. */
  bundle: string;
  jira: Jira;
  confluence: Confluence;
  clock: Clock;
  conditions: Conditions;
  faults: Faults;
  meter: Meter;
  accounts: Accounts;
  /** Requests of the app's report of stored accounts. */
  reports: (readonly ReportedAccount[])[];
  kept?: { storage: StorageState; queue: QueueState };
  log(line: LogLine): void;
}

/** The played Forge platform with one installed app. */
export function createForge(parts: ForgeParts) {
  const { manifest, jira, clock, conditions } = parts;
  const { site } = jira;
  const installation = install(manifest, { ...site.state, siteUrl: site.baseUrl });
  const problem = (text: string) => parts.log({ at: clock.now(), level: 'error', text });
  const store = createStore(clock, parts.kept?.storage);
  const realtime = createRealtime({ clock });
  // The queue delivers to the app and the app pushes to the queue: the one is made first and asks for the other when it delivers.
  const queue = createEventQueue({
    clock,
    conditions,
    kept: parts.kept?.queue,
    deliver: (delivery: Delivery) => deliver(delivery),
  });
  const webTriggers = createWebTriggers({ app: () => app, installation });
  const services = {
    jira: createJiraProduct({ jira, manifest }),
    confluence: createProduct(manifest, (request) => parts.confluence.handle(request)),
    graphql: webTriggers.graphql,
    queues: createQueues({ manifest, queue, clock, conditions }),
    storage: createStorage({ ...parts, store, entities: manifest.entities }),
    realtime: realtime.service,
    reports: createReportAccounts({ ...parts, scopes: manifest.scopes }),
  };
  const platform = createPlatform(services, manifest.scopes, () => takeTime(clock, clock.now(), conditions.latencyMs));
  const app = createAppProcess({ bundle: parts.bundle, installation, clock, platform, log: parts.log });
  const deliver = createDeliver({ app, installation, clock, problem });
  const fire = createTriggers({ installation, queue, problem });
  const scheduled = (key: string) => runScheduled(app, installation, key);
  const stopSchedule = startSchedule(clock, modulesOf(manifest, 'scheduledTrigger'), (key) => {
    scheduled(key).catch((error: unknown) => problem(`scheduled trigger ${key}: ${messageOf(error)}`));
  });
  const bridge: BridgeParts = { app, installation, clock, conditions, faults: parts.faults };
  return {
    installation,
    app,
    bridge,
    store,
    queue,
    realtime,
    webTriggers,
    sessions: createPanelSessions({ site, installation }),
    fire: (event: Pick<ProductEvent, 'eventType' | 'payload' | 'selfGenerated'>) => fire(event),
    runScheduled: scheduled,
    dispose() {
      stopSchedule();
      app.dispose();
    },
  };
}

export type Forge = ReturnType<typeof createForge>;
