import { timelineWords } from '../words';
import styles from './keys-line.module.css';

/** The keys that work in the list, for whoever looks for them. */
export function KeysLine() {
  const { keys } = timelineWords;
  return (
    <p className={styles.keys}>
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd>
        {keys.move}
      </span>
      <span>
        <kbd>Enter</kbd>
        {keys.open}
      </span>
      <span>
        <kbd>Esc</kbd>
        {keys.close}
      </span>
    </p>
  );
}
