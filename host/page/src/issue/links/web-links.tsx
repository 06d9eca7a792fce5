import { IconButton } from '@atlaskit/button/new';
import RemoveIcon from '@atlaskit/icon/core/cross';
import GlobeIcon from '@atlaskit/icon/core/globe';
import type { ReactNode } from 'react';
import { issuePath, useRemoteLinks } from '../../api/issue-queries';
import { useAct } from '../../api/use-jira';
import rows from '../../parts/issue-row.module.css';
import { Section } from '../../parts/section';
import { useShownIssue } from '../issue-context';
import styles from './linked-issues.module.css';

/** Links that lead out of Jira. */
export function WebLinks({ adding }: { adding: ReactNode }) {
  const { issue, can } = useShownIssue();
  const links = useRemoteLinks(issue.key).data ?? [];
  const { act } = useAct();
  if (links.length === 0 && !adding) return null;
  const remove = (id: number, title: string) =>
    act(`The link to ${title} was not removed`, (jira) =>
      jira.call(`${issuePath(issue.key)}/remotelink/${id}`, { method: 'DELETE' }),
    );
  return (
    <Section title="Web links" count={links.length}>
      {adding}
      {links.length > 0 && (
        <ul className={rows.rows}>
          {links.map(({ id, object, application }) => (
            <li key={id} className={styles.web}>
              <GlobeIcon label="" color="var(--ds-icon-subtle)" />
              <a
                className={styles.webTitle}
                href={/^https?:/i.test(object.url) ? object.url : undefined}
                target="_blank"
                rel="noreferrer"
              >
                {object.title}
              </a>
              <span className={styles.webAbout}>{application?.name ?? object.summary}</span>
              {can('LINK_ISSUES') && (
                <IconButton
                  icon={RemoveIcon}
                  label={`Remove the link to ${object.title}`}
                  appearance="subtle"
                  spacing="compact"
                  onClick={() => void remove(id, object.title)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
