import { actionKeys, rowActions } from '../timeline/row-action';
import { readingWords, timelineWords } from '../words';
import styles from './keys-line.module.css';

type KeysLineProps = {
  readonly mayEdit: boolean;
  readonly open: boolean;
  readonly onAll: () => void;
};

/** The keys that work in the list, for whoever looks for them. */
export function KeysLine({ mayEdit, open, onAll }: KeysLineProps) {
  const { keys } = timelineWords;
  return (
    <div className={styles.keys}>
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd>
        {keys.move}
      </span>
      {mayEdit ? (
        rowActions.map((action) => (
          <span key={action}>
            <kbd>{actionKeys[action].toUpperCase()}</kbd>
            {readingWords.actionKeyWords[action]}
          </span>
        ))
      ) : (
        <span>
          <kbd>Enter</kbd>
          {keys.open}
        </span>
      )}
      <button type="button" aria-expanded={open} data-tool="keys" onClick={onAll}>
        <kbd>?</kbd>
        {readingWords.keys.all}
      </button>
    </div>
  );
}
