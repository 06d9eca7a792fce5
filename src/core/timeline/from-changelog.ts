import type { TimelineEvent } from '#contract';
import { toChange } from './change';
import { changeWords } from './change-words';
import { createEvent } from './event';
import type { HistoryRecord } from './records';
import type { Scene } from './rules/scene';

/** One event for one changelog entry, however many fields it changed: that is one act of one person. */
export function fromChangelog(history: HistoryRecord, issue: string, scene?: Scene): TimelineEvent {
  const changes = history.items.map(toChange);
  const text = changes.map(changeWords).join('; ') || 'Edited';
  return createEvent(
    {
      kind: 'changelog',
      id: history.id,
      issue,
      at: history.created,
      author: history.author,
      text,
      changes,
    },
    scene,
  );
}
