import { useId, useState } from 'react';
import type { Addition } from '#contract';
import { useAdditions } from '../additions-keeper';
import { useSurface } from '../surface';
import { curationWords } from '../words/curation';
import styles from './authorship.module.css';
import { Versions } from './versions';
import { when } from './when';

/** Who wrote it, when, and how often it was edited; pressed, how it changed. */
export function Authorship({ addition }: { readonly addition: Addition }) {
  const { clock } = useSurface();
  const { nameOf } = useAdditions();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { history } = curationWords;
  const times = addition.earlier.length;
  return (
    <>
      <p className={styles.by}>
        <span>{history.by(nameOf(addition.by), when(addition.at, clock))}</span>
        {times > 0 && (
          <button
            type="button"
            className={styles.edited}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            title={history.show}
            onClick={() => setOpen(!open)}
          >
            {history.edited(times)}
          </button>
        )}
      </p>
      {open && <Versions id={id} addition={addition} />}
    </>
  );
}
