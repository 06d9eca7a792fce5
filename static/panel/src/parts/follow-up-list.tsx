import { useEffect, useRef } from 'react';
import type { FollowUp } from '#contract';
import { useSurface } from '../surface';
import { ticketAddress } from '../timeline/jira-address';
import { followUpWords } from '../words';
import { Face } from './face';
import styles from './follow-up-list.module.css';
import hidden from './hidden.module.css';
import { Icon } from './icon';
import { JiraLink } from './jira-link';
import { Lozenge } from './lozenge';
import { PriorityIcon } from './priority-icon';

type FollowUpListProps = {
  readonly followUps: readonly FollowUp[];
  /** The one just created: the focus goes to it. */
  readonly newest: string | null;
};

/** The follow-ups that exist in Jira, as they stand there now. */
export function FollowUpList({ followUps, newest }: FollowUpListProps) {
  return (
    <ul className={styles.list}>
      {followUps.map((followUp) => (
        <FollowUpRow key={followUp.issueId} followUp={followUp} isNew={followUp.issueId === newest} />
      ))}
    </ul>
  );
}

function FollowUpRow({ followUp, isNew }: { readonly followUp: FollowUp; readonly isNew: boolean }) {
  const { reader } = useSurface();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNew) row.current?.focus();
  }, [isNew]);
  const { key, summary, status, priority, owner } = followUp;
  return (
    <li ref={row} tabIndex={-1} className={styles.row} data-follow-up={key} data-new={isNew}>
      {priority ? <PriorityIcon id={priority.id} /> : <span />}
      <div className={styles.words}>
        <p>{summary}</p>
        <p className={styles.facts}>
          <JiraLink href={ticketAddress(reader.siteUrl, key)}>{key}</JiraLink>
          {priority && <span aria-label={followUpWords.priority(priority.name)}>{priority.name}</span>}
        </p>
      </div>
      <Lozenge {...status} />
      <span className={styles.owner} title={owner?.name ?? followUpWords.unowned}>
        {owner ? <Face person={owner} /> : <Icon name="person" className={styles.nobody} />}
        <span className={hidden.hidden}>{owner ? followUpWords.ownedBy(owner.name) : followUpWords.unowned}</span>
        <span className={styles.name} aria-hidden="true">
          {owner?.name ?? followUpWords.unowned}
        </span>
      </span>
    </li>
  );
}
