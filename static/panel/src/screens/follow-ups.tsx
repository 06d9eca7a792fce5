import type { Opening } from '#contract';
import type { Draft } from '../draft/use-draft';
import type { Created } from '../draft/use-creating';
import { FollowUpForm } from '../parts/follow-up-form';
import { Icon } from '../parts/icon';
import { InJira } from '../in-jira/in-jira';
import { useAdditions } from '../additions-keeper';
import { standingIdeas } from '#core/follow-ups/idea';
import { followUpWords } from '../words';
import styles from './follow-ups.module.css';

type FollowUpsScreenProps = {
  readonly opening: Opening;
  readonly draft: Draft;
  /** What was created last while the panel is open. */
  readonly last: Created | null;
};

/** What will be done about it: what exists in Jira already, and one line to write the next. */
export function FollowUpsScreen({ opening, draft, last }: FollowUpsScreenProps) {
  const { followUps, access, incident } = opening;
  const { all } = useAdditions();
  const mayWrite = access === 'write';
  return (
    <>
      {followUps.length + opening.absent.length > 0 ? (
        <>
          <InJira
            followUps={followUps}
            readAt={opening.readAt}
            ideas={standingIdeas(all)}
            newest={last?.followUp.issueId ?? null}
          />
          {last && <AfterCreating last={last} />}
        </>
      ) : (
        <p className={styles.none}>{mayWrite ? followUpWords.none : followUpWords.noneToRead}</p>
      )}
      {mayWrite && <FollowUpForm draft={draft} incident={incident.key} />}
    </>
  );
}

/** What the person should know about the one just created. */
function AfterCreating({ last }: { readonly last: Created }) {
  const { notSet, otherWords, followUp } = last;
  if (notSet.length === 0 && !otherWords) return null;
  return (
    <p className={styles.after}>
      <Icon name="alert" />
      <span>
        {notSet.length > 0 && followUpWords.notSet(notSet)}
        {otherWords && ` ${followUpWords.otherWords(followUp.key)}`}
      </span>
    </p>
  );
}
