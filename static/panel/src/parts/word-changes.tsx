import { wordDiff } from '#core/additions/word-diff';
import { changeWords as says } from '../words/changes';
import hidden from './hidden.module.css';
import styles from './word-changes.module.css';

type WordChangesProps = {
  /** Null for the first version. */
  readonly before: string | null;
  readonly after: string;
};

/** Words that came are underlined, words that went are struck out; screen readers hear which is which. */
export function WordChanges({ before, after }: WordChangesProps) {
  const stretches = before === null ? [{ text: after, in: 'both' as const }] : wordDiff(before, after);
  return (
    <p className={styles.words}>
      {stretches.map((stretch, index) => {
        if (stretch.in === 'both') return <span key={index}>{stretch.text}</span>;
        const Tag = stretch.in === 'after' ? 'ins' : 'del';
        return (
          <Tag key={index}>
            <span className={hidden.hidden}>{stretch.in === 'after' ? says.added : says.removed} </span>
            {stretch.text}
          </Tag>
        );
      })}
    </p>
  );
}
