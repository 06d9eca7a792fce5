import Breadcrumbs, { BreadcrumbsItem } from '@atlaskit/breadcrumbs';
import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import LockIcon from '@atlaskit/icon/core/lock-locked';
import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { issuePath } from '../api/issue-queries';
import { useSession } from '../api/session';
import { useAct } from '../api/use-jira';
import { Confirm } from '../parts/confirm';
import { useMessages } from '../parts/messages';
import { ProjectMark } from '../parts/project-mark';
import { useRouter } from '../parts/router';
import { TypeIcon } from '../parts/type-icon';
import { useShownIssue } from './issue-context';
import styles from './issue-header.module.css';
import { WatchMenu } from './watch-menu';

export function IssueHeader() {
  const { issue } = useShownIssue();
  const { project, parent, issuetype, security } = issue.fields;
  return (
    <div className={styles.header}>
      <Breadcrumbs label="Where this issue is">
        <BreadcrumbsItem
          text={project.name}
          href={`/jira/projects/${project.key}/board`}
          elemBefore={<ProjectMark project={project} />}
        />
        {parent && (
          <BreadcrumbsItem
            text={parent.key}
            href={`/browse/${parent.key}`}
            elemBefore={<TypeIcon type={parent.fields.issuetype} />}
          />
        )}
        <BreadcrumbsItem text={issue.key} href={`/browse/${issue.key}`} elemBefore={<TypeIcon type={issuetype} />} />
      </Breadcrumbs>
      <div className={styles.actions}>
        {security && (
          <span className={styles.security}>
            <LockIcon label="Restricted to" color="currentColor" /> {security.name}
          </span>
        )}
        <WatchMenu />
        <MoreMenu />
      </div>
    </div>
  );
}

function MoreMenu() {
  const { issue, can } = useShownIssue();
  const { host } = useSession();
  const { act, busy } = useAct();
  const messages = useMessages();
  const { go } = useRouter();
  const [deleting, setDeleting] = useState(false);
  const remove = async () => {
    const away = issue.key === host.incident ? `/jira/projects/${issue.fields.project.key}/board` : '/';
    await act(`${issue.key} was not deleted`, async (jira) => {
      await jira.call(issuePath(issue.key), { method: 'DELETE', query: { deleteSubtasks: 'true' } });
      // Away first: what is read again afterwards must not ask for an issue that is gone.
      flushSync(() => go(away));
      messages.done(`${issue.key} is deleted`);
    });
    setDeleting(false);
  };
  const copy = () => {
    void navigator.clipboard.writeText(`${location.origin}/browse/${issue.key}`);
    messages.done('Link copied');
  };
  return (
    <>
      <DropdownMenu
        placement="bottom-end"
        shouldRenderToParent
        trigger={({ triggerRef, ...props }) => (
          <IconButton {...props} ref={triggerRef} icon={MoreIcon} label="Actions" appearance="subtle" />
        )}
      >
        <DropdownItemGroup>
          <DropdownItem onClick={copy}>Copy link</DropdownItem>
          <DropdownItem href={`/rest/api/3/issue/${issue.key}?expand=changelog`} target="_blank">
            Show as JSON
          </DropdownItem>
        </DropdownItemGroup>
        {can('DELETE_ISSUES') && (
          <DropdownItemGroup hasSeparator>
            <DropdownItem onClick={() => setDeleting(true)}>Delete</DropdownItem>
          </DropdownItemGroup>
        )}
      </DropdownMenu>
      <Confirm
        open={deleting}
        busy={busy}
        title={`Delete ${issue.key}?`}
        action="Delete"
        close={() => setDeleting(false)}
        confirm={() => void remove()}
      >
        The issue goes with its comments, attachments, history and sub-tasks, for good.
      </Confirm>
    </>
  );
}
