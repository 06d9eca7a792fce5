import { memo, Suspense } from 'react';
import type { Entry } from '../timeline/entries';
import { eventIcon } from '../timeline/event-icon';
import type { TimelineFrame } from '../timeline/frame';
import { ticketAddress } from '../timeline/jira-address';
import { detailWords, timelineWords } from '../words';
import styles from './event-row.module.css';
import { EventText } from './event-text';
import { DayHeading, QuietLine } from './row-heads';
import hidden from './hidden.module.css';
import { Icon } from './icon';
import { JiraLink } from './jira-link';
import { lazyPart } from './lazy-part';

const EventDetail = lazyPart(async () => (await import('./event-detail')).EventDetail);

type EventRowProps = {
  readonly entry: Entry;
  readonly frame: TimelineFrame;
  readonly index: number;
  readonly open: boolean;
  /** This row is the list's one stop for the Tab key. */
  readonly current: boolean;
  /** The day stands above the scroller already. */
  readonly withoutDay?: boolean;
  readonly onToggle: (id: string) => void;
  readonly onCurrent: (index: number) => void;
};

/** An event as one line, its day and the silence before it above, its detail below once opened. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { entry, frame, index, open, current, onToggle, onCurrent } = props;
  const { event, day } = entry;
  const { issue } = event.source;
  const tabIndex = current ? 0 : -1;
  const detailId = `detail-${event.id}`;
  return (
    <>
      {entry.quietMs > 0 && !day && <QuietLine entry={entry} />}
      {day && !props.withoutDay && <DayHeading entry={entry} clock={frame.clock} />}
      <div className={styles.row} data-event-id={event.id} data-open={open} onFocus={() => onCurrent(index)}>
        <EventTimes at={event.at} frame={frame} />
        <Icon name={eventIcon(event)} className={styles.icon} />
        <button
          type="button"
          className={styles.text}
          data-row=""
          aria-expanded={open}
          aria-controls={open ? detailId : undefined}
          tabIndex={tabIndex}
          onClick={() => onToggle(event.id)}
        >
          <EventText event={event} frame={frame} />
        </button>
        {event.internal && <span className={styles.internal}>{detailWords.internalShort}</span>}
        <JiraLink href={ticketAddress(frame.siteUrl, issue)} className={styles.key} tabIndex={tabIndex}>
          {issue}
        </JiraLink>
      </div>
      {open && (
        <Suspense fallback={null}>
          <EventDetail id={detailId} event={event} frame={frame} />
        </Suspense>
      )}
    </>
  );
});

function EventTimes({ at, frame: { clock } }: { readonly at: string; readonly frame: TimelineFrame }) {
  const shift = clock.dayShift(at);
  return (
    <>
      <time className={styles.utc} dateTime={at}>
        {clock.utc(at)}
      </time>
      <time className={styles.local} dateTime={at}>
        {clock.local(at)}
        {shift !== 0 && (
          <>
            <span className={styles.shift} aria-hidden="true">
              {timelineWords.dayShift(shift)}
            </span>
            <span className={hidden.hidden}>{timelineWords.dayShiftWords(shift)}</span>
          </>
        )}
      </time>
    </>
  );
}
