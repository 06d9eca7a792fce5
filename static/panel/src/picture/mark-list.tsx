import { markNames } from '#contract';
import type { MarkName } from '#contract';
import type { Lifecycle } from '#core/lifecycle/lifecycle';
import { isKnown } from '#core/lifecycle/standing-marks';
import type { ClockFace } from '../time/clock-face';
import { pictureWords } from '../words/picture';
import { dayWords } from './day-words';
import styles from './mark-list.module.css';
import { whyWords } from './why';
import type { WhyInput } from './why';

type MarkListProps = {
  readonly life: Lifecycle;
  readonly clock: ClockFace;
  readonly why: WhyInput;
  readonly open: MarkName | null;
  readonly onOpen: (mark: MarkName) => void;
};

/** The marks one under the other, where there is no room beside each other. */
export function MarkList({ life, clock, why, open, onOpen }: MarkListProps) {
  return (
    <ul className={styles.list}>
      {markNames.map((mark) => {
        const standing = life.marks[mark];
        const time = isKnown(standing) ? `${dayWords(standing.at, clock)}, ${clock.utc(standing.at)}` : '';
        return (
          <li key={mark}>
            <button type="button" aria-expanded={open === mark} onClick={() => onOpen(mark)}>
              <span>{pictureWords.marks[mark]}</span>
              <b>{time}</b>
              <span className={styles.why}>{whyWords(standing, why)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
