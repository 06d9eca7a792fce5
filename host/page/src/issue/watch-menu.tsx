import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import EyeIcon from '@atlaskit/icon/core/eye-open';
import EyeFilledIcon from '@atlaskit/icon/core/eye-open-filled';
import { issuePath, useWatchers } from '../api/issue-queries';
import { useSession } from '../api/session';
import { useAct } from '../api/use-jira';
import { PersonAvatar } from '../parts/marks';
import { useShownIssue } from './issue-context';

/** Who watches, and whether I do. */
export function WatchMenu() {
  const { issue } = useShownIssue();
  const { me } = useSession();
  const { act } = useAct();
  const watchers = useWatchers(issue.key).data;
  if (!watchers) return null;
  const { isWatching, watchCount } = watchers;
  const toggle = () =>
    act('Watching was not changed', (jira) =>
      isWatching
        ? jira.call(`${issuePath(issue.key)}/watchers`, { method: 'DELETE', query: { accountId: me.accountId } })
        : jira.call(`${issuePath(issue.key)}/watchers`, { method: 'POST', body: me.accountId }),
    );
  return (
    <DropdownMenu
      placement="bottom-end"
      shouldRenderToParent
      trigger={({ triggerRef, ...props }) => (
        <Button
          {...props}
          ref={triggerRef}
          appearance="subtle"
          iconBefore={isWatching ? EyeFilledIcon : EyeIcon}
          aria-label={`${watchCount} watching${isWatching ? ', you among them' : ''}`}
        >
          {String(watchCount)}
        </Button>
      )}
    >
      <DropdownItemGroup>
        <DropdownItem onClick={() => void toggle()}>{isWatching ? 'Stop watching' : 'Start watching'}</DropdownItem>
      </DropdownItemGroup>
      {(watchers.watchers ?? []).length > 0 && (
        <DropdownItemGroup title="Watching this issue" hasSeparator>
          {watchers.watchers.map((user) => (
            <DropdownItem key={user.accountId} elemBefore={<PersonAvatar user={user} />} isDisabled>
              {user.displayName}
            </DropdownItem>
          ))}
        </DropdownItemGroup>
      )}
    </DropdownMenu>
  );
}
