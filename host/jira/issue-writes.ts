const windows = [
  { limit: 20, ms: 2_000 },
  { limit: 100, ms: 30_000 },
] as const;

export interface IssueWrites {
  /** Counts a write; where there were too many, it does not count, and this says how long to wait. */
  waitFor(issueId: string, now: number): { limit: number; ms: number } | undefined;
}

/** Writes to one issue: 20 in 2 seconds and 100 in 30. */
export function createIssueWrites(): IssueWrites {
  const writes = new Map<string, number[]>();
  return {
    waitFor(issueId, now) {
      const recent = (writes.get(issueId) ?? []).filter((at) => at > now - 30_000 && at <= now);
      const waits = windows.flatMap(({ limit, ms }) => {
        const within = recent.filter((at) => at > now - ms);
        const oldest = within[within.length - limit];
        return oldest === undefined ? [] : [{ limit, ms: oldest + ms - now }];
      });
      if (waits.length === 0) recent.push(now);
      writes.set(issueId, recent);
      return waits.sort((a, b) => b.ms - a.ms)[0];
    },
  };
}
