import { route } from '@forge/api';
import * as v from 'valibot';
import type { HistoryRecord } from '#core/timeline/records';
import { bounded } from '../../app/bounded';
import { Failure } from '../../app/failure';
import { chunks } from '../chunks';
import { read } from './read';
import { sending } from './request';
import { history, id } from './wire';

/** Jira's most, in one request. */
const ISSUES_LIMIT = 1_000;
const ENTRIES_LIMIT = 10_000;

/** Series of pages at a time. */
const WIDTH = 2;

const page = v.object({
  issueChangeLogs: v.optional(
    v.array(v.object({ issueId: id, changeHistories: v.optional(v.array(history), []) })),
    [],
  ),
  nextPageToken: v.nullish(v.string()),
});

type Pages = Map<string, Map<string, HistoryRecord>>;

/** One issue may be split over pages, and an entry may stand on both sides of an edge: both are joined by id. */
function add(pages: Pages, logs: v.InferOutput<typeof page>['issueChangeLogs']): void {
  for (const { issueId, changeHistories } of logs) {
    const known = pages.get(issueId) ?? new Map<string, HistoryRecord>();
    for (const entry of changeHistories) known.set(entry.id, entry);
    pages.set(issueId, known);
  }
}

async function readSeries(pages: Pages, issueIds: readonly string[]): Promise<void> {
  const seen = new Set<string>();
  let token: string | undefined;
  do {
    const asked = { issueIdsOrKeys: issueIds, maxResults: ENTRIES_LIMIT, ...(token && { nextPageToken: token }) };
    const { issueChangeLogs, nextPageToken } = await read(
      page,
      route`/rest/api/3/changelog/bulkfetch`,
      sending('POST', asked),
    );
    add(pages, issueChangeLogs);
    // Absent, null or empty: the last page.
    token = nextPageToken || undefined;
    if (token && seen.has(token)) throw new Failure('jiraDown');
    if (token) seen.add(token);
  } while (token);
}

/** Every changelog entry of these issues that this person may read, by issue id. Issues without any are absent. */
export async function readHistories(
  issueIds: readonly string[],
): Promise<ReadonlyMap<string, readonly HistoryRecord[]>> {
  const pages: Pages = new Map();
  await bounded(chunks([...new Set(issueIds)], ISSUES_LIMIT), WIDTH, (series) => readSeries(pages, series));
  return new Map([...pages].map(([issueId, entries]) => [issueId, [...entries.values()]]));
}
