import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import { LozengeDropdownTrigger } from '@atlaskit/lozenge';
import { issuePath, useTransitions } from '../api/issue-queries';
import { useAct } from '../api/use-jira';
import { appearanceOf, StatusLozenge } from '../parts/marks';
import { useShownIssue } from './issue-context';
import styles from './status-menu.module.css';

/** The status, and where the workflow lets the acting person take it. */
export function StatusMenu() {
  const { issue, can } = useShownIssue();
  const transitions = useTransitions(issue.key).data ?? [];
  const { act, busy } = useAct();
  const { status, resolution } = issue.fields;
  const move = (id: string, name: string) =>
    act(`${issue.key} was not moved to ${name}`, (jira) =>
      jira.call(`${issuePath(issue.key)}/transitions`, { method: 'POST', body: { transition: { id } } }),
    );
  return (
    <div className={styles.status}>
      {can('TRANSITION_ISSUES') && transitions.length > 0 ? (
        <DropdownMenu
          shouldRenderToParent
          trigger={({ triggerRef, ...props }) => (
            <LozengeDropdownTrigger
              {...props}
              ref={triggerRef}
              appearance={appearanceOf(status)}
              spacing="spacious"
              isLoading={busy}
              aria-label={`Status: ${status.name}. Change status`}
            >
              {status.name}
            </LozengeDropdownTrigger>
          )}
        >
          <DropdownItemGroup>
            {transitions.map(({ id, name, to }) => (
              <DropdownItem key={id} onClick={() => void move(id, to.name)}>
                <span className={styles.transition}>
                  {name !== to.name && <span>{name}</span>}
                  <StatusLozenge status={to} />
                </span>
              </DropdownItem>
            ))}
          </DropdownItemGroup>
        </DropdownMenu>
      ) : (
        <StatusLozenge status={status} />
      )}
      {resolution && <span className={styles.resolution}>{resolution.name}</span>}
    </div>
  );
}
