import type { Check } from '../conflict';

/** A stretch of time that ends before it begins. */
export const endBeforeStart: Check = ({ events }) =>
  events.flatMap(({ id, at, endAt }) =>
    endAt !== undefined && endAt < at
      ? [{ code: 'endBeforeStart' as const, eventIds: [id], at, ms: Date.parse(at) - Date.parse(endAt) }]
      : [],
  );
