import type { Route } from './http';

export type Match<R extends Operation = Route> =
  | { kind: 'route'; route: R; params: Record<string, string> }
  /** Jira has the operation; this host does not play it. */
  | { kind: 'unplayed' }
  /** Jira has the path, but not with this method. */
  | { kind: 'method'; allowed: string[] }
  | { kind: 'unknown' };

export interface Router<R extends Operation = Route> {
  match(method: string, path: string): Match<R>;
}

/** An operation by name alone. */
export interface Operation {
  method: string;
  template: string;
}

interface Compiled<R> extends Operation {
  /** undefined: not played. */
  route: R | undefined;
  segments: string[];
  /** How many segments are literal: the most literal template wins (`/issue/bulk` before `/issue/{id}`). */
  literals: number;
}

const isParameter = (segment: string): boolean => segment.startsWith('{');

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray % is taken as it stands, as a lenient server does.
    return segment;
  }
};

const paramsOf = (segments: readonly string[], parts: readonly string[]): Record<string, string> | undefined => {
  const params: Record<string, string> = {};
  for (const [i, segment] of segments.entries()) {
    const part = parts[i] ?? '';
    if (isParameter(segment)) {
      if (part === '') return undefined;
      params[segment.slice(1, -1)] = decode(part);
    } else if (segment !== part) return undefined;
  }
  return params;
};

const compiled = <R>({ method, template }: Operation, route?: R): Compiled<R> => {
  const segments = template.split('/');
  return { method, template, route, segments, literals: segments.filter((segment) => !isParameter(segment)).length };
};

/**
 * Finds the handler of a path by OpenAPI's templates. A slash at the end is ignored. `unplayed`: operations known by
 * name, so that `/project/recent` is not taken for a project's key.
 */
export function createRouter<R extends Operation = Route>(
  routes: readonly R[],
  unplayed: readonly Operation[] = [],
): Router<R> {
  const byLength = new Map<number, Compiled<R>[]>();
  const all = [
    ...routes.map((route) => compiled(route, route)),
    ...unplayed.map((operation) => compiled<R>(operation)),
  ];
  for (const one of all.sort((a, b) => b.literals - a.literals)) {
    byLength.set(one.segments.length, [...(byLength.get(one.segments.length) ?? []), one]);
  }
  return {
    match(method, path) {
      const parts = path.replace(/\/+$/, '').split('/');
      const fitting = (byLength.get(parts.length) ?? []).flatMap((one) => {
        const params = paramsOf(one.segments, parts);
        return params ? [{ ...one, params }] : [];
      });
      const hit = fitting.find((one) => one.method === method);
      if (hit?.route) return { kind: 'route', route: hit.route, params: hit.params };
      if (hit) return { kind: 'unplayed' };
      const best = fitting[0];
      if (!best) return { kind: 'unknown' };
      // Only the best template's methods: `GET /issue/bulk` is not `GET /issue/{id}` with another name.
      const same = fitting.filter(({ literals }) => literals === best.literals);
      return { kind: 'method', allowed: [...new Set(same.map((one) => one.method))].sort() };
    },
  };
}
