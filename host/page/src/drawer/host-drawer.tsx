import Button from '@atlaskit/button/new';
import { Drawer, DrawerCloseButton, DrawerContent, DrawerSidebar } from '@atlaskit/drawer';
import ToolsIcon from '@atlaskit/icon/core/tools';
import { useState } from 'react';
import { useSession } from '../api/session';
import { ActingPart } from './acting-part';
import { ClockPart } from './clock-part';
import { ConditionsPart } from './conditions-part';
import styles from './drawer.module.css';
import { FaultsPart } from './faults-part';
import { StoryPart } from './story-part';

/** The machine beneath the page: who acts, what time it is, what goes wrong. Not part of Jira, and it looks it. */
export function HostDrawer() {
  const [open, setOpen] = useState(false);
  const { host } = useSession();
  const stirred =
    host.faults.length > 0 ||
    host.conditions.enforceRateLimits ||
    host.conditions.deliverTwice ||
    host.conditions.latencyMs > 0;
  return (
    <>
      <Button appearance="subtle" iconBefore={ToolsIcon} isSelected={stirred} onClick={() => setOpen(true)}>
        {stirred ? 'Host, disturbed' : 'Host'}
      </Button>
      <Drawer
        isOpen={open}
        onClose={() => setOpen(false)}

        width="medium"
        label="Host"
        isFocusLockEnabled
        shouldReturnFocus
      >
        <DrawerSidebar>
          <DrawerCloseButton label="Close" />
        </DrawerSidebar>
        <DrawerContent scrollContentLabel="Host controls">
          <div className={styles.content}>
            <h2 className={styles.title}>Host</h2>
            <p className={styles.about}>
              This machine plays Jira Cloud and Forge. What is set here happens to them, not to the app.
            </p>
            <ActingPart />
            <ClockPart />
            <ConditionsPart />
            <FaultsPart />
            <StoryPart />
          </div>
        </DrawerContent>
      </Drawer>
    </>
  );
}
