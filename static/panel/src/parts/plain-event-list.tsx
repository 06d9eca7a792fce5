import { useRef } from 'react';
import type { Entry } from '../timeline/entries';
import type { TimelineFrame } from '../timeline/frame';
import { useRows } from '../timeline/use-rows';
import type { PlaceKeeper } from '../use-place';
import { timelineWords } from '../words';
import { EventRow } from './event-row';

export type EventListProps = {
  readonly entries: readonly Entry[];
  readonly frame: TimelineFrame;
  readonly place: PlaceKeeper;
};

const inView = (): void => undefined;

/** Every row on the page at once: for a short timeline, and for paper. */
export function PlainEventList({ entries, frame, place }: EventListProps) {
  const list = useRef<HTMLDivElement>(null);
  const rows = useRows(entries, place, list, inView);
  return (
    <div ref={list} role="list" aria-label={timelineWords.list} onKeyDown={rows.onKeyDown}>
      {entries.map((entry, index) => (
        <div
          key={entry.event.id}
          role="listitem"
          aria-setsize={entries.length}
          aria-posinset={index + 1}
          data-index={index}
        >
          <EventRow
            {...{ entry, frame, index }}
            open={entry.event.id in rows.opened}
            current={index === rows.current}
            onToggle={rows.toggle}
            onCurrent={rows.setCurrent}
          />
        </div>
      ))}
    </div>
  );
}
