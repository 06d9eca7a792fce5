import * as v from 'valibot';
import type { AdditionVersion } from '#core/additions/version';
import { utf8Length } from '#core/timeline/fit-reply';
import { bestEffort, Failure } from '../../app/failure';
import type { AdditionLog, Store } from '../../app/ports';
import { additionBodies, additionWith } from './addition-bodies';
import { entity } from './entity';
import { rememberPages } from './postmortems';

/** A page takes no further entries beyond this: well under the 240 KiB of a value, and cheap to write again. */
const PAGE_BYTES = 96 * 1024;

/** One entry alone may be larger than that, as far as a value goes. */
const ENTRY_BYTES = 220 * 1024;

/** All additions travel in one reply beside the first events, so that they may not fill it. About 3.5 MB. */
const MOST_PAGES = 36;

/** Pages read at a time: what one batch takes. */
const BATCH = 25;

const stored = additionBodies(() => v.string(), v.string(), v.string());

/**
 * What people added, as a log in pages: `<incident id>:<page>`. Every version is an entry and none is ever changed.
 * Only the last page is written to, on the condition of its revision; a full one is closed before the next is made.
 */
export const pages = entity(
  'additions',
  v.object({
    revision: v.number(),
    incidentId: v.string(),
    page: v.number(),
    closed: v.boolean(),
    entries: v.pipe(
      v.array(
        additionWith(stored, {
          id: v.string(),
          eventId: v.nullable(v.string()),
          issueId: v.nullable(v.string()),
          revision: v.number(),
          by: v.string(),
          at: v.string(),
        }),
      ),
      v.readonly(),
    ),
    updatedAt: v.string(),
  }),
);

const keyOf = (incidentId: string, page: number): string => `${incidentId}:${page}`;

/** Every version in the order written. `known`: how many pages the root remembers; there may be more. */
export async function readLog(incidentId: string, known: number): Promise<AdditionLog> {
  const versions: AdditionVersion[] = [];
  let last = { page: 0, revision: 0, from: 0 };
  for (let open = false, size = known + 1; !open; size = BATCH) {
    const keys = Array.from({ length: Math.min(size, BATCH) }, (_, at) => keyOf(incidentId, last.page + at));
    for (const page of await pages.getMany(keys)) {
      open = !page?.closed;
      last = { page: page ? page.page : last.page, revision: page?.revision ?? 0, from: versions.length };
      if (page) versions.push(...page.entries);
      if (open) break;
      last = { page: last.page + 1, revision: 0, from: versions.length };
    }
  }
  return { versions, last };
}

const bytesOf = (entry: AdditionVersion): number => utf8Length(JSON.stringify(entry)) + 1;

/** The entries of the last page and the new ones, page by page; the first group is the last page's. */
function paged(entries: readonly AdditionVersion[], added: readonly AdditionVersion[]): AdditionVersion[][] {
  const groups: AdditionVersion[][] = [[...entries]];
  let size = entries.reduce((sum, entry) => sum + bytesOf(entry), 0);
  for (const entry of added) {
    const bytes = bytesOf(entry);
    if (bytes > ENTRY_BYTES) throw new Failure('storeFull');
    const room = size === 0 || size + bytes <= PAGE_BYTES;
    if (!room) groups.push([]);
    size = room ? size + bytes : bytes;
    groups.at(-1)?.push(entry);
  }
  return groups;
}

/**
 * Where it is broken off (a fault, somebody else's writing), what is already written stands: the next try finds it
 * there and writes the rest.
 */
export const appendAdditions: Store['appendAdditions'] = async (incidentId, log, added, updatedAt) => {
  const groups = paged(log.versions.slice(log.last.from), added);
  const first = log.last.page;
  if (first + groups.length > MOST_PAGES) throw new Failure('storeFull');
  for (const [at, entries] of groups.entries()) {
    const from = at === 0 ? log.last.revision : 0;
    const key = keyOf(incidentId, first + at);
    const closed = at < groups.length - 1;
    const record = { revision: from + 1, incidentId, page: first + at, closed, entries, updatedAt };
    const written = from === 0 ? await pages.create(key, record) : await pages.replace(key, record, from);
    if (!written) return false;
  }
  const count = first + groups.length;
  // Only so that the next opening asks for all of them at once.
  if (groups.length > 1 || log.last.revision === 0) await bestEffort(() => rememberPages(incidentId, count));
  return true;
};
