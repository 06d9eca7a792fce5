import type { EventKind, TimelineEvent } from '#contract';
import type { IconName } from '../parts/icon';
import { eventIcon } from './event-icon';

const byKind: Readonly<Record<Exclude<EventKind, 'note' | 'status'>, IconName>> = {
  signal: 'bell',
  decision: 'diamond',
  action: 'bolt',
  communication: 'comment',
  impact: 'pulse',
  handOver: 'handOver',
  assignment: 'person',
};

/** The icon of what an event is to a reader; a note shows what Jira recorded instead. */
export function kindIcon(kind: EventKind, event: TimelineEvent): IconName {
  if (kind === 'status') return 'move';
  return kind === 'note' ? eventIcon(event) : byKind[kind];
}
