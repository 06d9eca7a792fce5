import { changeConditions } from './conditions';
import { invokeResolver } from './forge/invoke';
import type { Host } from './host';
import type { Listening } from './http/listen';
import type { Json } from './jira/model';
import type { Machine } from './machine';
import type { StateKeeper } from './state-file';

export interface Running {
  keeper: StateKeeper | undefined;
  servers: Listening[];
  /** The same ports, after they were closed. */
  listenAgain(): Promise<Listening[]>;
}

/** Under a running clock the queue delivers by itself; where it stands still, events wait for `drainQueue()`. */
function deliverByItself({ clock, forge, report }: Machine): () => void {
  if (!clock.running) return () => undefined;
  let timer: NodeJS.Timeout | undefined;
  let nextAt: number | null = null;
  const plan = () => {
    clearTimeout(timer);
    if (nextAt === null) return;
    timer = setTimeout(() => forge.queue.drain().catch(report), Math.max(0, Math.min(nextAt - clock.now(), 1_000)));
    timer.unref();
  };
  forge.queue.onChange((at) => {
    nextAt = at;
    plan();
  });
  const unlisten = clock.onChange(plan);
  return () => {
    unlisten();
    clearTimeout(timer);
  };
}

const plain = (value: unknown): { [key: string]: Json } => JSON.parse(JSON.stringify(value)) as { [key: string]: Json };

function startWatching(machine: Machine, keeper: StateKeeper | undefined): () => void {
  const { site, forge, clock } = machine;
  const touch = () => keeper?.touch();
  forge.store.onChange(touch);
  forge.queue.onChange(touch);
  const stops = [
    site.on((event) => {
      touch();
      forge.fire(event);
    }),
    clock.onChange(touch),
    deliverByItself(machine),
  ];
  return () => stops.forEach((stop) => stop());
}

/** The public face of a running machine. */
export function hostOf(machine: Machine, running: Running): Host {
  const { site, forge, clock, conditions, faults, meter, accounts } = machine;
  const { keeper } = running;
  const stopWatching = startWatching(machine, keeper);
  let servers = running.servers;
  const closeServers = async () => {
    await Promise.all(servers.map((server) => server.close()));
    servers = [];
  };
  return {
    incident: site.state.incident,
    pageUrl: `${site.baseUrl}/browse/${site.state.incident}`,
    jiraUrl: site.baseUrl,
    users: machine.users,
    panelUrl: ({ as, issue, colorMode = 'light', width }) => {
      const query = new URLSearchParams({
        as,
        issue,
        colorMode,
        ...(width === undefined ? {} : { width: String(width) }),
      });
      return `${site.baseUrl}/panel?${query}`;
    },
    invoke: async (functionKey, payload, { as, issue, project, module }) =>
      invokeResolver(forge.bridge, forge.sessions.open({ as, issue, project, module }), functionKey, payload),
    async trigger({ eventType, ...payload }) {
      forge.fire({ eventType, payload: plain(payload), selfGenerated: payload.selfGenerated === true });
      await forge.queue.drain();
    },
    runScheduled: async (moduleKey) => void (await forge.runScheduled(moduleKey)),
    drainQueue: () => forge.queue.drain(),
    clock: { now: clock.now, set: clock.set, advance: clock.advance },
    conditions: { set: (changed) => changeConditions(conditions, changed) },
    faults: { add: faults.add, clear: faults.clear, list: faults.list },
    meter: { read: meter.read, reset: meter.reset },
    accounts: { close: accounts.close, rename: accounts.rename, reports: () => machine.reports },
    async restart() {
      await closeServers();
      forge.app.recycle();
      servers = await running.listenAgain();
    },
    async close() {
      stopWatching();
      keeper?.flush();
      forge.dispose();
      await closeServers();
    },
  };
}
