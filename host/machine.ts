import type { Clock } from './clock';
import type { Conditions } from './conditions';
import type { Confluence } from './confluence/confluence';
import type { Faults } from './faults';
import type { LogLine } from './forge/app-console';
import type { Forge } from './forge/forge';
import type { Manifest } from './forge/manifest';
import type { HostUser } from './host';
import type { PolicyReport } from './http/panel-origin';
import type { Accounts, ReportedAccount } from './jira/accounts';
import type { Jira } from './jira/jira';
import type { ListenedSite } from './jira/site';
import type { Meter } from './meter';

/** Everything that runs, as the HTTP surface sees it. */
export interface Machine {
  site: ListenedSite;
  jira: Jira;
  confluence: Confluence;
  forge: Forge;
  manifest: Manifest;
  clock: Clock;
  conditions: Conditions;
  faults: Faults;
  meter: Meter;
  accounts: Accounts;
  /** What the app reported of the accounts it stores, request by request. */
  reports: (readonly ReportedAccount[])[];
  users: HostUser[];
  /** Origin of the app's own pages. */
  panelOrigin: string;
  policyReports: PolicyReport[];
  logs: LogLine[];
  /** Built files of the host itself. */
  files: HostFiles;
  report(error: unknown): void;
}

export interface HostFiles {
  /** The issue page, the board and the backlog. */
  page: string;
  /** Bare page with one panel. */
  panelPage: string;
  /** Folder of `frame.js` and `bare-panel.js`. */
  scripts: string;
}
