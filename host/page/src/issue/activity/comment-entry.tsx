import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { useState } from 'react';
import { adfToMarkdown } from '../../adf/adf-to-markdown';
import { AdfView } from '../../adf/adf-view';
import { markdownToAdf } from '../../adf/markdown-to-adf';
import { TextEditor } from '../../adf/text-editor';
import { issuePath } from '../../api/issue-queries';
import { useSession } from '../../api/session';
import { useAct } from '../../api/use-jira';
import type { CommentWire } from '../../api/wire';
import { Confirm } from '../../parts/confirm';
import { PersonAvatar } from '../../parts/marks';
import { When } from '../../parts/when';
import { useShownIssue } from '../issue-context';
import styles from './activity.module.css';
import { useFocusEntry } from './use-focus-entry';

export function CommentEntry({ comment }: { comment: CommentWire }) {
  const { issue } = useShownIssue();
  const { act, busy } = useAct();
  const { ref, focused } = useFocusEntry(0, comment.id);
  const [editing, setEditing] = useState(false);
  const internal = issue.fields.project.projectTypeKey === 'service_desk' && comment.jsdPublic === false;
  const save = async (text: string) => {
    const body = { body: markdownToAdf(text) };
    if (
      await act('The comment was not saved', (jira) =>
        jira.call(`${issuePath(issue.key)}/comment/${comment.id}`, { method: 'PUT', body }),
      )
    )
      setEditing(false);
  };
  return (
    <li ref={ref} className={focused ? `${styles.entry} ${styles.focused}` : styles.entry}>
      <PersonAvatar user={comment.author} size="medium" />
      <div className={internal ? styles.internal : undefined}>
        <div className={styles.by}>
          <span className={styles.name}>{comment.author?.displayName ?? 'Unknown'}</span>
          <When time={comment.created} />
          {comment.updated !== comment.created && <span className={styles.subtle}>Edited</span>}
          {internal && <Lozenge appearance="moved">Internal note</Lozenge>}
          {comment.visibility && <Lozenge>Restricted to {comment.visibility.value}</Lozenge>}
        </div>
        {editing ? (
          <TextEditor
            label="Comment"
            start={adfToMarkdown(comment.body)}
            saving={busy}
            onSave={(text) => void save(text)}
            onCancel={() => setEditing(false)}
          />
        ) : (
          <>
            <AdfView document={comment.body} />
            <CommentActions comment={comment} edit={() => setEditing(true)} />
          </>
        )}
      </div>
    </li>
  );
}

function CommentActions({ comment, edit }: { comment: CommentWire; edit(): void }) {
  const { issue, can } = useShownIssue();
  const { me } = useSession();
  const { act, busy } = useAct();
  const [deleting, setDeleting] = useState(false);
  const own = comment.author?.accountId === me.accountId;
  const mayEdit = can('EDIT_ALL_COMMENTS') || (own && can('EDIT_OWN_COMMENTS'));
  const mayDelete = can('DELETE_ALL_COMMENTS') || (own && can('DELETE_OWN_COMMENTS'));
  const remove = async () => {
    await act('The comment was not deleted', (jira) =>
      jira.call(`${issuePath(issue.key)}/comment/${comment.id}`, { method: 'DELETE' }),
    );
    setDeleting(false);
  };
  if (!mayEdit && !mayDelete) return null;
  return (
    <div className={styles.actions}>
      {mayEdit && (
        <Button appearance="subtle" spacing="compact" onClick={edit}>
          Edit
        </Button>
      )}
      {mayDelete && (
        <Button appearance="subtle" spacing="compact" onClick={() => setDeleting(true)}>
          Delete
        </Button>
      )}
      <Confirm
        open={deleting}
        busy={busy}
        title="Delete this comment?"
        action="Delete"
        close={() => setDeleting(false)}
        confirm={() => void remove()}
      >
        Once it is deleted, it is gone for good.
      </Confirm>
    </div>
  );
}
