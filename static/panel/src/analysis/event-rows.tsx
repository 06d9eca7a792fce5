import { useMemo } from 'react';
import type { TimelineEvent } from '#contract';
import { nearEvents } from '#core/analysis/near-events';
import type { Question } from '#core/analysis/questions';
import { useAdditions } from '../additions-keeper';
import { Icon } from '../parts/icon';
import line from '../parts/event-line.module.css';
import { kindIcon } from '../timeline/kind-icon';
import { analysisWords as words } from '../words/analysis';
import styles from './event-rows.module.css';
import type { Review } from './use-review';

type EventRowsProps = {
  readonly review: Review;
  readonly question: Question;
  readonly onJump: (at: string) => void;
  readonly picking: boolean;
  readonly onPicking: () => void;
};

/** What the timeline says around a question, and a way to pick another event. */
export function EventRows({ review, question, onJump, picking, onPicking }: EventRowsProps) {
  const { byEvent, mayEdit } = useAdditions();
  const { events } = review;
  const near = useMemo(() => nearEvents(events, byEvent, question), [events, byEvent, question]);
  return (
    <div className={styles.part}>
      <div className={styles.head}>
        <h4 className={styles.label}>{words.fromTimeline}</h4>
        {mayEdit && (
          <button type="button" className={styles.pick} aria-expanded={picking} onClick={onPicking}>
            <Icon name="plus" />
            {words.pick}
          </button>
        )}
      </div>
      {near.length > 0 && (
        <ul className={styles.rows}>
          {near.map((event) => (
            <li key={event.id}>
              <EventRow {...{ review, event }} says={words.openThere} onPress={() => onJump(event.at)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type EventRowProps = {
  readonly review: Review;
  readonly event: TimelineEvent;
  readonly says: (time: string, text: string) => string;
  readonly onPress: () => void;
};

/** One event as a row to press. */
export function EventRow({ review, event, says, onPress }: EventRowProps) {
  const { frame } = review;
  const text = event.text.trim().split('\n')[0] ?? '';
  const time = frame.clock.utc(event.at);
  return (
    <button type="button" className={styles.row} aria-label={says(time, text)} data-event={event.id} onClick={onPress}>
      <Icon name={kindIcon(frame.standingOf(event).kind, event)} />
      <span className={line.time}>{time}</span>
      <span className={line.text}>{text}</span>
      <span className={line.key}>{event.source.issue}</span>
    </button>
  );
}
