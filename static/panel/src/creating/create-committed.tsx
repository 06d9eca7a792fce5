import type { StandingIdea } from '#core/follow-ups/idea';
import { ProblemNote } from '../parts/problem-note';
import { creatingWords as words } from '../words/creating';
import styles from './create-committed.module.css';
import { CreateButton } from './create-button';
import { useCreating } from './creating-context';
import { useForecast } from './use-forecast';

/**
 * The bar at the foot of what is committed: says what will happen before it does, and does it with one press.
 * @param committed those that do not stand in Jira yet
 */
export function CreateCommitted({ committed }: { readonly committed: readonly StandingIdea[] }) {
  const { standing, create, waitsForSaving, savingProblem } = useCreating();
  const left = committed.filter(({ id }) => standing(id).outcome?.outcome !== 'created');
  const [where, how] = useForecast(left);
  if (left.length === 0) return null;
  const busy = left.some(({ id }) => standing(id).busy);
  return (
    <section className={styles.bar} aria-label={words.region}>
      <div className={styles.words}>
        <p>{where}</p>
        <p className={styles.small}>{how}</p>
        {waitsForSaving && <p className={styles.small}>{words.waitsForSaving}</p>}
        {savingProblem && (
          <ProblemNote problem={savingProblem} doing="saving" recovery={{ by: 'choosing' }} tries={1} />
        )}
      </div>
      <CreateButton
        appearance="primary"
        label={words.create(left.length)}
        busy={busy}
        onPress={() => create(left.map(({ id }) => id))}
      />
    </section>
  );
}
