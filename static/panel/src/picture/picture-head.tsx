import type { TimelineEvent } from '#contract';
import type { Lifecycle } from '#core/lifecycle/lifecycle';
import { isKnown } from '#core/lifecycle/standing-marks';
import type { ClockFace } from '../time/clock-face';
import { between } from '../time/between';
import { pictureWords } from '../words/picture';
import { dayWords } from './day-words';
import styles from './picture-head.module.css';

type PictureHeadProps = {
  readonly life: Lifecycle;
  readonly events: readonly TimelineEvent[];
  readonly clock: ClockFace;
  readonly onJump: (at: string) => void;
};

/** How long it took, from what to what, on which day; and how much of the story lies before it. */
export function PictureHead({ life, events, clock, onJump }: PictureHeadProps) {
  const start = life.span?.from;
  const before = start ? events.filter(({ at }) => at < start).length : 0;
  const first = events[0]?.at;
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{titleOf(life)}</h2>
      {life.span && <p className={styles.day}>{dayOf(life.span, clock)}</p>}
      {before > 0 && first && (
        <button type="button" className={styles.before} onClick={() => onJump(first)}>
          {pictureWords.before(before, `${dayWords(first, clock)} ${clock.utc(first)}`)}
        </button>
      )}
    </div>
  );
}

/** `2 h 9 min from impact to resolved` */
export function titleOf({ marks }: Lifecycle): string {
  const from = (['impactStart', 'detected'] as const).find((mark) => isKnown(marks[mark]));
  if (!from) return pictureWords.noTimes;
  const to = (['resolved', 'mitigated'] as const).find((mark) => isKnown(marks[mark]));
  if (!to) return pictureWords.notResolved;
  const [start, end] = [marks[from], marks[to]];
  if (!isKnown(start) || !isKnown(end) || end.at < start.at) return pictureWords.label;
  const words = pictureWords.span(between(start.at, end.at), from, to);
  return to === 'mitigated' && marks.resolved.state === 'unknown' ? `${words}. ${pictureWords.notResolved}` : words;
}

function dayOf({ from, to }: NonNullable<Lifecycle['span']>, clock: ClockFace): string {
  const [first, last] = [dayWords(from, clock), dayWords(to, clock)];
  return first === last ? pictureWords.date(first) : pictureWords.dates(first, last);
}
