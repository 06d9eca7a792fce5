import { Fragment, useState } from 'react';
import type { ReactNode } from 'react';
import type { LiveFollowUp } from '#contract';
import { sorted, type Sorting } from '#core/follow-ups/after/sorted';
import { inJiraWords as words } from '../words/in-jira';
import { FollowUpRow } from './follow-up-row';
import { TableHead } from './table-head';
import styles from './table.module.css';
import type { Selection } from './use-selection';
import type { CellTools } from './value-cell';

type FollowUpTableProps = CellTools & {
  readonly followUps: readonly LiveFollowUp[];
  /** Ids, most urgent first. */
  readonly priorities: readonly string[];
  readonly selection: Selection;
  readonly today: string;
  readonly newest: string | null;
  /** What stands beside a key, and below a row. */
  readonly about: (one: LiveFollowUp) => ReactNode;
  readonly below: (one: LiveFollowUp) => ReactNode;
};

const bySoonest: Sorting = { by: 'due', descending: false };

const mayAny = ({ may }: LiveFollowUp): boolean => may.edit || may.assign || may.schedule;

/** The product manager's view: all of them, in any order. Rows keep their place on the page by what they are. */
export function FollowUpTable(props: FollowUpTableProps) {
  const { followUps, priorities, selection, today, newest, about, below, ...tools } = props;
  const [sorting, setSorting] = useState(bySoonest);
  const open = followUps.filter(mayAny);
  const pickable = open.length > 0;
  const chosen = selection.rows.length;
  const all = {
    selected: chosen === 0 ? ('none' as const) : chosen < open.length ? ('some' as const) : ('all' as const),
    toggle: () => selection.set(chosen < open.length ? open.map(({ issueId }) => issueId) : []),
  };
  return (
    <div role="table" className={styles.table} aria-label={words.table} data-picks={pickable}>
      <TableHead sorting={sorting} onSort={setSorting} all={pickable ? all : null} />
      <div role="rowgroup" className={styles.body}>
        {sorted(followUps, sorting, priorities).map((one) => {
          const under = below(one);
          return (
            <Fragment key={one.issueId}>
              <FollowUpRow
                {...tools}
                one={one}
                today={today}
                isNew={one.issueId === newest}
                about={about(one)}
                picking={
                  pickable
                    ? {
                        on: selection.has(one.issueId),
                        may: mayAny(one),
                        toggle: () => selection.toggle(one.issueId),
                      }
                    : null
                }
              />
              {under && (
                <div role="row" className={styles.under}>
                  <div role="cell">{under}</div>
                </div>
              )}
            </Fragment>
          );
        })}
      </div>
    </div>
  );
}
