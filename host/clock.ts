/**
 * The host's only clock. Under tests it stands still until it is told; under `npm start` it runs.
 * Times are epoch milliseconds; `set` takes ISO 8601 or epoch milliseconds.
 */
export interface Clock {
  now(): number;
  set(time: string | number): void;
  advance(ms: number): void;
  /** Lets a simulated duration pass that began at `from`: calls made side by side overlap, as they would. */
  passUntil(epochMs: number): Promise<void>;
  /** True where time passes by itself. */
  readonly running: boolean;
  onChange(listener: () => void): () => void;
}

const parse = (time: string | number): number => {
  const at = new Date(time).getTime();
  if (Number.isNaN(at)) throw new RangeError(`The clock takes an ISO 8601 time, not "${time}".`);
  return at;
};

export function createClock(start: string | undefined, running: boolean): Clock {
  const listeners = new Set<() => void>();
  let base = start === undefined ? Date.now() : parse(start);
  let setAt = Date.now();
  const now = () => (running ? base + (Date.now() - setAt) : base);
  const moveTo = (epochMs: number) => {
    base = epochMs;
    setAt = Date.now();
    for (const listener of listeners) listener();
  };
  return {
    now,
    running,
    set: (time) => moveTo(parse(time)),
    advance(ms) {
      if (!Number.isFinite(ms)) throw new RangeError(`The clock advances by milliseconds, not "${ms}".`);
      moveTo(now() + ms);
    },
    async passUntil(epochMs) {
      const left = epochMs - now();
      if (left <= 0) return;
      if (running) await new Promise((resolve) => setTimeout(resolve, left));
      else moveTo(epochMs);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
