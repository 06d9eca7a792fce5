import type { Lifecycle } from '#core/lifecycle/lifecycle';
import type { ClockFace } from '../time/clock-face';
import { pictureWords } from '../words/picture';
import styles from './folded-picture.module.css';
import { titleOf } from './picture-head';
import type { Scale } from './scale';
import { dayWords } from './day-words';

type FoldedPictureProps = {
  readonly life: Lifecycle;
  readonly clock: ClockFace;
  readonly scale: Scale | null;
  readonly onOpen: () => void;
};

/** The picture in other places: a thin bar and one line of words. Pressing it opens the timeline there. */
export function FoldedPicture({ life, clock, scale, onOpen }: FoldedPictureProps) {
  return (
    <button type="button" className={styles.folded} onClick={onOpen}>
      {scale && (
        <svg viewBox={`0 0 ${scale.width} 8`} preserveAspectRatio="none" aria-hidden="true">
          {life.phases.map(({ phase, from, to }) => (
            <rect
              key={to.mark}
              className={styles[phase]}
              x={scale.x(from.at)}
              width={Math.max(1, scale.x(to.at) - scale.x(from.at))}
              height={8}
            />
          ))}
        </svg>
      )}
      <span className={styles.words}>
        {titleOf(life)}
        {life.span && <span>{pictureWords.date(dayWords(life.span.from, clock))}</span>}
        <span className={styles.open}>{pictureWords.open}</span>
      </span>
    </button>
  );
}
