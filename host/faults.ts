export type FaultTarget = 'jira' | 'storage' | 'bridge';

/** Something that goes wrong, on demand. */
export interface Fault {
  /** Default: any. */
  target?: FaultTarget;
  /** HTTP method, any case; for the bridge the command (`invoke`); default: any. */
  method?: string;
  /** Path (a `*` stands for anything; without one, a prefix); for the bridge the function key; default: any. */
  path?: string;
  /** Answer with this status instead of doing it. */
  status?: number;
  /** With 429 or 503: the Retry-After header, rounded up to seconds. */
  retryAfterMs?: number;
  /** `request`: it never arrives. `response`: it is done, but the answer is lost. */
  drop?: 'request' | 'response';
  delayMs?: number;
  /** The function dies after this call is done. */
  kill?: true;
  /** How often it strikes; default 1. */
  times?: number;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  list(): readonly Fault[];
  /** The first fault that fits this call, used up once by asking. */
  take(call: { target: FaultTarget; method: string; path: string }): Fault | undefined;
}

const fits = (pattern: string, path: string): boolean => {
  if (!pattern.includes('*')) return path.startsWith(pattern);
  const source = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`).test(path);
};

export function createFaults(): Faults {
  let waiting: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? 1 }),
    clear: () => void (waiting = []),
    list: () => waiting.map(({ fault, left }) => ({ ...fault, times: left })),
    take({ target, method, path }) {
      const hit = waiting.find(
        ({ fault }) =>
          (fault.target === undefined || fault.target === target) &&
          (fault.method === undefined || fault.method.toUpperCase() === method.toUpperCase()) &&
          (fault.path === undefined || fits(fault.path, path)),
      );
      if (!hit) return undefined;
      hit.left -= 1;
      if (hit.left <= 0) waiting = waiting.filter((entry) => entry !== hit);
      return hit.fault;
    },
  };
}
