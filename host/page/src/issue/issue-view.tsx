import { useEffect, useMemo, useState } from 'react';
import { JiraProblem } from '../api/jira-client';
import { issuePath, useEditMeta, useIssueQuery, usePermissions } from '../api/issue-queries';
import { useAct } from '../api/use-jira';
import { Loading, Trouble } from '../parts/trouble';
import { Activity } from './activity/activity';
import { Attachments } from './attachments';
import { Description } from './description';
import { Details } from './details/details';
import { IssueContext, type ShownIssue } from './issue-context';
import { IssueHeader } from './issue-header';
import styles from './issue-view.module.css';
import { LinkedIssues } from './links/linked-issues';
import { NotFound } from './not-found';
import { Panels } from './panels/panels';
import { QuickActions, type QuickForm } from './quick-actions';
import { StatusMenu } from './status-menu';
import { Subtasks } from './subtasks';
import { Summary } from './summary';

/** Everything about one issue, as `/browse/KEY`. */
export function IssueView({ issueKey }: { issueKey: string }) {
  const query = useIssueQuery(issueKey);
  const shown = useShown(issueKey);
  const summary = query.data?.fields.summary;
  useEffect(() => {
    document.title = summary === undefined ? issueKey : `[${issueKey}] ${summary}`;
  }, [issueKey, summary]);
  if (query.error instanceof JiraProblem && query.error.status === 404) return <NotFound issueKey={issueKey} />;
  if (query.error && !query.data) return <Trouble title={`${issueKey} cannot be shown`} problem={query.error} />;
  if (!shown) return <Loading label={`Opening ${issueKey}`} />;
  return (
    <IssueContext.Provider value={shown}>
      <IssuePage key={shown.issue.id} />
    </IssueContext.Provider>
  );
}

function useShown(key: string): ShownIssue | undefined {
  const issue = useIssueQuery(key).data;
  const permissions = usePermissions(key).data;
  const meta = useEditMeta(key).data;
  const { act } = useAct();
  return useMemo(() => {
    if (!issue || !permissions) return undefined;
    const can: ShownIssue['can'] = (permission) => permissions.has(permission);
    return {
      issue,
      can,
      editable: (fieldId) => (can('EDIT_ISSUES') ? meta?.[fieldId] : undefined),
      save: (fields) =>
        act('The change was not saved', (jira) => jira.call(issuePath(issue.key), { method: 'PUT', body: { fields } })),
    };
  }, [issue, permissions, meta, act]);
}

function IssuePage() {
  const [form, setForm] = useState<QuickForm | null>(null);
  const close = () => setForm(null);
  return (
    <main className={styles.page}>
      <IssueHeader />
      <div className={styles.columns}>
        <div className={styles.content}>
          <Summary />
          <QuickActions open={setForm} />
          <Description />
          <Panels />
          <Attachments />
          <Subtasks adding={form === 'subtask'} close={close} open={() => setForm('subtask')} />
          <LinkedIssues adding={form === 'link' || form === 'web-link' ? form : null} close={close} open={setForm} />
          <Activity />
        </div>
        <aside className={styles.side} aria-label="Details">
          <StatusMenu />
          <Details />
        </aside>
      </div>
    </main>
  );
}
