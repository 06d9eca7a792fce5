import { keep, recall } from '../page-storage';
import type { AdditionsState, Pending } from './state';

const storage = (): Storage => localStorage;

/** Where the changes of one person and incident stand that are not saved yet: one entry each, by the page that holds it. */
export type Shelf = { readonly prefix: string; readonly page: string };

export function shelf(accountId: string, issueId: string): Shelf {
  const page = crypto.getRandomValues(new Uint32Array(2)).join('-');
  return { prefix: `second-story:addition:${accountId}:${issueId}:`, page };
}

/**
 * Takes over what other pages left: one that was closed, reloaded or lost. One that is still open saves the same
 * thing, which the store tells apart by its revision.
 */
export function takeOver({ prefix, page }: Shelf): readonly Pending[] {
  const found = keysOn(prefix).flatMap((key) => {
    const pending = parsePending(recall(storage, key));
    return pending ? [{ key, pending }] : [];
  });
  const oldestFirst = found.toSorted((one, other) => one.pending.madeAt.localeCompare(other.pending.madeAt));
  for (const { key, pending } of oldestFirst) {
    put({ prefix, page }, pending.change.id, pending);
    if (key !== keyOf({ prefix, page }, pending.change.id)) keep(storage, key, null);
  }
  return oldestFirst.map(({ pending }) => pending);
}

/** Writes down what changed from one state to the next. */
export function writeDown(shelfOf: Shelf, before: AdditionsState, after: AdditionsState): void {
  if (before.pending === after.pending) return;
  for (const [id, pending] of after.pending) if (before.pending.get(id) !== pending) put(shelfOf, id, pending);
  for (const id of before.pending.keys()) if (!after.pending.has(id)) keep(storage, keyOf(shelfOf, id), null);
}

function put(shelfOf: Shelf, id: string, pending: Pending): void {
  keep(storage, keyOf(shelfOf, id), JSON.stringify(pending));
}

function keyOf({ prefix, page }: Shelf, id: string): string {
  return `${prefix}${page}:${id}`;
}

function keysOn(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

/** Reads what `JSON.stringify` of a `Pending` gave; null for anything else. */
function parsePending(json: string | null): Pending | null {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    return isPending(value) ? value : null;
  } catch {
    return null;
  }
}

function isPending(value: unknown): value is Pending {
  if (!isRecord(value) || !isRecord(value.change)) return false;
  const { change } = value;
  return (
    [change.id, change.about, value.madeAt].every((text) => typeof text === 'string') &&
    [change.body, change.eventId, change.issueId, value.base].every((part) => part !== undefined) &&
    typeof value.revision === 'number' &&
    Array.isArray(value.sent)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
