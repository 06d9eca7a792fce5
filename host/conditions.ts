/** How the played platform behaves today. Durations in ms of the host's clock. */
export interface Conditions {
  /** How far Jira's search index lags behind. */
  searchLagMs: number;
  /** How far queries of the entity store lag behind; `get` never lags. */
  storageQueryLagMs: number;
  /** Points per hour, bursts and per-issue writes, refused with Jira's 429. */
  enforceRateLimits: boolean;
  /** Queues and triggers deliver each event twice. */
  deliverTwice: boolean;
  /** Every call into the platform takes this long. */
  latencyMs: number;
}

export const calm: Conditions = {
  searchLagMs: 0,
  storageQueryLagMs: 0,
  enforceRateLimits: false,
  deliverTwice: false,
  latencyMs: 0,
};
