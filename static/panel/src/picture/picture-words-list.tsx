import type { Lifecycle } from '#core/lifecycle/lifecycle';
import hidden from '../parts/hidden.module.css';
import type { ClockFace } from '../time/clock-face';
import { between } from '../time/between';
import { pictureWords } from '../words/picture';

type PictureWordsListProps = { readonly life: Lifecycle; readonly clock: ClockFace };

/** What the picture shows, in words, for those who do not see it. */
export function PictureWordsList({ life, clock }: PictureWordsListProps) {
  return (
    <>
      <ul className={hidden.hidden}>
        {life.phases.map(({ phase, from, to }) => (
          <li key={to.mark}>
            {pictureWords.phase(
              pictureWords.phases[phase],
              between(from.at, to.at),
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
