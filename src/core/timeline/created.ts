import type { TimelineEvent } from '#contract';
import { toChange } from './change';
import { createEvent } from './event';
import { toInstant } from './instant';
import type { CreationRecord, HistoryRecord } from './records';
import type { Scene } from './rules/scene';

/** What the summary was when the ticket was made: the first edit of it names the text it replaced. */
function firstSummary(now: string, histories: readonly HistoryRecord[]): string {
  const edits = histories
    .flatMap((history) => {
      const edit = history.items.find(({ field, fieldId }) => (fieldId ?? field) === 'summary');
      const was = edit && toChange(edit).fromText;
      return was ? [{ at: toInstant(history.created) ?? '', id: history.id, was }] : [];
    })
    .sort((a, b) => (a.at === b.at ? Number(a.id) - Number(b.id) : a.at < b.at ? -1 : 1));
  return edits[0]?.was ?? now;
}

export function created(
  record: CreationRecord,
  issue: string,
  histories: readonly HistoryRecord[],
  scene?: Scene,
): TimelineEvent {
  return createEvent(
    {
      kind: 'created',
      id: record.id,
      issue,
      at: record.created,
      author: record.author,
      text: `Created: ${firstSummary(record.summary, histories)}`,
    },
    scene,
  );
}
