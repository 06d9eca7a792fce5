import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { useId, useState } from 'react';
import type { PanelModule } from '../../api/host-client';
import { useSession } from '../../api/session';
import { useShownIssue } from '../issue-context';
import { PanelFrame } from './panel-frame';
import styles from './panels.module.css';
import { usePanels } from './use-panels';

/** The panels that were added to this issue. */
export function Panels() {
  const { issue, can } = useShownIssue();
  const { modules, set } = usePanels(issue.key);
  return (
    <>
      {modules
        .filter(({ added }) => added)
        .map((module) => (
          <Panel
            key={module.key}
            module={module}
            remove={can('EDIT_ISSUES') ? () => void set(module, false) : undefined}
          />
        ))}
    </>
  );
}

function Panel({ module, remove }: { module: PanelModule; remove?: () => void }) {
  const { issue } = useShownIssue();
  const { me } = useSession();
  const [round, setRound] = useState(0);
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <div className={styles.head}>
        {module.iconUrl && <img className={styles.icon} src={module.iconUrl} alt="" />}
        <h2 id={id} className={styles.title}>
          {module.title}
        </h2>
        <DropdownMenu
          placement="bottom-end"
          shouldRenderToParent
          trigger={({ triggerRef, ...props }) => (
            <IconButton
              {...props}
              ref={triggerRef}
              icon={MoreIcon}
              label={`${module.title} actions`}
              appearance="subtle"
              spacing="compact"
            />
          )}
        >
          <DropdownItemGroup>
            <DropdownItem onClick={() => setRound(round + 1)}>Reload</DropdownItem>
            {remove && <DropdownItem onClick={remove}>Remove</DropdownItem>}
          </DropdownItemGroup>
        </DropdownMenu>
      </div>
      {/* Another person is another context: the panel is opened anew for them. */}
      <PanelFrame key={`${me.accountId} ${round}`} issueKey={issue.key} module={module} />
    </section>
  );
}
