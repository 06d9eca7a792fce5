/** What was used since the last reset. */
export interface MeterReading {
  /** Calls to Jira's and Confluence's REST API, by the app and by REST clients; the host's own page is not counted. */
  requests: number;
  /** Jira's rate-limit points (https://developer.atlassian.com/cloud/jira/platform/rate-limiting/). */
  points: number;
  /** Requests by `METHOD /template`. */
  byRoute: Record<string, number>;
  storageReads: number;
  storageWrites: number;
  /** Bytes of JSON written to storage. */
  storageBytes: number;
}

export interface Meter {
  read(): MeterReading;
  reset(): void;
  jira(route: string, points: number): void;
  storage(reads: number, writes: number, bytes: number): void;
}

const empty = (): MeterReading => ({
  requests: 0,
  points: 0,
  byRoute: {},
  storageReads: 0,
  storageWrites: 0,
  storageBytes: 0,
});

export function createMeter(): Meter {
  let reading = empty();
  return {
    read: () => ({ ...reading, byRoute: { ...reading.byRoute } }),
    reset: () => void (reading = empty()),
    jira(route, points) {
      reading.requests += 1;
      reading.points += points;
      reading.byRoute[route] = (reading.byRoute[route] ?? 0) + 1;
    },
    storage(reads, writes, bytes) {
      reading.storageReads += reads;
      reading.storageWrites += writes;
      reading.storageBytes += bytes;
    },
  };
}
