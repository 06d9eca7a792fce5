import { useEffect, useState } from 'react';
import type { MeetingNow } from '#contract';
import { meetingWords } from '../words/meeting';
import styles from './timer.module.css';
import type { FollowedNow } from './use-meeting-now';

const words = meetingWords.room;
const second = 1_000;

/** `4:05` */
const clockOf = (ms: number): string => {
  const seconds = Math.floor(Math.abs(ms) / second);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** The time that is left for a point (S3-59): quiet, and no alarm when it is over. */
export function Timer({ now, time }: { readonly now: MeetingNow; readonly time: FollowedNow['time'] }) {
  const [at, setAt] = useState(time);
  useEffect(() => {
    setAt(time());
    const timer = setInterval(() => setAt(time()), second);
    return () => clearInterval(timer);
  }, [time, now.revision]);
  const all = now.minutes * 60 * second;
  const left = all - Math.max(0, at - Date.parse(now.since));
  return (
    <div className={styles.timer} role="timer" aria-label={words.timer(now.minutes)} data-over={left < 0}>
      <span>{left < 0 ? words.beyond(clockOf(left)) : words.left(clockOf(Math.ceil(left / second) * second))}</span>
      <progress aria-hidden="true" max={all} value={Math.max(0, Math.min(all, all - left))} />
    </div>
  );
}
