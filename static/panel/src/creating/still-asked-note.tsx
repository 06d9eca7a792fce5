import type { Idea } from '#contract';
import { Icon } from '../parts/icon';
import { creatingWords as words } from '../words/creating';
import styles from './creation-result.module.css';
import { useStillAsked } from './use-still-asked';

/** What is to be said before Jira takes it there; nothing where all of it is. */
export function StillAskedNote({ idea }: { readonly idea: Idea }) {
  const missing = useStillAsked(idea);
  if (!missing) return null;
  return (
    <p className={styles.kept} data-still-asked>
      <Icon name="alert" className={styles.sign} />
      <span className={styles.words}>{words.asksFirst(missing.project, missing.names)}</span>
    </p>
  );
}
