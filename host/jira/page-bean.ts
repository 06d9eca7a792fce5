import type { Json, JsonObject } from './model';

/** One page of a list. */
export interface Page {
  startAt: number;
  maxResults: number;
}

/** Jira's page bean of a whole list. `self`: the address without its paging, where the endpoint gives it. */
export function pageBean(all: readonly Json[], { startAt, maxResults }: Page, self?: string): JsonObject {
  const values = all.slice(startAt, startAt + maxResults);
  const isLast = startAt + values.length >= all.length;
  const at = (start: number) => `${self}${self?.includes('?') ? '&' : '?'}maxResults=${maxResults}&startAt=${start}`;
  return {
    ...(self === undefined ? {} : { self: at(startAt) }),
    ...(self === undefined || isLast ? {} : { nextPage: at(startAt + maxResults) }),
    maxResults,
    startAt,
    total: all.length,
    isLast,
    values,
  };
}
