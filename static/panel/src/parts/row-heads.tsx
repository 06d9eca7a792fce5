import type { ClockFace } from '../time/clock-face';
import { duration } from '../time/duration';
import type { Entry } from '../timeline/entries';
import { timelineWords } from '../words';
import styles from './row-heads.module.css';

/** The day, and what the two columns of times under it mean. */
export function DayHeading({ entry, clock }: { readonly entry: Entry; readonly clock: ClockFace }) {
  return (
    <div className={styles.day}>
      <span>UTC</span>
      <ZoneName names={entry.zoneNames} zone={clock.zone} />
      <h2>{clock.utcDay(entry.event.at)}</h2>
      {entry.quietMs > 0 && <span className={styles.since}>{timelineWords.quiet(duration(entry.quietMs))}</span>}
    </div>
  );
}

export function ZoneName({ names, zone }: { readonly names: readonly string[]; readonly zone: string }) {
  return <span title={zone}>{names.join(' / ')}</span>;
}

/** A silence within a day. */
export function QuietLine({ entry }: { readonly entry: Entry }) {
  return (
    <p className={styles.quiet}>
      <span>{timelineWords.quiet(duration(entry.quietMs))}</span>
    </p>
  );
}
