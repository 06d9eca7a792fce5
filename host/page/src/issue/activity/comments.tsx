import Button from '@atlaskit/button/new';
import SortIcon from '@atlaskit/icon/core/arrow-down';
import SortUpIcon from '@atlaskit/icon/core/arrow-up';
import { useState } from 'react';
import { useComments } from '../../api/issue-queries';
import { useRouter } from '../../parts/router';
import { epoch } from '../../parts/times';
import { Loading, Trouble } from '../../parts/trouble';
import { useShownIssue } from '../issue-context';
import styles from './activity.module.css';
import { CommentEntry } from './comment-entry';
import { CommentForm } from './comment-form';
import { focusedIn } from './focused';

/** How many comments are drawn until a person asks for all. */
const recent = 50;

export function Comments() {
  const { issue, can } = useShownIssue();
  const query = useComments(issue.key);
  const { search } = useRouter();
  const [newest, setNewest] = useState(false);
  const [all, setAll] = useState(() => focusedIn(search) !== undefined);
  if (query.error && !query.data) return <Trouble title="Comments cannot be shown" problem={query.error} />;
  if (!query.data) return <Loading label="Loading comments" />;
  const comments = query.data.toSorted((a, b) => (newest ? -1 : 1) * (epoch(a.created) - epoch(b.created)));
  const hidden = all ? 0 : Math.max(0, comments.length - recent);
  const shown = newest ? comments.slice(0, comments.length - hidden) : comments.slice(hidden);
  const earlier = hidden > 0 && (
    <div className={styles.more}>
      <Button onClick={() => setAll(true)}>{`View ${hidden} earlier comments`}</Button>
    </div>
  );
  return (
    <div className={styles.work}>
      {comments.length > 1 && (
        <div className={styles.order}>
          <Button
            appearance="subtle"
            spacing="compact"
            iconAfter={newest ? SortIcon : SortUpIcon}
            onClick={() => setNewest(!newest)}
          >
            {newest ? 'Newest first' : 'Oldest first'}
          </Button>
        </div>
      )}
      {newest && can('ADD_COMMENTS') && (
        <div className={styles.list}>
          <CommentForm />
        </div>
      )}
      {!newest && earlier}
      {comments.length === 0 && !can('ADD_COMMENTS') && (
        <p className={styles.none}>There are no comments on this issue.</p>
      )}
      {comments.length > 0 && (
        <ul className={styles.list} aria-label="Comments">
          {shown.map((comment) => (
            <CommentEntry key={comment.id} comment={comment} />
          ))}
        </ul>
      )}
      {newest && earlier}
      {!newest && can('ADD_COMMENTS') && (
        <div className={styles.list}>
          <CommentForm />
        </div>
      )}
    </div>
  );
}
