import { useId, useState } from 'react';
import { useAdditions } from '../additions-keeper';
import { Icon } from '../parts/icon';
import { useSurface } from '../surface';
import { ladderWords as words } from '../words/ladders';
import { LadderComparison } from './ladder-comparison';
import styles from './ladder-part.module.css';
import { laddersOf } from './ladders-of';
import { LadderTree } from './ladder-tree';
import type { Factors } from './use-factors';

/** A ladder of "what contributed?" of one's own, and how others' differ once one has built it. */
export function LadderPart({ factors }: { readonly factors: Factors }) {
  const [open, setOpen] = useState(false);
  const { reader } = useSurface();
  const { all, mayEdit } = useAdditions();
  const id = useId();
  const others = laddersOf(all).filter(({ by }) => by !== reader.accountId);
  if (!mayEdit && others.length === 0) return null;
  return (
    <div className={styles.ladder}>
      <h3 className={styles.title}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevron" {...(open && { className: styles.open ?? '' })} />
          {words.title}
        </button>
      </h3>
      {open && (
        <div id={id} className={styles.inside}>
          {mayEdit && <p className={styles.teach}>{words.teach}</p>}
          {mayEdit && <LadderTree factors={factors} />}
          {others.some(({ sealed }) => sealed) && (
            <p className={styles.sealed}>
              <Icon name="lock" />
              {words.others(others.length)} {words.sealed}
            </p>
          )}
          <LadderComparison others={others.filter(({ sealed }) => !sealed)} />
        </div>
      )}
    </div>
  );
}
