import { Icon } from '../parts/icon';
import { creatingWords as words } from '../words/creating';
import styles from './creation-result.module.css';

/** What Jira said of fields that the form has no place for. */
export function RefusedNote({ says }: { readonly says: readonly string[] }) {
  if (says.length === 0) return null;
  return (
    <p className={styles.kept} role="note">
      <Icon name="alert" className={styles.sign} />
      <span className={styles.words}>{`${words.refusedElsewhere} ${says.join(' ')}`}</span>
    </p>
  );
}
