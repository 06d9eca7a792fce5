import type { Lifecycle } from '#core/lifecycle/lifecycle';
import { sideWords } from '../words/picture';
import type { SideColumnProps } from './side-column';
import styles from './side-column.module.css';

type ShownPartProps = { readonly life: Lifecycle; readonly counts: SideColumnProps['counts'] };

/** How much stands out, folds and is hidden, and for how much of it there is evidence. */
export function ShownPart({ life, counts }: ShownPartProps) {
  const { percent } = life.evidence;
  return (
    <section>
      <h3>{sideWords.shown}</h3>
      <p className={styles.counts}>{sideWords.shownCounts(counts.standOut, counts.folded, counts.hidden)}</p>
      <p className={styles.second}>{percent === null ? sideWords.noEvidence : sideWords.evidence(percent)}</p>
      <p className={styles.second}>
        {life.sources.map(({ source, events }) => sideWords.source(source, events)).join(' · ')}
      </p>
    </section>
  );
}
