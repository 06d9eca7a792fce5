import Button from '@atlaskit/button/new';
import type { Draft } from '../draft/use-draft';
import { isEmpty } from '../draft/kept';
import { recovery } from '../recovery';
import type { Answer } from '../surface';
import { formWords } from '../words';
import styles from './create-bar.module.css';
import { ProblemNote } from './problem-note';

type CreateBarProps = {
  readonly form: {
    readonly reply: Answer<'openFollowUpForm'> | null;
    readonly tries: number;
    readonly again: () => void;
  };
  readonly incident: string;
  readonly draft: Draft;
  readonly frozen: boolean;
};

/** Says where the follow-up will go before it goes there. */
export function CreateBar({ form, incident, draft, frozen }: CreateBarProps) {
  const { reply, tries, again } = form;
  const given = reply?.ok ? reply.value : null;
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        <p>
          {given
            ? formWords.where(given.issueType.name, given.project.key, incident)
            : formWords.whereUnknown(incident)}
        </p>
        {given && given.alsoRequired.length > 0 && (
          <p className={styles.small}>{formWords.alsoRequired(given.alsoRequired)}</p>
        )}
        {reply && !reply.ok && (
          <ProblemNote
            problem={reply.problem}
            doing="reading"
            recovery={recovery(reply.problem, tries)}
            tries={tries}
            onRetry={again}
          />
        )}
      </div>
      {!isEmpty(draft.state.kept.draft) && !frozen && (
        <Button appearance="subtle" onClick={draft.startOver}>
          {formWords.discard}
        </Button>
      )}
      <Button type="submit" appearance="primary" isLoading={frozen} aria-busy={frozen}>
        {formWords.create}
      </Button>
    </div>
  );
}
