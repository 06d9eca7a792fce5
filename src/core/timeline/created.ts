import type { TimelineEvent } from '#contract';
import { toChange } from './change';
import { createEvent } from './event';
import { toInstant } from './instant';
import type { CreationRecord, HistoryRecord } from './records';
import type { Scene } from './rules/scene';

const summaryEdit = ({ items }: HistoryRecord) =>
  items.find((item) => (item['fieldId'] ?? item['field']) === 'summary');

type Entry = { readonly at: string; readonly id: string };

const isEarlier = (a: Entry, b: Entry): boolean => (a.at === b.at ? Number(a.id) < Number(b.id) : a.at < b.at);

/** What the summary was when the ticket was made: the first edit of it names the text it replaced. */
function firstSummary(now: string, histories: readonly HistoryRecord[]): string {
  let first: (Entry & { readonly was: string }) | undefined;
  for (const history of histories) {
    const edit = summaryEdit(history);
    const was = edit && toChange(edit).fromText;
    if (!was) continue;
    const entry = { at: toInstant(history.created) ?? '', id: history.id, was };
    if (!first || isEarlier(entry, first)) first = entry;
  }
  return first?.was ?? now;
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
