import { bounded } from '../../app/bounded';
import { Failure } from '../../app/failure';
import type { Embedded } from '../../app/issue-record';

/** A page as Jira answers it. `size`: how many it would have held, by its own word; fewer than asked is allowed. */
export type ListPage<T> = Embedded<T> & { readonly size: number };
export type ReadPage<T> = (startAt: number) => Promise<ListPage<T>>;

/** Pages at a time. */
const WIDTH = 4;

/** How often to begin again when records are taken away while we read. */
const ROUNDS = 3;

type Progress<T> = { readonly records: Map<string, T>; total: number; shrunk: boolean };

function take<T extends { readonly id: string }>(progress: Progress<T>, page: Embedded<T>): void {
  for (const record of page.records) progress.records.set(record.id, record);
  // Fewer than before: what follows has moved up, and a page edge may have swallowed one.
  if (page.total < progress.total) progress.shrunk = true;
  progress.total = page.total;
}

const lacking = <T>({ records, total }: Progress<T>): number => total - records.size;

/** Reads from the oldest until nothing is lacking or the end is reached; what is known already is not asked for again. */
async function readOn<T extends { readonly id: string }>(progress: Progress<T>, readPage: ReadPage<T>): Promise<void> {
  const first = await readPage(0);
  take(progress, first);
  const step = Math.max(1, first.size);
  const pages = Math.max(0, Math.ceil(lacking(progress) / step));
  const starts = Array.from({ length: pages }, (_, at) => (at + 1) * step).filter((at) => at < progress.total);
  for (const page of await bounded(starts, WIDTH, readPage)) take(progress, page);
  // Where the known ones were not the newest, or some were added meanwhile: on to the end.
  for (let at = (starts.length + 1) * step; at < progress.total && lacking(progress) > 0; at += step)
    take(progress, await readPage(at));
}

/**
 * A whole list, given the part that was embedded in its issue, wherever that part lies. Lists may grow and shrink
 * while they are read; a list that still lacks something at its end holds records this person may not see, which
 * some servers count. Throws jiraBusy where it will not stand still.
 */
export async function completeList<T extends { readonly id: string }>(
  known: Embedded<T>,
  readPage: ReadPage<T>,
): Promise<readonly T[]> {
  if (known.records.length >= known.total) return known.records;
  let start = known;
  for (let round = 0; round < ROUNDS; round += 1) {
    const progress: Progress<T> = { records: new Map(), total: start.total, shrunk: false };
    take(progress, start);
    await readOn(progress, readPage);
    if (!progress.shrunk) return [...progress.records.values()];
    start = { total: progress.total, records: [] };
  }
  throw new Failure('jiraBusy', { retryAfterMs: 1_000 });
}
