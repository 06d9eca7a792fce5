import type { TimelineEvent } from '#contract';
import { toText } from '../adf/to-text';
import { createEvent } from './event';
import { toInstant } from './instant';
import type { WorklogRecord } from './records';
import type { Scene } from './rules/scene';
import { duration } from './words/work';

/** Stands where the work began, not where it was written down: that is when it was part of the story. */
export function fromWorklog(worklog: WorklogRecord, issue: string, scene?: Scene): TimelineEvent {
  const said = toText(worklog.comment);
  const logged = `Logged ${duration(worklog.timeSpentSeconds ?? 0)} of work`;
  return createEvent(
    {
      kind: 'worklog',
      id: worklog.id,
      issue,
      at: toInstant(worklog.started) ?? worklog.created,
      author: worklog.author,
      text: said ? `${logged}: ${said}` : logged,
    },
    scene,
  );
}
