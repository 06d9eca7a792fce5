import { Problem } from './problem';

/** A whole number of the query; Jira's 400 problem where it is none. */
export function intParam(query: URLSearchParams, name: string, fallback: number): number {
  const text = query.get(name);
  if (text === null || text === '') return fallback;
  if (!/^[+-]?\d{1,10}$/.test(text)) throw new Problem(400, `Failed to convert '${name}' with value: '${text}'`);
  return Number(text);
}

/** `startAt` and `maxResults`, floored at 0 and 1 and cut at the most a page may hold. */
export function pageParams(
  query: URLSearchParams,
  usual: number,
  most: number,
): { startAt: number; maxResults: number } {
  return {
    startAt: Math.max(0, intParam(query, 'startAt', 0)),
    maxResults: Math.min(most, Math.max(1, intParam(query, 'maxResults', usual))),
  };
}

/** A list of the query, written `a,b` or given several times. */
export const listParam = (query: URLSearchParams, name: string): string[] =>
  query
    .getAll(name)
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
