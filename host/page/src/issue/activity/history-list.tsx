import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useHistory } from '../../api/issue-queries';
import type { HistoryItemWire, UserWire } from '../../api/wire';
import { PersonAvatar } from '../../parts/marks';
import { epoch } from '../../parts/times';
import { Loading, Trouble } from '../../parts/trouble';
import { When } from '../../parts/when';
import { useShownIssue } from '../issue-context';
import styles from './activity.module.css';
import { changeOf } from './history-words';
import { Sides } from './sides';

/** How many changes are drawn at once; a long night has thousands. */
const step = 100;

/** The whole changelog, newest first; the creation is told by the issue itself, which has no entry for it. */
export function HistoryList() {
  const { issue } = useShownIssue();
  const query = useHistory(issue.key);
  const [shown, setShown] = useState(step);
  if (query.error && !query.data) return <Trouble title="The history cannot be shown" problem={query.error} />;
  if (!query.data) return <Loading label="Loading history" />;
  const rows = query.data
    .toSorted((a, b) => epoch(b.created) - epoch(a.created) || Number(b.id) - Number(a.id))
    .flatMap(({ id, author, created, items }) =>
      items.map((item, index) => ({ id: `${id}.${index}`, author, created, item })),
    );
  const left = rows.length - shown;
  return (
    <div className={styles.work}>
      <ul className={styles.list} aria-label="History">
        {rows.slice(0, shown).map(({ id, author, created, item }) => (
          <HistoryEntry key={id} author={author} created={created} item={item} />
        ))}
        {left <= 0 && <Creation />}
      </ul>
      {left > 0 && (
        <div className={styles.more}>
          <Button onClick={() => setShown(shown + step)}>{`Show ${Math.min(left, step)} more of ${left}`}</Button>
        </div>
      )}
    </div>
  );
}

function Creation() {
  const { creator, created } = useShownIssue().issue.fields;
  return (
    <li className={styles.entry}>
      <PersonAvatar user={creator} size="medium" />
      <div className={styles.by}>
        <span>
          <span className={styles.name}>{creator?.displayName ?? 'Somebody'}</span> created the <strong>issue</strong>
        </span>
        <When time={created} />
      </div>
    </li>
  );
}

function HistoryEntry({ author, created, item }: { author?: UserWire; created: string; item: HistoryItemWire }) {
  const change = changeOf(item);
  return (
    <li className={styles.entry}>
      <PersonAvatar user={author} size="medium" />
      <div>
        <div className={styles.by}>
          <span>
            <span className={styles.name}>{author?.displayName ?? 'Somebody'}</span> {change.verb}{' '}
            <strong>{change.field}</strong>
          </span>
          <When time={created} />
        </div>
        <Sides change={change} />
      </div>
    </li>
  );
}
