import { IconButton } from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import UnlinkIcon from '@atlaskit/icon/core/cross';
import { useJira, useAct } from '../../api/use-jira';
import type { LinkedIssueWire } from '../../api/wire';
import { IssueRow, IssueRows } from '../../parts/issue-row';
import { Section } from '../../parts/section';
import { useShownIssue } from '../issue-context';
import type { QuickForm } from '../quick-actions';
import { groupLinks } from './group-links';
import { LinkForm } from './link-form';
import styles from './linked-issues.module.css';
import { WebLinkForm } from './web-link-form';
import { WebLinks } from './web-links';

interface Properties {
  adding: 'link' | 'web-link' | null;
  open(form: QuickForm): void;
  close(): void;
}

export function LinkedIssues({ adding, open, close }: Properties) {
  const { issue, can } = useShownIssue();
  const groups = groupLinks(issue.fields.issuelinks ?? []);
  const withPeople = useAssignees(groups.flatMap(({ rows }) => rows.map((row) => row.issue)));
  return (
    <>
      {(groups.length > 0 || adding === 'link') && (
        <Section
          title="Linked issues"
          actions={
            can('LINK_ISSUES') && (
              <IconButton
                icon={AddIcon}
                label="Link an issue"
                appearance="subtle"
                spacing="compact"
                onClick={() => open('link')}
              />
            )
          }
        >
          {adding === 'link' && <LinkForm close={close} />}
          {groups.map(({ phrase, rows }) => (
            <div key={phrase} className={styles.group}>
              <h3 className={styles.phrase}>{phrase}</h3>
              <IssueRows label={phrase}>
                {rows.map(({ linkId, issue: other }) => (
                  <IssueRow
                    key={linkId}
                    issue={withPeople(other)}
                    end={can('LINK_ISSUES') && <Unlink linkId={linkId} other={other.key} />}
                  />
                ))}
              </IssueRows>
            </div>
          ))}
        </Section>
      )}
      <WebLinks adding={adding === 'web-link' ? <WebLinkForm close={close} /> : null} />
    </>
  );
}

/** Jira leaves the assignee out of embedded links; one bulk read tells it. */
function useAssignees(linked: readonly LinkedIssueWire[]): (issue: LinkedIssueWire) => LinkedIssueWire {
  const ids = linked.map(({ id }) => id).toSorted();
  const found = useJira(
    ['linked', ...ids],
    async (jira) =>
      (
        await jira.call<{ issues: LinkedIssueWire[] }>('/rest/api/3/issue/bulkfetch', {
          method: 'POST',
          body: { issueIdsOrKeys: ids.slice(0, 100), fields: ['assignee'] },
        })
      ).issues,
    { enabled: ids.length > 0 },
  ).data;
  return (issue) => {
    const assignee = found?.find(({ id }) => id === issue.id)?.fields.assignee;
    return assignee ? { ...issue, fields: { ...issue.fields, assignee } } : issue;
  };
}

function Unlink({ linkId, other }: { linkId: string; other: string }) {
  const { act, busy } = useAct();
  const remove = () =>
    act(`The link to ${other} was not removed`, (jira) =>
      jira.call(`/rest/api/3/issueLink/${linkId}`, { method: 'DELETE' }),
    );
  return (
    <IconButton
      icon={UnlinkIcon}
      label={`Remove the link to ${other}`}
      appearance="subtle"
      spacing="compact"
      isLoading={busy}
      onClick={() => void remove()}
    />
  );
}
