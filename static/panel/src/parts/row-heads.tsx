import type { ClockFace } from '../time/clock-face';
import { duration } from '../time/duration';
import type { Entry, Flag } from '../timeline/entries';
import { readingWords, timelineWords } from '../words';
import { Icon } from './icon';
import styles from './row-heads.module.css';

/** The day, and what the two columns of times under it mean. */
export function DayHeading({ entry, clock }: { readonly entry: Entry; readonly clock: ClockFace }) {
  return (
    <div className={styles.day}>
      <span>UTC</span>
      <ZoneName entry={entry} clock={clock} />
      <h2>{clock.utcDay(entry.at)}</h2>
    </div>
  );
}

/** The zone's names that hold on the day an entry opens, in order; two on the day the clocks change. */
function ZoneName({ entry, clock }: { readonly entry: Entry; readonly clock: ClockFace }) {
  const names = new Set([entry.at, entry.dayUntil ?? entry.at].map(clock.zoneName));
  return <span title={clock.zone}>{[...names].join(' / ')}</span>;
}

/** What a writer can do about a silence. */
export type FillGap = {
  readonly paste: () => void;
  readonly remember: (from: string) => void;
};

type QuietLineProps = {
  readonly entry: Entry;
  readonly clock: ClockFace;
  /** Null for a reader. */
  readonly fill: FillGap | null;
  readonly tabIndex: number;
};

/** A silence, as long as it was. */
export function QuietLine({ entry, clock, fill, tabIndex }: QuietLineProps) {
  return (
    <div className={styles.quiet} data-stage={entry.stage}>
      <time dateTime={entry.quietFrom}>{clock.utc(entry.quietFrom)}</time>
      <p>
        <span>{timelineWords.quiet(duration(entry.quietMs))}</span>
        {fill && (
          <>
            <button type="button" tabIndex={tabIndex} onClick={fill.paste}>
              {readingWords.pasteTranscript}
            </button>
            <button type="button" tabIndex={tabIndex} onClick={() => fill.remember(entry.quietFrom)}>
              {readingWords.addRemembered}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

/** A mark of the incident between the events. */
export function FlagLine({ flag }: { readonly flag: Flag }) {
  return (
    <p className={styles.flag} data-flag={flag.id}>
      <Icon name="flag" />
      <span>
        <b>{flag.name}</b> {flag.words}
      </span>
    </p>
  );
}
