import { useRef } from 'react';
import { useRows } from '../timeline/use-rows';
import { useVirtualRows } from '../timeline/use-virtual-rows';
import { timelineWords } from '../words';
import { EventRow } from './event-row';
import headStyles from './row-heads.module.css';
import type { EventListProps } from './plain-event-list';
import { ZoneName } from './row-heads';
import styles from './virtual-event-list.module.css';

/** A long timeline in a scroller of its own: only the rows near the view are on the page. */
export function VirtualEventList({ entries, frame, place }: EventListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const bringIntoView = useRef<(index: number) => void>(() => undefined);
  const rows = useRows(entries, place, scroller, (index) => bringIntoView.current(index));
  const virtual = useVirtualRows({ entries, rows, place, scroller });
  bringIntoView.current = (index) => virtual.scrollToIndex(index);
  const top = entries.findLast((entry, index) => entry.day !== null && index <= virtual.topIndex);
  return (
    <>
      {top && (
        <div className={`${headStyles.day} ${styles.head}`}>
          <span>UTC</span>
          <ZoneName names={top.zoneNames} zone={frame.clock.zone} />
          <h2>{frame.clock.utcDay(top.event.at)}</h2>
        </div>
      )}
      <div ref={scroller} className={styles.scroller} onKeyDown={rows.onKeyDown} onScroll={virtual.onScroll}>
        <div role="list" aria-label={timelineWords.list} className={styles.list} style={{ height: virtual.height }}>
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
                  index={item.index}
                  withoutDay={item.index === 0}
                  open={entry.event.id in rows.opened}
                  current={item.index === rows.current}
                  onToggle={rows.toggle}
                  onCurrent={rows.setCurrent}
                />
              </div>
            ) : null;
          })}
        </div>
      </div>
    </>
  );
}
