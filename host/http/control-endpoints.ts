import { changeConditions } from '../conditions';
import type { Conditions } from '../conditions';
import type { Fault } from '../faults';
import { inProjectSettings, onIssue } from '../forge/panel-sessions';
import type { Caller } from '../jira/http';
import { Refusal } from '../jira/http';
import { canOn, findIssue, lookUpIssue } from '../jira/permissions';
import type { Machine } from '../machine';
import type { Exchange, Handler } from './exchange';
import { HttpRefusal, readJson, sendJson, startEvents } from './exchange';

/** `resource:panel;icon.svg` as a URL on the panel's origin. */
const iconUrl = (machine: Machine, icon: string | undefined): string | null => {
  const match = /^resource:([^;]+);(.+)$/.exec(icon ?? '');
  return match ? `${machine.panelOrigin}/${match[1]}/${match[2]}` : (icon ?? null);
};

const modulesFor = (machine: Machine) =>
  onIssue(machine.manifest.modules).map((module) => ({
    key: module.key,
    type: module.type,
    title: module.title ?? module.key,
    iconUrl: iconUrl(machine, module.icon),
  }));

const stateOf = ({ site, clock, conditions, faults, users, manifest, ...machine }: Machine) => ({
  story: site.state.story,
  title: site.state.title,
  incident: site.state.incident,
  users,
  clock: { now: clock.now(), running: clock.running },
  conditions: { ...conditions },
  faults: faults.list(),
  transcript: site.state.transcript,
  importReport: site.state.importReport,
  modules: modulesFor({ site, clock, conditions, faults, users, manifest, ...machine }),
  projectPages: inProjectSettings(manifest.modules).map(({ key, title = key }) => ({ key, title })),
  scopes: manifest.scopes,
});

function panelsOf(machine: Machine, exchange: Exchange) {
  const { site } = machine;
  const issue = lookUpIssue(site, exchange.url.searchParams.get('issue') ?? '');
  if (!issue) throw new HttpRefusal(404, 'There is no such issue.');
  // Panels appear once a person adds them; other modules are always there.
  const modules = modulesFor(machine).map((module) => ({
    ...module,
    added: module.type !== 'jira:issuePanel' || site.state.panels.includes(issue.id),
  }));
  return { modules };
}

/** Adds the panel to an issue, or takes it away: whoever may edit the issue may. */
function changePanel(machine: Machine, { as, issue: key, added }: { as: string; issue: string; added: boolean }) {
  const { site, forge } = machine;
  const caller: Caller = { accountId: as, channel: 'page', asApp: false };
  try {
    const issue = findIssue(site, caller, key);
    if (!canOn(site, caller, 'EDIT_ISSUES', issue))
      throw new HttpRefusal(403, 'You do not have permission to edit this issue.');
    const others = site.state.panels.filter((id) => id !== issue.id);
    if (added && others.length === site.state.panels.length) forge.sessions.panelAdded(issue.id);
    site.state.panels = added ? [...others, issue.id] : others;
    site.emit({ eventType: 'host:panels', payload: {}, issueIds: [issue.id], selfGenerated: false });
  } catch (error) {
    throw error instanceof Refusal ? new HttpRefusal(error.status, error.message) : error;
  }
}

/** What the clock, a condition or a fault will not take is the caller's mistake. */
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new HttpRefusal(400, (error as Error).message);
  }
}

function setClock({ clock }: Machine, { set, advanceMs }: { set?: string | number; advanceMs?: number }): void {
  if (set !== undefined) clock.set(set);
  if (advanceMs !== undefined) clock.advance(advanceMs);
}

function changeAccount(
  { accounts }: Machine,
  { accountId, displayName, closed }: { accountId: string; displayName?: string; closed?: true },
): void {
  if (displayName !== undefined) accounts.rename(accountId, displayName);
  if (closed) accounts.close(accountId);
}

/** Tells an open page what changed in the site and on the clock. */
function streamEvents({ site, clock }: Machine, exchange: Exchange): void {
  const tell = startEvents(exchange, () => stop.forEach((end) => end()));
  const stop = [
    site.on(({ issueIds }) => tell({ type: 'issue', issueIds })),
    clock.onChange(() => tell({ type: 'clock', now: clock.now() })),
  ];
}

/** The host's drawer: state, clock, conditions, faults, panels, and what tests ask of a running host. */
export const controlEndpoints = (machine: Machine): Record<string, Handler> => {
  const { conditions, faults, meter } = machine;
  const done = (exchange: Exchange) => sendJson(exchange, 200, stateOf(machine));
  return {
    'GET /host/state': done,
    'GET /host/events': (exchange) => streamEvents(machine, exchange),
    'GET /host/csp-reports': (exchange) => sendJson(exchange, 200, machine.policyReports),
    'GET /host/logs': (exchange) => sendJson(exchange, 200, machine.logs),
    'GET /host/meter': (exchange) => sendJson(exchange, 200, meter.read()),
    'GET /host/panels': (exchange) => sendJson(exchange, 200, panelsOf(machine, exchange)),
    'POST /host/panels': async (exchange) => {
      changePanel(machine, await readJson<{ as: string; issue: string; added: boolean }>(exchange));
      done(exchange);
    },
    'POST /host/clock': async (exchange) => {
      const asked = await readJson<{ set?: string; advanceMs?: number }>(exchange);
      attempt(() => setClock(machine, asked));
      done(exchange);
    },
    'POST /host/conditions': async (exchange) => {
      const changed = await readJson<Partial<Conditions>>(exchange);
      attempt(() => changeConditions(conditions, changed));
      done(exchange);
    },
    'POST /host/faults': async (exchange) => {
      const fault = await readJson<Fault>(exchange);
      attempt(() => faults.add(fault));
      done(exchange);
    },
    'GET /host/accounts': (exchange) => sendJson(exchange, 200, machine.reports),
    'POST /host/accounts': async (exchange) => {
      const asked = await readJson<{ accountId: string; displayName?: string; closed?: true }>(exchange);
      attempt(() => changeAccount(machine, asked));
      done(exchange);
    },
    'DELETE /host/faults': (exchange) => {
      faults.clear();
      done(exchange);
    },
  };
};
