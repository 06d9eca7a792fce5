import { memo, Suspense } from 'react';
import type { TimelineEvent } from '#contract';
import type { Entry } from '../timeline/entries';
import type { TimelineFrame } from '../timeline/frame';
import type { ActionUnderRow } from '../timeline/row-action';
import type { RowsHandlers } from '../timeline/use-rows';
import { EventLine } from './event-line';
import styles from './event-row.module.css';
import edge from './stage-edge.module.css';
import { GroupLine } from './group-line';
import { lazyPart } from './lazy-part';
import { DayHeading, FlagLine, QuietLine } from './row-heads';

const EventDetail = lazyPart(async () => (await import('./event-detail')).EventDetail);
const UnderRow = lazyPart(async () => (await import('../curation/under-row')).UnderRow);

type EventRowProps = {
  readonly entry: Entry;
  readonly frame: TimelineFrame;
  readonly open: boolean;
  /** What is being done with the event, in place under its row. */
  readonly acting: ActionUnderRow | null;
  /** This row is the list's one stop for the Tab key. */
  readonly current: boolean;
  /** The pointer or the focus is on it: what can be done with it is shown. */
  readonly near: boolean;
  /** The day stands above the scroller already. */
  readonly withoutDay?: boolean;
  readonly on: RowsHandlers;
};

/** A line of the list: its day, the silence and the marks before it above, its detail below once opened. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { entry, frame, open, acting, current, on } = props;
  const { event, group } = entry;
  const tabIndex = current ? 0 : -1;
  return (
    <>
      {entry.dayUntil !== null && !props.withoutDay && <DayHeading entry={entry} clock={frame.clock} />}
      {entry.quietMs > 0 && <QuietLine {...{ entry, tabIndex }} clock={frame.clock} fill={on.fill} />}
      <div className={`${edge.told} ${ends(entry)}`} data-stage={entry.stage}>
        {entry.flags.map((flag) => (
          <FlagLine key={flag.id} flag={flag} />
        ))}
        {event ? (
          <EventLine {...{ event, frame, open, tabIndex, on }} near={props.near} inGroup={entry.inGroup} />
        ) : (
          group && <GroupLine {...{ group, frame, open, tabIndex, on }} />
        )}
        {open && event && <Detail {...{ event, frame, acting, on }} />}
        {!open && event && frame.additionsOf(event)?.decision && (
          <Suspense fallback={null}>
            <UnderRow {...{ event, frame }} onAct={(action) => on.act?.(event, action)} />
          </Suspense>
        )}
      </div>
    </>
  );
});

type DetailProps = {
  readonly event: TimelineEvent;
  readonly frame: TimelineFrame;
  readonly acting: ActionUnderRow | null;
  readonly on: RowsHandlers;
};

function Detail({ event, frame, acting, on }: DetailProps) {
  return (
    <Suspense fallback={<div className={styles.waiting} />}>
      <EventDetail id={`detail-${event.id}`} {...{ event, frame }} action={acting} onDone={() => on.done(event.id)} />
    </Suspense>
  );
}

function ends({ opensStage, closesStage }: Entry): string {
  return `${opensStage ? edge.opens : ''} ${closesStage ? edge.closes : ''}`;
}
