/** What can go wrong in a call, as the panel switches on it. Closed: a new code needs words in the panel's catalogue. */
export const problemCodes = [
  'incidentGone', // the incident was deleted, or this person may no longer see it
  'mayNotEdit', // this person may read the incident, not edit it
  'mayNotCreate', // this person may not create issues in the follow-up's project
  'jiraBusy', // 429; `retryAfterMs` says how long Jira asked to wait
  'jiraDown', // 5xx, a lost connection or no answer in time; whether a write arrived is unknown
  'jiraRefused', // Jira would not take a value; `fields` holds Jira's own words by field
  'stillWorking', // the same thing is being created or sent by another call right now
  'storeFull', // a value is larger than the app's storage takes
  'storeBusy', // the app's storage refused or did not answer
  'badInput', // the payload does not fit the call's schema
  'unexpected', // anything else; `reference` finds the log line
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export type Problem = {
  readonly code: ProblemCode;
  /** Milliseconds to wait before trying again is worth it. */
  readonly retryAfterMs?: number;
  /** Jira's own words, by field id; '' for words about no field. */
  readonly fields?: Readonly<Record<string, string>>;
  /** An id that finds the log line of an unexpected problem. */
  readonly reference?: string;
};

/** What every call answers. Expected problems are values; nothing is thrown across the bridge. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
