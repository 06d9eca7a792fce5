import type { Confidence as Kind } from '#core/factors/confidence';
import { factorWords as words } from '../words/factors';
import styles from './confidence.module.css';

/** How much the timeline says for a factor, in a word. */
export function Confidence({ is }: { readonly is: Kind }) {
  return <span className={`${styles.lozenge} ${styles[is]}`}>{words.confidences[is]}</span>;
}
