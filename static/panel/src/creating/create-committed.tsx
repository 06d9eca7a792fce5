import type { StandingIdea } from '#core/follow-ups/idea';
import { ProblemNote } from '../parts/problem-note';
import { creatingWords as words } from '../words/creating';
import { ideaWords } from '../words/ideas';
import styles from './create-committed.module.css';
import { CreateButton } from './create-button';
import { useCreating } from './creating-context';
import { type Forecast, useForecast } from './use-forecast';

type CreateCommittedProps = {
  /** Those that do not stand in Jira yet. */
  readonly committed: readonly StandingIdea[];
  /** Opens one in which something is still to be said. */
  readonly onFillIn: (id: string) => void;
};

/** The bar at the foot of what is committed: says what will happen before it does, and does it with one press. */
export function CreateCommitted({ committed, onFillIn }: CreateCommittedProps) {
  const { standing, create, waitsForSaving, savingProblem } = useCreating();
  const left = committed.filter(({ id }) => standing(id).outcome?.outcome !== 'created');
  const { ready, waiting, says } = useForecast(left);
  if (left.length === 0) return null;
  const busy = ready.some(({ id }) => standing(id).busy);
  const [where, how] = says;
  return (
    <section className={styles.bar} aria-label={words.region}>
      <div className={styles.words}>
        {where !== '' && <p>{where}</p>}
        {how !== '' && <p className={styles.small}>{how}</p>}
        <Waiting {...{ waiting, onFillIn }} />
        {waitsForSaving && <p className={styles.small}>{words.waitsForSaving}</p>}
        {savingProblem && <ProblemNote problem={savingProblem} doing="saving" recovery={{ by: 'asking' }} tries={1} />}
      </div>
      {ready.length > 0 && (
        <CreateButton
          appearance="primary"
          label={words.create(ready.length)}
          busy={busy}
          onPress={() => create(ready.map(({ id }) => id))}
        />
      )}
    </section>
  );
}

type WaitingProps = Pick<Forecast, 'waiting'> & Pick<CreateCommittedProps, 'onFillIn'>;

/** What is still asked for, of each that waits for it, and a way there. */
function Waiting({ waiting, onFillIn }: WaitingProps) {
  return waiting.map(({ one: { id, idea }, missing }) => {
    const what = ideaWords.cut(idea.what);
    return (
      <p key={id} className={styles.waits} data-waits={id}>
        {words.waits(what, missing.project, missing.names)}
        <button type="button" aria-label={words.fillInOf(what)} onClick={() => onFillIn(id)}>
          {words.fillIn}
        </button>
      </p>
    );
  });
}
