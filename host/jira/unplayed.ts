import type { Operation } from './router';
import operations from './unplayed.json';

/** Every operation that Jira has and this host does not play. */
export const unplayedOperations: readonly Operation[] = Object.entries(operations).flatMap(([template, methods]) =>
  methods.split(' ').map((method) => ({ method, template })),
);
