import type { LinkTypeChoice, Settings, Severity } from '#contract';
import type { IssueRecord } from '../issue-record';
import type { Caller, Ports } from '../ports';
import type { Ledger } from './ledger';

/** What one call to create follow-ups goes by, read once for all of them. */
export type Scene = {
  readonly ports: Ports;
  readonly caller: Caller;
  /** As it was when the call began. */
  readonly incident: IssueRecord;
  readonly severity: Severity | null;
  /** What the incident's project has set. */
  readonly settings: Settings;
  readonly linkTypes: readonly LinkTypeChoice[];
  /** Issue ids of follow-ups that are known, by intention. */
  readonly known: ReadonlyMap<string, string>;
  readonly ledger: Ledger;
};
