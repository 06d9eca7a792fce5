import type { Idea } from '#contract';
import { Icon } from '../parts/icon';
import { inJiraWords as words } from '../words/in-jira';
import styles from './in-jira.module.css';

type GoneListProps = {
  /** Intentions. */
  readonly gone: readonly string[];
  readonly ideaOf: (intention: string) => Idea | null;
};

/** What was created and is there no more, in the words that people gave it here. */
export function GoneList({ gone, ideaOf }: GoneListProps) {
  if (gone.length === 0) return null;
  return (
    <div className={styles.gone}>
      <p>
        <Icon name="hide" />
        {words.gone}
      </p>
      <ul>
        {gone.map((intention) => (
          <li key={intention}>{ideaOf(intention)?.what || words.goneUnknown}</li>
        ))}
      </ul>
    </div>
  );
}
