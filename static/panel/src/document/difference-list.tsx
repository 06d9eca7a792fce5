import type { DocumentDifference } from '#core/document/differences';
import { Difference } from '../curation/difference';
import styles from './since-published.module.css';

/** Where two texts differ, and how. */
export function DifferenceList({ differences }: { readonly differences: readonly DocumentDifference[] }) {
  return (
    <dl className={styles.list}>
      {differences.map(({ where, before, after }, at) => (
        // Several may be about the same thing, and none is ever moved.
        <div key={`${at} ${where}`}>
          <dt>{where}</dt>
          <dd>
            <Difference {...{ before, after }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
