/** An account whose id is stored, and when it was, ISO 8601, UTC. */
export type HeldAccount = { readonly accountId: string; readonly at: string };

/** One thing in the store that may hold account ids. */
export type Holder = {
  /** ISO 8601, UTC: its place in the order of the walk. */
  readonly at: string;
  /** The incident whose review this is; Jira's search knows some of it. */
  readonly reviewOf?: string;
  held(): Promise<readonly HeldAccount[]>;
  /** Takes these accounts out, whoever else writes at the same time; again it changes nothing. */
  erase(accountIds: ReadonlySet<string>): Promise<void>;
};

/** Where a walk through everything that is stored goes on. */
export type Place = {
  /** Which kind of record. */
  readonly kind: number;
  /** ISO 8601, UTC: from records of that moment on, of which so many were met. */
  readonly from: string;
  readonly skip: number;
};

/** An account that a run has met. `word`: its place in the order of the run, and nobody's name. */
export type RunAccount = HeldAccount & { readonly word: string; readonly closed: boolean };

/** Everything that is stored, as the weekly run walks through it. Every function throws storeBusy. */
export type AccountStore = {
  /** Visits what is stored, one after the other, as long as it `mayGoOn`; gives where to go on, null at the end. */
  walkHolders(place: Place, visit: (holder: Holder) => Promise<void>, mayGoOn: () => boolean): Promise<Place | null>;
  /** Adds to what a run has met: each account once, with its latest moment. */
  noteHeld(run: string, held: readonly HeldAccount[]): Promise<void>;
  /** All that a run has met, in the order of their words. */
  readRun(run: string): Promise<readonly RunAccount[]>;
  noteClosed(run: string, accountIds: readonly string[]): Promise<void>;
  /** Keeps nothing of a run. */
  endRun(run: string): Promise<void>;
  /** The right to do one step: `held`, another call may be at it; `done`, it was done. */
  beginStep(step: string, now: number): Promise<'mine' | 'held' | 'done'>;
  endStep(step: string): Promise<void>;
  noteUntold(incidentId: string, untold: boolean): Promise<void>;
};

/** What Atlassian says of an account that was reported. */
export type AccountStatus = { readonly accountId: string; readonly status: 'closed' | 'updated' };

export type PrivacyPorts = {
  readonly accounts: AccountStore;
  /** At most 90 at a time. Throws jiraBusy, jiraDown, jiraRefused. */
  report(
    accounts: readonly { readonly accountId: string; readonly updatedAt: string }[],
  ): Promise<readonly AccountStatus[]>;
  /** As the app: what Jira's search knows of a review names none of these. True where it does not now. Throws jiraBusy, jiraDown. */
  forget(incidentId: string, accountIds: ReadonlySet<string>): Promise<boolean>;
  /** Epoch ms. */
  now(): number;
};
