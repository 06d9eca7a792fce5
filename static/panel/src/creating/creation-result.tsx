import type { NotSet, PlaceForm, Problem } from '#contract';
import type { StandingIdea } from '#core/follow-ups/idea';
import { Action } from '../parts/action';
import { Countdown } from '../parts/countdown';
import { Icon } from '../parts/icon';
import { JiraLink } from '../parts/jira-link';
import { ProblemNote } from '../parts/problem-note';
import { usePlace } from '../places/use-place';
import { recovery } from '../recovery';
import { useSurface } from '../surface';
import { ticketAddress } from '../timeline/jira-address';
import { retryWords } from '../words';
import { creatingWords as words } from '../words/creating';
import { notSetWords } from '../words/not-set';
import styles from './creation-result.module.css';
import { type Standing, useCreating } from './creating-context';
import { fieldName } from './refused';

type CreationResultProps = {
  readonly one: Pick<StandingIdea, 'id' | 'idea'>;
  /** Leads to what Jira did not take; null where it is open already. */
  readonly onShow: (() => void) | null;
};

/** What became of one idea, in its own row. Shows nothing before anything was tried. */
export function CreationResult({ one: { id, idea }, onShow }: CreationResultProps) {
  const { standing, create } = useCreating();
  const { form } = usePlace(idea);
  const now = standing(id);
  const { busy, outcome, tries } = now;
  const again = (): void => create([id]);
  if (busy) return <p className={styles.line}>{words.creatingRow}</p>;
  if (!outcome) return null;
  switch (outcome.outcome) {
    case 'created':
      return <InJiraNow issueKey={outcome.key} notSet={outcome.notSet} form={form} />;
    case 'problem':
      return (
        <>
          <ProblemNote
            problem={named(outcome.problem, form)}
            doing="creating"
            recovery={now.waitMs === null ? { by: 'asking' } : recovery(outcome.problem, tries)}
            tries={tries}
            onRetry={again}
          />
          {onShow && outcome.problem.code === 'jiraRefused' && (
            <div className={styles.show}>
              <Action appearance="subtle" spacing="compact" onClick={onShow}>
                {words.toField}
              </Action>
            </div>
          )}
        </>
      );
    case 'notKnownYet':
      return <Waiting now={now} lines={[words.notKnownYet.what, words.notKnownYet.next]} onRetry={again} />;
    case 'stillWorking':
      return <Waiting now={now} lines={[words.creatingRow]} onRetry={again} />;
    case 'notReached':
      return <p className={styles.line}>{words.notReached}</p>;
    case 'notCommitted':
      return <p className={styles.line}>{words.notCommitted}</p>;
    default: {
      const never: never = outcome;
      return never;
    }
  }
}

/** Jira's own words under the names that the form gives its fields: the row may be closed, and the form out of sight. */
function named(problem: Problem, form: PlaceForm | null): Problem {
  const entries = Object.entries(problem.fields ?? {});
  return { ...problem, fields: Object.fromEntries(entries.map(([id, said]) => [fieldName(id, form), said])) };
}

type InJiraNowProps = {
  readonly issueKey: string;
  readonly notSet: readonly NotSet[];
  readonly form: PlaceForm | null;
};

function InJiraNow({ issueKey, notSet, form }: InJiraNowProps) {
  const { reader } = useSurface();
  return (
    <div className={styles.line}>
      <JiraLink href={ticketAddress(reader.siteUrl, issueKey)}>{words.created(issueKey)}</JiraLink>
      {notSet.length > 0 && (
        <p className={styles.kept}>
          <Icon name="alert" className={styles.sign} />
          <span>{notSetWords.what(notSet, (field) => fieldName(field, form))}</span>
        </p>
      )}
    </div>
  );
}

type WaitingProps = { readonly now: Standing; readonly lines: readonly string[]; readonly onRetry: () => void };

function Waiting({ now: { waitMs, answers }, lines, onRetry }: WaitingProps) {
  return (
    <div className={styles.waiting} role="status">
      <p className={styles.words}>{lines.join(' ')}</p>
      {waitMs !== null && <Countdown key={answers} ms={waitMs} />}
      <Action spacing="compact" onClick={onRetry}>
        {retryWords.now}
      </Action>
    </div>
  );
}
