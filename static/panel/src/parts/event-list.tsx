import type { Entry } from '../timeline/entries';
import type { TimelineFrame } from '../timeline/frame';
import { listHeight } from '../timeline/row-height';
import type { ActionUnderRow } from '../timeline/row-action';
import type { RowsInput } from '../timeline/use-rows';
import type { PlaceKeeper } from '../use-place';
import { PlainEventList } from './plain-event-list';
import { VirtualEventList } from './virtual-event-list';

export type EventListProps = RowsInput & {
  readonly frame: TimelineFrame;
  readonly place: PlaceKeeper;
  /** What is being done under which row. */
  readonly acting: { readonly id: string; readonly action: ActionUnderRow } | null;
};

/** Pixels of closed rows from which on the list gets a scroller of its own. */
const longFrom = 640;

/** The timeline's rows: a short list as it is, a long one in a scroller, and on paper always whole. */
export function EventList({ printing, ...props }: EventListProps & { readonly printing: boolean }) {
  const long = !printing && isLong(props.entries);
  return long ? <VirtualEventList {...props} /> : <PlainEventList {...props} />;
}

function isLong(entries: readonly Entry[]): boolean {
  return entries.length > longFrom / 32 || listHeight(entries) > longFrom;
}
