import type { Clock } from '../../clock';
import { StorageRefusal } from './wire';

const requestsPerSecond = 1000;
const unitsPerMinute = 4000;
const unitBytes = 10 * 1024;
const bytesPerKeyAndSecond = 1024 * 1024;

const tooMany = () => new StorageRefusal(429, 'RATE_LIMIT_EXCEEDED', 'The storage rate limit was exceeded');

/** Counts what passes in a window that begins with the first use; `take` says whether the bound still holds. */
const createWindow = (clock: Clock, lengthMs: number, bound: number) => {
  let [since, used] = [-Infinity, 0];
  return (amount: number): boolean => {
    if (clock.now() - since >= lengthMs) [since, used] = [clock.now(), 0];
    used += amount;
    return used <= bound;
  };
};

/** The throughput limits of storage, on the host's clock; units are 10 KB. Throws 429. */
export function createThroughput(clock: Clock) {
  const requests = createWindow(clock, 1000, requestsPerSecond);
  const reads = createWindow(clock, 60_000, unitsPerMinute);
  const writes = createWindow(clock, 60_000, unitsPerMinute);
  const keys = new Map<string, (bytes: number) => boolean>();
  return {
    request(): void {
      if (!requests(1)) throw tooMany();
    },
    read(bytes: number): void {
      if (!reads(Math.max(1, Math.ceil(bytes / unitBytes)))) throw tooMany();
    },
    write(key: string, bytes: number): void {
      const ofKey = keys.get(key) ?? createWindow(clock, 1000, bytesPerKeyAndSecond);
      keys.set(key, ofKey);
      if (!writes(Math.max(1, Math.ceil(bytes / unitBytes))) || !ofKey(bytes)) throw tooMany();
    },
  };
}
