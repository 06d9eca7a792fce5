import type { ReviewFrame } from '#contract';
import { defaultSettings } from '#core/settings/default-settings';
import type { IssueRecord } from './issue-record';
import type { Caller, Ports } from './ports';

/** A review's life and the settings of its project, as they are stored. */
export async function readStored({ store }: Ports, { incidentId, projectId }: Caller): Promise<Stored> {
  const [review, settings] = await Promise.all([
    store.readReview(incidentId),
    projectId === null ? null : store.readSettings(projectId),
  ]);
  return { review, settings: settings?.settings ?? null };
}

type Stored = Pick<ReviewFrame, 'review' | 'settings'>;

/** With what the severity field holds now. */
export async function readFrame({ jira }: Ports, { incidentId }: Caller, stored: Stored): Promise<ReviewFrame> {
  const fieldId = stored.settings?.severity.fieldId ?? null;
  return { ...stored, severityValue: fieldId === null ? null : await jira.readFieldValue(incidentId, fieldId) };
}

/** Whether an issue is an incident by the project's settings: by its type, or because their query finds it. */
export async function isIncident({ jira }: Ports, issue: IssueRecord, { settings }: Stored): Promise<boolean> {
  const { issueTypeIds, jql } = (settings ?? defaultSettings).incident;
  if (issueTypeIds.length === 0 && jql.trim() === '') return true;
  return issueTypeIds.includes(issue.type.id) || (jql.trim() !== '' && (await jira.isFound(issue.id, jql)));
}
