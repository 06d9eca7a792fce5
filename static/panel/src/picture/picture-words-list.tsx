import type { Lifecycle } from '#core/lifecycle/lifecycle';
import hidden from '../parts/hidden.module.css';
import type { ClockFace } from '../time/clock-face';
import { duration } from '../time/duration';
import { pictureWords } from '../words/picture';

type PictureWordsListProps = { readonly life: Lifecycle; readonly clock: ClockFace };

/** What the picture shows, in words, for those who do not see it. */
export function PictureWordsList({ life, clock }: PictureWordsListProps) {
  return (
    <>
      <ul className={hidden.hidden}>
        {life.phases.map(({ phase, from, to, ms }) => (
          <li key={to.mark}>
            {pictureWords.phase(
              pictureWords.phases[phase],
              duration(ms),
              clock.exactUtc(from.at),
              clock.exactUtc(to.at),
            )}
          </li>
        ))}
      </ul>
      <p id="picture-keys" className={hidden.hidden}>
        {pictureWords.keys}
      </p>
    </>
  );
}
