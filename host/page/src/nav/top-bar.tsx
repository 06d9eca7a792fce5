import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { useState } from 'react';
import { useSession } from '../api/session';
import { CreateDialog } from '../create/create-dialog';
import { HostDrawer } from '../drawer/host-drawer';
import { ProjectMenu } from './project-menu';
import { SearchBox } from './search-box';
import styles from './top-bar.module.css';
import { UserMenu } from './user-menu';

export function TopBar() {
  const { host } = useSession();
  const [creating, setCreating] = useState(false);
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <a href="/" className={styles.site} title="To the incident">
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <rect width="24" height="24" rx="6" fill="var(--ds-background-brand-bold)" />
            <path
              d="M5 13h3l2-6 4 11 2-5h3"
              fill="none"
              stroke="var(--ds-icon-inverse)"
              strokeWidth="2"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          <span className={styles.name}>{host.title}</span>
        </a>
        <ProjectMenu />
      </div>
      <div className={styles.middle}>
        <SearchBox />
        <Button appearance="primary" iconBefore={AddIcon} onClick={() => setCreating(true)}>
          Create
        </Button>
      </div>
      <div className={styles.end}>
        <HostDrawer />
        <UserMenu />
      </div>
      <CreateDialog open={creating} close={() => setCreating(false)} />
    </header>
  );
}
