import { useRef } from 'react';
import { useRows } from '../timeline/use-rows';
import { timelineWords } from '../words';
import type { EventListProps } from './event-list';
import { EventRow } from './event-row';

/** Every row on the page at once: for a short timeline, and for paper. */
export function PlainEventList(props: EventListProps) {
  const { entries, frame, opened, acting } = props;
  const list = useRef<HTMLDivElement>(null);
  const rows = useRows(props, list, inView);
  return (
    <div
      ref={list}
      role="list"
      aria-label={timelineWords.list}
      onKeyDown={rows.onKeyDown}
      onBlur={rows.onBlur}
      data-length={entries.length}
    >
      {entries.map((entry, index) => (
        <div key={entry.id} role="listitem" aria-setsize={entries.length} aria-posinset={index + 1} data-index={index}>
          <EventRow
            {...{ entry, frame }}
            open={entry.id in opened.heights}
            acting={acting?.id === entry.id ? acting.action : null}
            current={index === rows.current}
            near={rows.isNear(entry, index)}
            on={rows.on}
          />
        </div>
      ))}
    </div>
  );
}

function inView(): void {
  // Every row is on the page already.
}
