import type { FetchProduct } from '../forge/fetch-product';
import { fetchProduct } from '../forge/fetch-product';
import { issueChangesOf } from '../forge/issue-changes';
import { BridgeRefusal, invokeResolver } from '../forge/invoke';
import { pageOf } from '../forge/manifest';
import type { Opening, PanelSession } from '../forge/panel-sessions';
import { findProject } from '../jira/find-project';
import { Refusal } from '../jira/http';
import { can } from '../jira/permissions';
import { LostConnection } from '../lost-connection';
import type { Machine } from '../machine';
import { messageOf } from '../message-of';
import type { Exchange, Handler } from './exchange';
import { HttpRefusal, readJson, sendJson, startEvents } from './exchange';

/** What a page gets for an open panel. */
const opened = (machine: Machine, session: PanelSession, resource = session.module.resource ?? '') => ({
  token: session.token,
  context: session.context,
  frameUrl: `${machine.panelOrigin}/${pageOf(machine.manifest, resource)}`,
  viewportSize: session.module.viewportSize ?? null,
});

/**
 * Breaks off in the middle of an answer. A connection that ends before the first byte would not do:
 * browsers then quietly send the request again, and the fault would have been for nothing.
 */
function breakOff({ request, response }: Exchange): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{', () => request.socket.destroy());
}

/** Sends what the work gives; its errors are the panel's to see, lost connections are just lost. */
async function answer(exchange: Exchange, work: () => Promise<unknown>): Promise<void> {
  const from = performance.now();
  const timing = () => ({ 'server-timing': `resolver;dur=${(performance.now() - from).toFixed(1)}` });
  try {
    const value = await work();
    sendJson(exchange, 200, { ok: true, value }, timing());
  } catch (error) {
    if (error instanceof LostConnection) return breakOff(exchange);
    if (error instanceof HttpRefusal) throw error;
    const status = error instanceof BridgeRefusal ? error.status : 200;
    const wait = error instanceof BridgeRefusal ? error.retryAfterMs : undefined;
    sendJson(
      exchange,
      status,
      { ok: false, message: messageOf(error) },
      wait === undefined ? {} : { 'retry-after': String(Math.ceil(wait / 1000)) },
    );
  }
}

interface Subscription {
  channelName: string;
  isGlobal?: boolean;
  options?: { contextOverrides?: string[]; token?: string };
}

const channelOf = (session: PanelSession, { channelName, isGlobal, options }: Subscription) => ({
  name: channelName,
  isGlobal: isGlobal === true,
  extension: { ...session.context.extension },
  contextOverrides: options?.contextOverrides,
  token: options?.token,
});

/** Jira shows a project's settings to those who administer it. */
function checkAdministers({ site }: Machine, accountId: string, projectKey: string): void {
  const caller = { accountId, channel: 'page', asApp: false } as const;
  if (!can(site, caller, 'ADMINISTER_PROJECTS', findProject(site, caller, projectKey)))
    throw new HttpRefusal(403, 'You do not have permission to administer this project.');
}

function openPanel(machine: Machine, opening: Opening) {
  try {
    if (opening.project !== undefined) checkAdministers(machine, opening.as, opening.project);
    return opened(machine, machine.forge.sessions.open(opening));
  } catch (error) {
    if (error instanceof Refusal) throw new HttpRefusal(error.status, error.message);
    if (error instanceof HttpRefusal) throw error;
    throw new HttpRefusal(400, messageOf(error));
  }
}

function listen(machine: Machine, exchange: Exchange): void {
  const asked = (name: string) => exchange.url.searchParams.get(name) ?? '';
  const session = machine.forge.sessions.find(asked('token'));
  const channel = channelOf(session, JSON.parse(asked('channel')) as Subscription);
  const heard: { tell?(message: unknown): void } = {};
  const stop = machine.forge.realtime.subscribe(channel, (payload) => heard.tell?.({ payload }));
  heard.tell = startEvents(exchange, stop);
}

/** Tells a panel of changes to its issue. */
function tellChanges({ forge, site }: Machine, exchange: Exchange): void {
  const session = forge.sessions.find(exchange.url.searchParams.get('token') ?? '');
  const tell = startEvents(exchange, () => stop());
  const stop = site.on((event) => {
    const changes = issueChangesOf(session, event);
    if (changes) tell(changes);
  });
}

/** What the shell's bridge calls for the panels it holds. The token says who asks; nothing in a payload can. */
export const forgeEndpoints = (machine: Machine): Record<string, Handler> => {
  const { sessions, bridge, realtime } = machine.forge;
  return {
    'POST /forge/context': async (exchange) =>
      sendJson(exchange, 200, openPanel(machine, await readJson<Opening>(exchange))),
    'POST /forge/modal': async (exchange) => {
      const { token, modal, resource } = await readJson<{ token: string; modal: unknown; resource: string | null }>(
        exchange,
      );
      if (resource !== null && !machine.manifest.resources.some(({ key }) => key === resource))
        throw new HttpRefusal(404, `There is no resource "${resource}".`);
      sendJson(exchange, 200, opened(machine, sessions.openModal(token, modal), resource ?? undefined));
    },
    'POST /forge/invoke': async (exchange) => {
      const { token, functionKey, payload } = await readJson<{ token: string; functionKey: string; payload?: unknown }>(
        exchange,
      );
      await answer(exchange, () => invokeResolver(bridge, sessions.find(token), functionKey, payload));
    },
    'POST /forge/fetch-product': async (exchange) => {
      const { token, ...asked } = await readJson<FetchProduct & { token: string }>(exchange);
      await answer(exchange, () => fetchProduct({ ...bridge, ...machine }, sessions.find(token), asked));
    },
    'POST /forge/realtime/publish': async (exchange) => {
      const { token, eventPayload, ...channel } = await readJson<
        Subscription & { token: string; eventPayload: unknown }
      >(exchange);
      await answer(exchange, async () =>
        realtime.publish(channelOf(sessions.find(token), channel), JSON.stringify(eventPayload ?? null)),
      );
    },
    'GET /forge/realtime': (exchange) => listen(machine, exchange),
    'GET /forge/issue-changes': (exchange) => tellChanges(machine, exchange),
  };
};
