import type { Meeting } from '#contract';
import { useSurface } from '../surface';
import { meetingSlotWords as words } from '../words/meeting-slot';
import styles from './meeting-slot.module.css';

/** When people meet: in UTC, in the reader's own zone where that is another, and how long. */
export function MeetingWhen({ dated: { at, minutes } }: { readonly dated: Meeting }) {
  const { clock } = useSurface();
  const local = clock.zone === 'UTC' ? '' : `${clock.exactLocal(at).slice(0, -3)} ${clock.zoneName(at)}`;
  return (
    <p className={styles.when}>
      {words.at(`${clock.exactUtc(at).slice(0, -3)} UTC`, local)}
      <span className={styles.subtle}>{words.lasts(minutes)}</span>
    </p>
  );
}
