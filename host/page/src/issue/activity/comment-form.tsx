import { useState } from 'react';
import { markdownToAdf } from '../../adf/markdown-to-adf';
import { TextEditor } from '../../adf/text-editor';
import { issuePath } from '../../api/issue-queries';
import { useSession } from '../../api/session';
import { useAct } from '../../api/use-jira';
import { PersonAvatar } from '../../parts/marks';
import { useShownIssue } from '../issue-context';
import styles from './activity.module.css';

type Kind = 'comment' | 'internal' | 'reply';
const words: Record<Kind, { opener: string; label: string }> = {
  comment: { opener: 'Add a comment…', label: 'Comment' },
  internal: { opener: 'Add internal note', label: 'Internal note' },
  reply: { opener: 'Reply to customer', label: 'Reply to customer' },
};

/** Writes a comment. In a service project it is either a note for the team or a reply the customer sees. */
export function CommentForm() {
  const { issue } = useShownIssue();
  const { me } = useSession();
  const { act, busy } = useAct();
  const [kind, setKind] = useState<Kind | null>(null);
  const service = issue.fields.project.projectTypeKey === 'service_desk';
  const offered: Kind[] = service ? ['internal', 'reply'] : ['comment'];
  const send = async (text: string) => {
    if (text.trim() === '') return;
    const properties =
      kind === 'internal' ? { properties: [{ key: 'sd.public.comment', value: { internal: true } }] } : {};
    const body = { body: markdownToAdf(text), ...properties };
    if (
      await act('The comment was not added', (jira) =>
        jira.call(`${issuePath(issue.key)}/comment`, { method: 'POST', body }),
      )
    )
      setKind(null);
  };
  return (
    <div className={styles.write}>
      <PersonAvatar user={me} size="medium" />
      {kind === null ? (
        service ? (
          <div className={styles.openers}>
            {offered.map((each) => (
              <button key={each} type="button" className={styles.opener} onClick={() => setKind(each)}>
                {words[each].opener}
              </button>
            ))}
          </div>
        ) : (
          <button type="button" className={styles.opener} onClick={() => setKind('comment')}>
            {words.comment.opener}
          </button>
        )
      ) : (
        <div className={kind === 'internal' ? styles.internal : undefined}>
          <TextEditor
            label={words[kind].label}
            start=""
            saving={busy}
            placeholder={words[kind].label}
            onSave={(text) => void send(text)}
            onCancel={() => setKind(null)}
          />
        </div>
      )}
    </div>
  );
}
