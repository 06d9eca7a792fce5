import { useEffect } from 'react';
import type { MeetingNow } from '#contract';
import type { Point } from '#core/meeting/point';
import { pointQuestion } from '#core/meeting/point-question';
import { useAnnounce } from '../parts/announcer';
import { Button } from '../parts/button';
import { PresentLine } from '../texts/present-line';
import { meetingWords } from '../words/meeting';
import { AgendaList } from './agenda-list';
import { usePersonOf } from './attendees-card';
import { FacilitatorCards } from './facilitator-cards';
import { GroundRules } from './ground-rules';
import { Matters } from './matters';
import { Notes } from './notes';
import styles from './room.module.css';
import { Round } from './round';
import { Timer } from './timer';
import type { Meeting } from './use-meeting';
import { useMeetingNow } from './use-meeting-now';

const words = meetingWords.room;

type RoomProps = { readonly meeting: Meeting; readonly onLeave: () => void };

/** The meeting while it is held: one point at a time, the same for everybody who has it open. */
export function Room({ meeting, onLeave }: RoomProps) {
  const { points, review, mayEdit, attendance, life } = meeting;
  const followed = useMeetingNow(true);
  const { now, looked, reached, move } = followed;
  const { tell } = review.asking;
  const point = points.find(({ id }) => id === now?.point);
  const ids = attendance.attendees.map(({ accountId }) => accountId);
  const people = ids.map(usePersonOf(ids));
  const go = (to: Point | undefined): void => void move(to?.id ?? null, to?.minutes ?? 0);
  useSayingPoint(point && pointQuestion(point, tell), now?.revision ?? 0);
  const first = points[0];
  return (
    <section className={styles.room} aria-label={words.label}>
      <header className={styles.head}>
        <h2>{meetingWords.title(review.opening.incident.key)}</h2>
        <PresentLine />
        <Button spacing="compact" onClick={onLeave}>
          {words.leave}
        </Button>
      </header>
      {!reached && (
        <p role="status" className={styles.warned}>
          {words.notReached}
        </p>
      )}
      <div className={styles.two}>
        <div className={styles.main}>
          {now?.point && <NowPoint {...{ meeting, point, now, go }} time={followed.time} />}
          {looked && !now?.point && (
            <div className={styles.waiting}>
              <p>{now ? words.over : words.notBegun}</p>
              {mayEdit && (
                <Button appearance="primary" onClick={() => go(first)}>
                  {now ? words.again : words.begin}
                </Button>
              )}
            </div>
          )}
        </div>
        <div className={styles.aside}>
          <AgendaList {...{ points, tell }} now={now?.point ?? null} onGo={mayEdit ? go : null} />
          <GroundRules meeting={meeting} />
          <Round people={people} />
          <FacilitatorCards facilitator={life?.people.facilitator} />
        </div>
      </div>
    </section>
  );
}

type NowPointProps = {
  readonly meeting: Meeting;
  /** Absent where it is about something that is not shown to this reader. */
  readonly point: Point | undefined;
  readonly now: MeetingNow;
  readonly time: () => number;
  readonly go: (to: Point | undefined) => void;
};

function NowPoint({ meeting, point, now, time, go }: NowPointProps) {
  const { points, review, mayEdit, opening } = meeting;
  const { tell } = review.asking;
  const at = point ? points.indexOf(point) : -1;
  const event = point?.eventId ? review.asking.eventOf(point.eventId) : undefined;
  const issueId = opening.timeline.tickets.find(({ key }) => key === event?.source.issue)?.id ?? null;
  const [before, after] = [points[at - 1], points[at + 1]];
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.small}>{point ? words.of(at + 1, points.length) : ''}</span>
        <Timer now={now} time={time} />
      </div>
      {!point && <p>{meetingWords.hidden}</p>}
      {point && (
        <>
          <p className={styles.kind}>{meetingWords.pointOf(point.kind, point.matters.length)}</p>
          <p className={styles.question}>{pointQuestion(point, tell)}</p>
          <Matters {...{ point, tell }} />
        </>
      )}
      {mayEdit && (
        <div className={styles.foot}>
          {before && <Button onClick={() => go(before)}>{words.previous}</Button>}
          {after && (
            <Button appearance="primary" onClick={() => go(after)}>
              {words.next}
            </Button>
          )}
          {(!after || !point) && <Button onClick={() => go(undefined)}>{words.end}</Button>}
        </div>
      )}
      {point && <Notes {...{ point, issueId }} />}
    </>
  );
}

/** Whoever hears the screen hears where the meeting went. */
function useSayingPoint(question: string | undefined, revision: number): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (question !== undefined) announce(words.said(question));
    // Once for each move, and not for each letter that changes the question.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [revision, announce]);
}
