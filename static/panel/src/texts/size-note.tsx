import { textWords } from '../words/texts';
import styles from './size-note.module.css';
import type { TextHandle } from './use-text';

/** A word before a text is longer than can be saved, and a clear one where it is. */
export function SizeNote({ size }: { readonly size: TextHandle['size'] }) {
  if (!size.near) return null;
  const says = size.full ? textWords.size.full : textWords.size.near(Math.floor(size.part * 100));
  return (
    <p className={styles.note} role="status">
      {says}
    </p>
  );
}
