export type FaultTarget = 'jira' | 'confluence' | 'storage' | 'bridge';

/** Something that goes wrong, on demand. */
export interface Fault {
  /** Default: any. */
  target?: FaultTarget;
  /** HTTP method, any case; for the bridge the command (`invoke`); default: any. */
  method?: string;
  /**
   * Path: `*` stands for anything, `{issueIdOrKey}` for one part; without `*` what lies below it is meant, too.
   * For the bridge the function key; default: any.
   */
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
  /** Throws RangeError where it is no fault. */
  add(fault: Fault): void;
  clear(): void;
  list(): readonly Fault[];
  /** The first fault that fits this call, used up once by asking. */
  take(call: { target: FaultTarget; method: string; path: string }): Fault | undefined;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patternSource = (part: string): string => {
  if (part === '*') return '.*';
  return /^\{\w+\}$/.test(part) ? '[^/]+' : literal(part);
};

/** `/rest/api/3/issue` means `/rest/api/3/issue/OPS-1`, too, but not `/rest/api/3/issueLink`. */
const fits = (pattern: string, path: string): boolean => {
  const source = pattern.split(/(\*|\{\w+\})/).map(patternSource);
  const below = pattern.endsWith('/') ? '.*' : '(?:/.*)?';
  return new RegExp(`^${source.join('')}${pattern.includes('*') ? '' : below}$`).test(path);
};

const kinds: Record<keyof Fault, (value: unknown) => boolean> = {
  target: (value) => value === 'jira' || value === 'confluence' || value === 'storage' || value === 'bridge',
  method: (value) => typeof value === 'string',
  path: (value) => typeof value === 'string',
  status: (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
  retryAfterMs: (value) => typeof value === 'number' && value >= 0,
  drop: (value) => value === 'request' || value === 'response',
  delayMs: (value) => typeof value === 'number' && value >= 0,
  kill: (value) => typeof value === 'boolean',
  times: (value) => typeof value === 'number' && value >= 1,
};

/** A fault that can never strike as it was meant would pass for a calm host. */
function check(fault: Fault): void {
  for (const [key, value] of Object.entries(fault)) {
    if (!Object.hasOwn(kinds, key)) throw new RangeError(`A fault has no "${key}".`);
    if (value !== undefined && !kinds[key as keyof Fault](value))
      throw new RangeError(`${JSON.stringify(value)} is no "${key}" of a fault.`);
  }
}

export function createFaults(): Faults {
  let waiting: { fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      check(fault);
      waiting.push({ fault, left: fault.times ?? 1 });
    },
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
