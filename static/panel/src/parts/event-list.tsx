import { listHeight } from '../timeline/row-height';
import { usePrinting } from '../use-printing';
import { PlainEventList } from './plain-event-list';
import type { EventListProps } from './plain-event-list';
import { VirtualEventList } from './virtual-event-list';

/** Pixels of closed rows from which on the list gets a scroller of its own. */
const longFrom = 640;

/** The timeline's rows: a short list as it is, a long one in a scroller, and on paper always whole. */
export function EventList(props: EventListProps) {
  const printing = usePrinting();
  const long = !printing && listHeight(props.entries) > longFrom;
  return long ? <VirtualEventList {...props} /> : <PlainEventList {...props} />;
}
