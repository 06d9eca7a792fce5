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

const isDuration = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Sets what is given. Throws RangeError, and sets nothing, where a name or value is no condition. */
export function changeConditions(conditions: Conditions, changed: Partial<Conditions>): void {
  const given = Object.entries(changed).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (!Object.hasOwn(calm, name)) throw new RangeError(`There is no condition "${name}".`);
    const fits = typeof calm[name as keyof Conditions] === 'number' ? isDuration(value) : typeof value === 'boolean';
    if (!fits) throw new RangeError(`${JSON.stringify(value)} is no "${name}".`);
  }
  Object.assign(conditions, Object.fromEntries(given));
}
