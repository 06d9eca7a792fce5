import { calm } from './conditions';
import { createFaults } from './faults';
import type { LogLine } from './forge/app-console';
import { createConfluence } from './confluence/confluence';
import { createForge } from './forge/forge';
import { grantedScopes } from './forge/installation';
import { searchableProperties } from './forge/manifest';
import type { HostUser } from './host';
import type { PolicyReport } from './http/panel-origin';
import { createAccounts } from './jira/accounts';
import { createJira } from './jira/jira';
import type { JiraRequest } from './jira/http';
import type { Jira } from './jira/jira';
import type { Role, SiteState } from './jira/model';
import { createSite } from './jira/site';
import type { Machine } from './machine';
import { createMeter } from './meter';
import type { Prepared } from './prepare';

/** Older lines are forgotten: a host may run for days. */
const maxLogs = 5000;
const roles: Role[] = ['admin', 'responder', 'reader', 'outsider'];

const usersOf = (state: SiteState): HostUser[] =>
  roles.flatMap((role) =>
    Object.values(state.users)
      .filter((user) => user.role === role)
      .map(({ accountId, displayName, emailAddress }) => ({ accountId, displayName, email: emailAddress, role })),
  );

/** Tells of every request that may have changed something, so that it is kept. */
const noticing = <Product extends Pick<Jira, 'handle'>>(product: Product, wrote: () => void): Product => ({
  ...product,
  async handle(request: JiraRequest) {
    try {
      return await product.handle(request);
    } finally {
      if (request.method !== 'GET') wrote();
    }
  },
});

/** Joins the site, Jira, Forge and everything that disturbs them. Nothing listens yet. */
export function assemble(
  prepared: Prepared,
  origins: { shell: string; panel: string },
  tell: { log(line: LogLine): void; wrote(): void },
): Machine {
  const { manifest, bundle, files, kept, state, clock } = prepared;
  const conditions = { ...calm };
  const faults = createFaults();
  const meter = createMeter();
  const site = createSite({ state, clock, conditions, baseUrl: origins.shell });
  const played = createJira({
    site,
    faults,
    meter,
    conditions,
    clock,
    scopes: manifest.scopes,
    searchable: searchableProperties(manifest),
  });
  const jira = noticing(played, tell.wrote);
  const scopes = grantedScopes(manifest, state);
  const confluence = noticing(createConfluence({ site, faults, meter, conditions, clock, scopes }), tell.wrote);
  const logs: LogLine[] = [];
  const keepLog = (line: LogLine) => {
    logs.push(line);
    if (logs.length > maxLogs) logs.shift();
    tell.log(line);
  };
  const accounts = createAccounts(state, clock, tell.wrote);
  const reports: Machine['reports'] = [];
  const forge = createForge({
    manifest,
    bundle,
    jira,
    confluence,
    clock,
    conditions,
    faults,
    meter,
    accounts,
    reports,
    kept,
    log: keepLog,
  });
  const report = (error: unknown) =>
    keepLog({
      at: clock.now(),
      level: 'error',
      text: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  return {
    site,
    jira,
    confluence,
    forge,
    manifest,
    clock,
    conditions,
    faults,
    meter,
    accounts,
    reports,
    users: usersOf(state),
    panelOrigin: origins.panel,
    policyReports: [] as PolicyReport[],
    logs,
    files,
    report,
  };
}
