import { WordChanges } from '../parts/word-changes';
import { curationWords } from '../words/curation';
import styles from './authorship.module.css';

type DifferenceProps = {
  /** Null for the first version. */
  readonly before: string | null;
  /** Null where it was taken away. */
  readonly after: string | null;
};

/** What changed in an addition from one version to the next. */
export function Difference({ before, after }: DifferenceProps) {
  if (after === null) return <p className={styles.gone}>{curationWords.history.takenAway}</p>;
  return <WordChanges {...{ before, after }} />;
}
