import type { ClockFace } from '../time/clock-face';
import type { ViewKeeper } from '../timeline/use-view';
import { readingWords } from '../words';
import { Action } from './action';
import styles from './known-at-panel.module.css';

type KnownAtPanelProps = ViewKeeper & {
  readonly clock: ClockFace;
  /** The stretch one can stand in; ISO 8601, UTC. */
  readonly from: string;
  readonly until: string;
  /** Events after the chosen moment. */
  readonly later: number;
};

const minute = 60_000;

/** The reader stands where the responders stood: what came later is left out, and these words say so. */
export function KnownAtPanel({ view, change, clock, from, until, later }: KnownAtPanelProps) {
  const { moment } = readingWords;
  const [first, last] = [floor(from), ceiling(until)];
  const at = view.knownAt ?? until;
  const words = `${clock.utcDay(at)}, ${clock.utc(at)}`;
  const set = (ms: number): void => {
    if (!Number.isNaN(ms)) change({ knownAt: new Date(ms).toISOString() });
  };
  return (
    <section className={styles.box} aria-label={readingWords.knownAt}>
      {view.knownAt !== null && (
        <p className={styles.said} role="status">
          {moment.said(words, later)}
        </p>
      )}
      <div className={styles.controls}>
        <input
          type="range"
          aria-label={moment.slider}
          aria-valuetext={moment.at(words)}
          min={first}
          max={last}
          step={minute}
          value={Math.min(Math.max(Date.parse(at), first), last)}
          onChange={(event) => set(Number(event.target.value))}
        />
        <label className={styles.typed}>
          {moment.typed}
          <input
            type="datetime-local"
            value={new Date(at).toISOString().slice(0, 16)}
            onChange={(event) => set(Date.parse(`${event.target.value}:00.000Z`))}
          />
        </label>
        {view.knownAt !== null && (
          <Action appearance="subtle" onClick={() => change({ knownAt: null })}>
            {moment.end}
          </Action>
        )}
      </div>
      {view.knownAt !== null && <p className={styles.note}>{moment.reading}</p>}
    </section>
  );
}

function floor(at: string): number {
  return Math.floor(Date.parse(at) / minute) * minute;
}

function ceiling(at: string): number {
  return Math.ceil(Date.parse(at) / minute) * minute;
}
