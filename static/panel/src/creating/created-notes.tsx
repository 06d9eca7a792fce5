import { intentionOf, type StandingIdea } from '#core/follow-ups/idea';
import { Icon } from '../parts/icon';
import { creatingWords as words } from '../words/creating';
import { useCreating } from './creating-context';
import styles from './creation-result.module.css';

/** What Jira would not take of those just created, and where it is kept. @param ideas those that stand in Jira */
export function CreatedNotes({ ideas }: { readonly ideas: readonly StandingIdea[] }) {
  const { standing } = useCreating();
  const told = ideas.flatMap(({ id }) => {
    const { outcome } = standing(id);
    return outcome?.outcome === 'created' && outcome.notSet.length > 0 ? [{ id, ...outcome }] : [];
  });
  return told.map(({ id, key, notSet }) => (
    <p key={intentionOf(id)} className={styles.kept} role="status">
      <Icon name="alert" className={styles.sign} />
      <span>{`${key}: ${words.notSet(notSet)}`}</span>
    </p>
  ));
}
