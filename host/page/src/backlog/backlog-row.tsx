import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import Lozenge from '@atlaskit/lozenge';
import { useAct } from '../api/use-jira';
import type { IssueWire, SprintWire } from '../api/wire';
import { cardType } from '../parts/card-type';
import { PersonAvatar, PriorityIcon, StatusLozenge } from '../parts/marks';
import { TypeIcon } from '../parts/type-icon';
import styles from './backlog.module.css';
import { moveToSprint, rank } from './sprint-calls';

interface Properties {
  issue: IssueWire;
  above: string | undefined;
  below: string | undefined;
  sprint: number | null;
  sprints: readonly SprintWire[];
  mayPlan: boolean;
}

/** One issue of a list. Its menu does by keyboard what dragging does by hand. */
export function BacklogRow({ issue, above, below, sprint, sprints, mayPlan }: Properties) {
  const { summary, status, issuetype, priority, assignee, parent } = issue.fields;
  const done = status.statusCategory.key === 'done';
  return (
    <li
      className={styles.row}
      draggable={mayPlan}
      onDragStart={(event) => event.dataTransfer.setData(cardType, issue.key)}
    >
      <TypeIcon type={issuetype} />
      <a className={done ? styles.keyDone : styles.key} href={`/browse/${issue.key}`}>
        {issue.key}
      </a>
      <span className={styles.summary}>{summary}</span>
      {parent && (
        <span className={styles.parent}>
          <Lozenge appearance="new">{parent.fields.summary}</Lozenge>
        </span>
      )}
      <StatusLozenge status={status} />
      {priority && <PriorityIcon priority={priority} />}
      <span title={assignee?.displayName ?? 'Unassigned'} className={styles.who}>
        <PersonAvatar user={assignee} />
      </span>
      {mayPlan && <RowMenu issueKey={issue.key} above={above} below={below} sprint={sprint} sprints={sprints} />}
    </li>
  );
}

function RowMenu({
  issueKey,
  above,
  below,
  sprint,
  sprints,
}: Omit<Properties, 'issue' | 'mayPlan'> & { issueKey: string }) {
  const { act } = useAct();
  const move = (to: number | null) =>
    void act(`${issueKey} was not moved`, (jira) => moveToSprint(jira, to, [issueKey]));
  const order = (beside: Parameters<typeof rank>[2]) =>
    void act(`${issueKey} was not ranked`, (jira) => rank(jira, issueKey, beside));
  return (
    <DropdownMenu
      placement="bottom-end"
      trigger={({ triggerRef, ...props }) => (
        <IconButton
          {...props}
          ref={triggerRef}
          icon={MoreIcon}
          label={`Actions for ${issueKey}`}
          appearance="subtle"
          spacing="compact"
        />
      )}
    >
      <DropdownItemGroup title="Rank">
        <DropdownItem
          isDisabled={above === undefined}
          onClick={() => above !== undefined && order({ rankBeforeIssue: above })}
        >
          Move up
        </DropdownItem>
        <DropdownItem
          isDisabled={below === undefined}
          onClick={() => below !== undefined && order({ rankAfterIssue: below })}
        >
          Move down
        </DropdownItem>
      </DropdownItemGroup>
      <DropdownItemGroup title="Move to" hasSeparator>
        {sprints
          .filter(({ id }) => id !== sprint)
          .map(({ id, name }) => (
            <DropdownItem key={id} onClick={() => move(id)}>
              {name}
            </DropdownItem>
          ))}
        {sprint !== null && <DropdownItem onClick={() => move(null)}>Backlog</DropdownItem>}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
