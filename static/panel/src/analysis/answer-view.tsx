import type { Doc } from '#contract';
import { AdfView } from '../adf/adf-view';
import styles from './question-view.module.css';

/** What was answered, to be read. */
export function AnswerView({ doc }: { readonly doc: Doc }) {
  return (
    <div className={styles.words}>
      <AdfView document={doc} />
    </div>
  );
}
