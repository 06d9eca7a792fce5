import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import Lozenge from '@atlaskit/lozenge';
import type { IssueWire } from '../api/wire';
import { cardType } from '../parts/card-type';
import { PersonAvatar, PriorityIcon } from '../parts/marks';
import { TypeIcon } from '../parts/type-icon';
import styles from './board.module.css';
import type { Column } from './columns';

interface Properties {
  issue: IssueWire;
  others: readonly Column[];
  move(to: Column): void;
}

export function BoardCard({ issue, others, move }: Properties) {
  const { summary, issuetype, priority, assignee, parent, status } = issue.fields;
  const done = status.statusCategory.key === 'done';
  return (
    <li className={styles.card} draggable onDragStart={(event) => event.dataTransfer.setData(cardType, issue.key)}>
      <div className={styles.cardHead}>
        <a className={styles.summary} href={`/browse/${issue.key}`}>
          {summary}
        </a>
        <DropdownMenu
          placement="bottom-end"
          trigger={({ triggerRef, ...props }) => (
            <IconButton
              {...props}
              ref={triggerRef}
              icon={MoreIcon}
              label={`Actions for ${issue.key}`}
              appearance="subtle"
              spacing="compact"
            />
          )}
        >
          <DropdownItemGroup title="Move to">
            {others.map((column) => (
              <DropdownItem key={column.name} onClick={() => move(column)}>
                {column.name}
              </DropdownItem>
            ))}
          </DropdownItemGroup>
          <DropdownItemGroup hasSeparator>
            <DropdownItem href={`/browse/${issue.key}`}>Open</DropdownItem>
          </DropdownItemGroup>
        </DropdownMenu>
      </div>
      {parent && (
        <div>
          <Lozenge appearance="new">{parent.fields.summary}</Lozenge>
        </div>
      )}
      <div className={styles.cardFoot}>
        <TypeIcon type={issuetype} />
        <span className={done ? styles.keyDone : styles.key}>{issue.key}</span>
        {priority && <PriorityIcon priority={priority} />}
        <span title={assignee?.displayName ?? 'Unassigned'} className={styles.who}>
          <PersonAvatar user={assignee} />
        </span>
      </div>
    </li>
  );
}
