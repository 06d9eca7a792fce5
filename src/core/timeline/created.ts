import type { Unclassified } from './classify';
import { toChange } from './change';
import { createEvent } from './event';
import { toInstant } from './instant';
import type { CreationRecord, HistoryRecord } from './records';

/** What the summary was when the ticket was made: the first edit of it names the text it replaced. */
function firstSummary(now: string, histories: readonly HistoryRecord[]): string {
  const edits = histories
    .flatMap((history) => {
      const change = history.items.map(toChange).find(({ fieldId }) => fieldId === 'summary');
      return change?.fromText ? [{ at: toInstant(history.created) ?? '', id: history.id, was: change.fromText }] : [];
    })
    .sort((a, b) => (a.at === b.at ? Number(a.id) - Number(b.id) : a.at < b.at ? -1 : 1));
  return edits[0]?.was ?? now;
}

export function created(record: CreationRecord, issue: string, histories: readonly HistoryRecord[]): Unclassified {
  return createEvent({
    kind: 'created',
    id: record.id,
    issue,
    at: record.created,
    author: record.author,
    text: `Created: ${firstSummary(record.summary, histories)}`,
  });
}
