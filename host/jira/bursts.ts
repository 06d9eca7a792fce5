import type { Route } from './http';

/** Calls a second, by method; the buckets hold as many. */
const usual = { GET: 100, POST: 100, PUT: 50, DELETE: 50 } as const;
const special: Readonly<Record<string, number>> = {
  'GET /rest/api/3/issue/{issueIdOrKey}/changelog': 200,
  'GET /rest/api/3/issue/{issueIdOrKey}': 150,
  'GET /rest/api/3/user': 150,
  'POST /rest/api/3/search/approximate-count': 150,
  'GET /rest/api/3/attachment/content/{id}': 300,
};

export interface Bursts {
  take(route: Route, now: number): { granted: boolean; limit: number };
  look(route: Route, now: number): { limit: number; left: number };
}

/** One token bucket per endpoint and method. */
export function createBursts(): Bursts {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const bucketOf = (route: Route, now: number) => {
    const name = `${route.method} ${route.template}`;
    const limit = special[name] ?? usual[route.method];
    const known = buckets.get(name);
    // A clock set back gives nothing and takes nothing.
    const gained = known ? (Math.max(0, now - known.at) / 1000) * limit : limit;
    const bucket = { tokens: Math.min(limit, (known?.tokens ?? 0) + gained), at: now };
    buckets.set(name, bucket);
    return { bucket, limit };
  };
  return {
    take(route, now) {
      const { bucket, limit } = bucketOf(route, now);
      const granted = bucket.tokens >= 1;
      if (granted) bucket.tokens -= 1;
      return { granted, limit };
    },
    look(route, now) {
      const { bucket, limit } = bucketOf(route, now);
      return { limit, left: Math.floor(bucket.tokens) };
    },
  };
}
