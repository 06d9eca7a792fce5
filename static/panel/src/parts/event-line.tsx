import { Suspense } from 'react';
import type { TimelineEvent } from '#contract';
import type { TimelineFrame } from '../timeline/frame';
import { kindIcon } from '../timeline/kind-icon';
import { ticketAddress } from '../timeline/jira-address';
import type { RowsHandlers } from '../timeline/use-rows';
import { detailWords } from '../words';
import { usePainted } from './after-paint';
import styles from './event-row.module.css';
import { EventText } from './event-text';
import { Icon } from './icon';
import { JiraLink } from './jira-link';
import { lazyPart } from './lazy-part';
import { RowTimes } from './row-times';

const RowActions = lazyPart(async () => (await import('./row-actions')).RowActions);
const CuratedMarks = lazyPart(async () => (await import('./curated-marks')).CuratedMarks);
const CuratedLine = lazyPart(async () => (await import('./curated-marks')).CuratedLine);

type EventLineProps = {
  readonly event: TimelineEvent;
  readonly frame: TimelineFrame;
  readonly open: boolean;
  readonly near: boolean;
  readonly inGroup: boolean;
  readonly tabIndex: number;
  readonly on: RowsHandlers;
};

/** An event as one line; what a person added to it may take a second. */
export function EventLine({ event, frame, open, near, inGroup, tabIndex, on }: EventLineProps) {
  const additions = frame.additionsOf(event);
  const { kind, hidden } = frame.standingOf(event);
  const look = `${styles.row} ${additions ? styles.curated : ''} ${hidden ? styles.dim : ''} ${inGroup ? styles.inGroup : ''}`;
  return (
    <div
      className={look}
      data-event-id={event.id}
      data-kind={kind}
      data-open={open}
      data-near={near}
      onFocus={() => on.setCurrent(event.id)}
      onPointerEnter={() => on.setHovered(event.id)}
      onPointerLeave={() => on.setHovered(null)}
    >
      <RowTimes at={event.at} clock={frame.clock} />
      <Icon name={kindIcon(kind, event)} className={styles.icon} />
      <button
        type="button"
        className={kind === 'decision' ? `${styles.text} ${styles.strong}` : styles.text}
        data-row=""
        aria-expanded={open}
        aria-controls={open ? `detail-${event.id}` : undefined}
        tabIndex={tabIndex}
        onClick={() => on.toggle(event.id)}
      >
        <EventText event={event} frame={frame} />
      </button>
      {event.internal && <span className={styles.internal}>{detailWords.internalShort}</span>}
      {additions && (
        <Suspense fallback={null}>
          <CuratedMarks additions={additions} />
        </Suspense>
      )}
      <RowEnd {...{ event, frame, near, tabIndex, on }} />
      {additions && !open && (
        <Suspense fallback={null}>
          <CuratedLine additions={additions} />
        </Suspense>
      )}
    </div>
  );
}

type RowEndProps = Pick<EventLineProps, 'event' | 'frame' | 'near' | 'tabIndex' | 'on'>;

/** The ticket's key; in its place, for one who may edit, what can be done with the event while one is on it. */
function RowEnd({ event, frame, near, tabIndex, on }: RowEndProps) {
  const painted = usePainted();
  const { issue } = event.source;
  const key = (
    <JiraLink href={ticketAddress(frame.siteUrl, issue)} className={styles.key} tabIndex={tabIndex}>
      {issue}
    </JiraLink>
  );
  if (!near || !painted || !on.act) return key;
  return (
    <Suspense fallback={key}>
      <RowActions event={event} additions={frame.additionsOf(event)} onAct={on.act} />
    </Suspense>
  );
}
