import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import AttachmentIcon from '@atlaskit/icon/core/attachment';
import SubtasksIcon from '@atlaskit/icon/core/child-work-items';
import ChevronIcon from '@atlaskit/icon/core/chevron-down';
import LinkIcon from '@atlaskit/icon/core/link';
import { useRef } from 'react';
import { useAct } from '../api/use-jira';
import { attach } from './attachment-calls';
import { useShownIssue } from './issue-context';
import { PanelButtons } from './panels/panel-buttons';
import styles from './quick-actions.module.css';

export type QuickForm = 'subtask' | 'link' | 'web-link';

/** A menu gives the focus back to its button as it closes; what opens next may take it only then. */
const afterMenu = (then: () => void) => void setTimeout(then, 50);

/** The row of buttons under the summary. What a person may not do is not offered. */
export function QuickActions({ open }: { open(form: QuickForm): void }) {
  const { issue, can } = useShownIssue();
  return (
    <div className={styles.row}>
      {can('CREATE_ATTACHMENTS') && <AttachButton />}
      {can('CREATE_ISSUES') && !issue.fields.issuetype.subtask && (
        <Button iconBefore={SubtasksIcon} onClick={() => open('subtask')}>
          Add a child issue
        </Button>
      )}
      {can('LINK_ISSUES') && (
        <DropdownMenu
          shouldRenderToParent
          trigger={({ triggerRef, ...props }) => (
            <Button {...props} ref={triggerRef} iconBefore={LinkIcon} iconAfter={ChevronIcon}>
              Link issue
            </Button>
          )}
        >
          <DropdownItemGroup>
            <DropdownItem onClick={() => afterMenu(() => open('link'))}>Link issue</DropdownItem>
            <DropdownItem onClick={() => afterMenu(() => open('web-link'))}>Add web link</DropdownItem>
          </DropdownItemGroup>
        </DropdownMenu>
      )}
      <PanelButtons />
    </div>
  );
}

function AttachButton() {
  const { issue } = useShownIssue();
  const { act, busy } = useAct();
  const input = useRef<HTMLInputElement>(null);
  const chosen = async (files: FileList | null) => {
    if (files && files.length > 0)
      await act('The file was not attached', (jira) => attach(jira, issue.key, [...files]));
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <Button iconBefore={AttachmentIcon} isLoading={busy} onClick={() => input.current?.click()}>
        Attach
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to attach"
        onChange={(event) => void chosen(event.target.files)}
      />
    </>
  );
}
