import { checkingWords } from '../words/checking';
import styles from './finding-count.module.css';
import { QuestionIcon } from './question-icon';

type FindingCountProps = {
  readonly count: number;
  /** Of the text that is asked about. */
  readonly label: string;
  readonly open: boolean;
  readonly onPress: () => void;
  readonly id?: string;
};

/** How many questions there are about a text. It keeps its place where there are none, so that nothing jumps. */
export function FindingCount({ count, label, open, onPress, id }: FindingCountProps) {
  return (
    <button
      type="button"
      className={styles.count}
      hidden={count === 0}
      id={id}
      aria-expanded={open}
      aria-keyshortcuts="Control+."
      aria-label={count > 0 ? checkingWords.open(count, label) : undefined}
      onClick={onPress}
    >
      <QuestionIcon />
      {checkingWords.count(count)}
    </button>
  );
}
