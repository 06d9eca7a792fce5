import { factorWords as words } from '../words/factors';
import { Confidence } from './confidence';
import { ledToWords } from './factor-words';
import styles from './list-view.module.css';
import type { LookProps } from './look-props';

/** The factors one below the other, in the order they were written down. */
export function ListView({ factors, open, onOpen }: LookProps) {
  return (
    <ul className={styles.list}>
      {factors.graph.nodes.map(({ id, factor, confidence }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.row}
            data-factor={id}
            aria-expanded={id === open}
            onClick={() => onOpen(id)}
          >
            <span className={styles.statement}>{factor.statement}</span>
            <Confidence is={confidence} />
            <span className={styles.kind}>
              {words.kindOf(factor)} · {ledToWords(factors, id)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
