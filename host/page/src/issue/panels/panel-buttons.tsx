import Button from '@atlaskit/button/new';
import AppIcon from '@atlaskit/icon/core/app';
import type { ComponentProps } from 'react';
import type { PanelModule } from '../../api/host-client';
import { useShownIssue } from '../issue-context';
import styles from './panels.module.css';
import { usePanels } from './use-panels';

/** One button for each panel an app offers; pressing it adds the panel to the issue, for everybody. */
export function PanelButtons() {
  const { issue, can } = useShownIssue();
  const { modules, set } = usePanels(issue.key);
  if (!can('EDIT_ISSUES')) return null;
  return (
    <>
      {modules
        .filter(({ added }) => !added)
        .map((module) => (
          <Button key={module.key} iconBefore={iconOf(module)} onClick={() => void set(module, true)}>
            {module.title}
          </Button>
        ))}
    </>
  );
}

type Icon = NonNullable<ComponentProps<typeof Button>['iconBefore']>;

function iconOf({ iconUrl }: PanelModule): Icon {
  if (!iconUrl) return AppIcon as Icon;
  return (() => <img className={styles.icon} src={iconUrl} alt="" />) as Icon;
}
