import type { Problem } from '#contract';
import type { Recovery } from '../recovery';
import { useSurface } from '../surface';
import { problemWords, retryWords } from '../words';
import type { Doing } from '../words';
import { Action } from './action';
import { Countdown } from './countdown';
import { Icon } from './icon';
import styles from './problem-note.module.css';

type ProblemNoteProps = {
  readonly problem: Problem;
  readonly doing: Doing;
  readonly recovery: Recovery;
  /** Tries in vain so far: a new one starts a new countdown. */
  readonly tries: number;
  readonly busy?: boolean;
  /** Where it happened; default: Jira. */
  readonly product?: 'Confluence';
  /** Absent where the way on is elsewhere on the page. */
  readonly onRetry?: (() => void) | undefined;
};

/** What happened, what is safe, and what comes next. It never scolds: the sign is orange, the words are calm. */
export function ProblemNote({ problem, doing, recovery, tries, busy = false, product, onRetry }: ProblemNoteProps) {
  const { reader } = useSurface();
  const words = problemWords(problem, doing, reader.issueKey || 'This issue', product);
  const waiting = recovery.by === 'waiting';
  return (
    <div className={styles.note} role="alert" data-problem={problem.code}>
      <Icon name="alert" className={styles.sign} />
      <div className={styles.words}>
        <p className={styles.what}>{words.what}</p>
        <p>{`${words.safe} ${words.next}`}</p>
        {ownWords(problem).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {onRetry && (
        <div className={styles.again}>
          {waiting && !busy && <Countdown key={tries} ms={recovery.afterMs} />}
          <Action spacing="compact" onClick={onRetry} isDisabled={busy}>
            {waiting ? retryWords.now : retryWords.again}
          </Action>
        </div>
      )}
    </div>
  );
}

/** Jira's own words that belong to no field of ours. */
function ownWords(problem: Problem): readonly string[] {
  const ours = new Set(['summary', 'priority', 'assignee']);
  const others = Object.entries(problem.fields ?? {}).filter(([field]) => !ours.has(field));
  return others.map(([field, words]) => (field ? `${field}: ${words}` : words));
}
