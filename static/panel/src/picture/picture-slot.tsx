import { Suspense } from 'react';
import { usePainted } from '../parts/after-paint';
import { lazyPart } from '../parts/lazy-part';
import type { IncidentPictureProps } from './incident-picture';
import styles from './picture-slot.module.css';

const IncidentPicture = lazyPart(async () => (await import('./incident-picture')).IncidentPicture);

/** The picture's place: kept free from the first paint, filled after it, so that nothing moves. */
export function PictureSlot(props: IncidentPictureProps) {
  const painted = usePainted();
  return (
    <div className={props.folded ? styles.folded : styles.whole}>
      {painted && (
        <Suspense fallback={null}>
          <IncidentPicture {...props} />
        </Suspense>
      )}
    </div>
  );
}
