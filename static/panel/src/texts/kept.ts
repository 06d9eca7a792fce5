import { mergeDocs } from '#core/texts/merge-docs';
import { keep, recall } from '../page-storage';
import type { TextsState } from './texts-state';
import type { Unsaved } from './text-on-page';

const storage = (): Storage => localStorage;

/** Where one page keeps what one person wrote about one incident and no save was acknowledged for: one entry a text. */
export type Shelf = { readonly prefix: string; readonly page: string };

export function shelf(accountId: string, issueId: string): Shelf {
  const page = crypto.getRandomValues(new Uint32Array(2)).join('-');
  return { prefix: `second-story:text:${accountId}:${issueId}:`, page };
}

const keyOf = ({ prefix, page }: Shelf, id: string): string => `${prefix}${page}:${id}`;

const put = (shelfOf: Shelf, id: string, mine: Unsaved): void =>
  keep(storage, keyOf(shelfOf, id), JSON.stringify({ id, mine }));

/**
 * Takes over what other pages left: one that was closed, reloaded or lost. One that is still open saves the same words,
 * which the store sees to be the same.
 */
export function takeOver(shelfOf: Shelf): ReadonlyMap<string, Unsaved> {
  const found = keysOn(shelfOf.prefix).flatMap((key) => {
    const entry = parseEntry(recall(storage, key));
    return entry ? [{ key, ...entry }] : [];
  });
  const kept = new Map<string, Unsaved>();
  for (const { id, mine } of found.toSorted((one, other) => one.mine.typedAt - other.mine.typedAt)) {
    const earlier = kept.get(id);
    kept.set(id, earlier ? joined(earlier, mine) : mine);
  }
  for (const [id, mine] of kept) put(shelfOf, id, mine);
  for (const { key, id } of found) if (key !== keyOf(shelfOf, id)) keep(storage, key, null);
  return kept;
}

/** What two pages left of one text: the later goes on, and takes with it what only the earlier says. */
function joined(earlier: Unsaved, later: Unsaved): Unsaved {
  const { doc, beside } = mergeDocs(later.base.doc, earlier.doc, later.doc);
  const torn = beside ? [{ id: `page-${earlier.typedAt}-${later.typedAt}`, doc: beside }] : [];
  const pieces = new Map([...earlier.beside, ...later.beside, ...torn].map((piece) => [piece.id, piece]));
  return { ...later, doc, beside: [...pieces.values()], settles: [...new Set([...earlier.settles, ...later.settles])] };
}

/** Writes down what changed from one state to the next. */
export function writeDown(shelfOf: Shelf, before: TextsState, after: TextsState): void {
  if (before.texts === after.texts) return;
  for (const [id, { mine }] of after.texts) {
    const was = before.texts.get(id)?.mine ?? null;
    if (mine === was) continue;
    if (mine) put(shelfOf, id, mine);
    else keep(storage, keyOf(shelfOf, id), null);
  }
}

function keysOn(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

type Entry = { readonly id: string; readonly mine: Unsaved };

/** Reads what `put` wrote; null for anything else. */
function parseEntry(json: string | null): Entry | null {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value) || typeof value.id !== 'string' || !isRecord(value.mine)) return false;
  const { doc, base, beside, settles, sending, since, typedAt } = value.mine;
  return (
    isRecord(base) &&
    typeof base.revision === 'number' &&
    [doc, base.doc].every(isDoc) &&
    [beside, settles].every(Array.isArray) &&
    [since, typedAt].every((time) => typeof time === 'number') &&
    (sending === null || (isRecord(sending) && isDoc(sending.doc)))
  );
}

const isDoc = (value: unknown): boolean => isRecord(value) && value.type === 'doc' && Array.isArray(value.content);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
