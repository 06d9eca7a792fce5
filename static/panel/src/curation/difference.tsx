import { wordDiff } from '#core/additions/word-diff';
import hidden from '../parts/hidden.module.css';
import { curationWords } from '../words/curation';
import styles from './authorship.module.css';

type DifferenceProps = {
  /** Null for the first version. */
  readonly before: string | null;
  /** Null where it was taken away. */
  readonly after: string | null;
};

/** Words that came are underlined, words that went are struck out; screen readers hear which is which. */
export function Difference({ before, after }: DifferenceProps) {
  const { history } = curationWords;
  if (after === null) return <p className={styles.gone}>{history.takenAway}</p>;
  const stretches = before === null ? [{ text: after, in: 'both' as const }] : wordDiff(before, after);
  return (
    <p className={styles.words}>
      {stretches.map((stretch, index) => {
        if (stretch.in === 'both') return <span key={index}>{stretch.text}</span>;
        const Tag = stretch.in === 'after' ? 'ins' : 'del';
        return (
          <Tag key={index}>
            <span className={hidden.hidden}>{stretch.in === 'after' ? history.added : history.removed} </span>
            {stretch.text}
          </Tag>
        );
      })}
    </p>
  );
}
