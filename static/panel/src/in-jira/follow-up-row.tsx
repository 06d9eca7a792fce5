import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { LiveFollowUp } from '#contract';
import { JiraLink } from '../parts/jira-link';
import { Lozenge } from '../parts/lozenge';
import { useSurface } from '../surface';
import { ticketAddress } from '../timeline/jira-address';
import { inJiraWords as words } from '../words/in-jira';
import { DueCell, OwnerCell, PriorityCell, SprintCell } from './row-cells';
import styles from './row.module.css';
import type { CellTools } from './value-cell';

type FollowUpRowProps = CellTools & {
  readonly one: LiveFollowUp;
  /** Null where nothing can be selected at all. */
  readonly picking: { readonly on: boolean; readonly may: boolean; readonly toggle: () => void } | null;
  readonly today: string;
  /** The one just created: the focus goes to it. */
  readonly isNew: boolean;
  /** Beside its key. */
  readonly about?: ReactNode;
};

/** One follow-up as it stands in Jira. */
export function FollowUpRow({ one, picking, today, isNew, about, ...tools }: FollowUpRowProps) {
  const { reader } = useSurface();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only where the button that was pressed went away with what it created: nobody is called from elsewhere.
    if (isNew && document.activeElement === document.body) row.current?.focus();
  }, [isNew]);
  return (
    <div
      ref={row}
      role="row"
      tabIndex={-1}
      className={styles.row}
      data-follow-up={one.key}
      data-new={isNew}
      aria-selected={picking ? picking.on : undefined}
    >
      {picking && (
        <div role="cell" data-column="pick">
          {picking.may && (
            <input type="checkbox" aria-label={words.pick(one.key)} checked={picking.on} onChange={picking.toggle} />
          )}
        </div>
      )}
      <div role="cell" data-column="summary">
        <p className={styles.what}>{one.summary}</p>
        <p className={styles.facts}>
          <JiraLink href={ticketAddress(reader.siteUrl, one.key)}>{one.key}</JiraLink>
          {about}
        </p>
      </div>
      <div role="cell" className={styles.status} data-column="status">
        <Lozenge {...one.status} />
      </div>
      <OwnerCell {...tools} one={one} />
      <PriorityCell {...tools} one={one} />
      <DueCell {...tools} one={one} today={today} />
      <SprintCell {...tools} one={one} />
    </div>
  );
}
