import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import { JiraProblem } from '../api/jira-client';
import styles from './trouble.module.css';

/** The sentences to show for something that went wrong. */
export function wordsOf(problem: unknown): string[] {
  if (problem instanceof JiraProblem) {
    const words = [...problem.messages, ...Object.values(problem.fieldErrors)];
    return words.length > 0 ? words : [problem.message];
  }
  if (problem instanceof TypeError) return ['The site did not answer. Nothing was changed; please try again.'];
  return [problem instanceof Error ? problem.message : String(problem)];
}

export function Trouble({ title, problem }: { title: string; problem: unknown }) {
  return (
    <div className={styles.trouble} role="alert">
      <SectionMessage appearance="warning" title={title}>
        {wordsOf(problem).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </SectionMessage>
    </div>
  );
}

export function Loading({ label }: { label: string }) {
  return (
    <div className={styles.loading}>
      <Spinner size="large" label={label} />
    </div>
  );
}
