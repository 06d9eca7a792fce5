import { useRef } from 'react';
import type { Entry } from '../timeline/entries';
import { useRows } from '../timeline/use-rows';
import { useVirtualRows } from '../timeline/use-virtual-rows';
import { timelineWords } from '../words';
import type { EventListProps } from './event-list';
import { EventRow } from './event-row';
import { DayHeading } from './row-heads';
import styles from './virtual-event-list.module.css';

/** A long timeline in a scroller of its own: only the rows near the view are on the page. */
export function VirtualEventList(props: EventListProps) {
  const { entries, frame, opened, place, acting } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const bringIntoView = useRef<(index: number) => void>(() => undefined);
  const rows = useRows(props, scroller, (index) => bringIntoView.current(index));
  const actingAt = acting ? entries.findIndex(({ id }) => id === acting.id) : -1;
  const kept = actingAt < 0 ? [rows.current] : [rows.current, actingAt];
  const virtual = useVirtualRows({ entries, kept, opened, place, scroller });
  bringIntoView.current = virtual.scrollToIndex;
  const top = dayAbove(entries, virtual.topIndex);
  return (
    <>
      {top && (
        <div className={styles.head}>
          <DayHeading entry={top} clock={frame.clock} />
        </div>
      )}
      <div
        ref={scroller}
        className={styles.scroller}
        onKeyDown={rows.onKeyDown}
        onBlur={rows.onBlur}
        onScroll={virtual.onScroll}
      >
        <div
          role="list"
          aria-label={timelineWords.list}
          className={styles.list}
          style={{ height: virtual.height }}
          data-length={entries.length}
        >
          {virtual.items.map((item) => {
            const entry = entries[item.index];
            return entry ? (
              <div
                key={item.key}
                ref={virtual.measure}
                role="listitem"
                aria-setsize={entries.length}
                aria-posinset={item.index + 1}
                data-index={item.index}
                className={styles.item}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <EventRow
                  {...{ entry, frame }}
                  withoutDay={item.index === 0}
                  open={entry.id in opened.heights}
                  acting={acting?.id === entry.id ? acting.action : null}
                  current={item.index === rows.current}
                  near={rows.isNear(entry, item.index)}
                  on={rows.on}
                />
              </div>
            ) : null;
          })}
        </div>
      </div>
    </>
  );
}

/** The entry that opens the day of the one at `index`. */
function dayAbove(entries: readonly Entry[], index: number): Entry | undefined {
  for (let above = index; above >= 0; above -= 1) if (entries[above]?.dayUntil) return entries[above];
  return undefined;
}
