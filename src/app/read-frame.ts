import type { ReviewFrame } from '#contract';
import { defaultSettings } from '#core/settings/default-settings';
import type { IssueRecord } from './issue-record';
import type { Caller, Ports } from './ports';
import type { Incident } from './review-ports';

/** A review's life and the settings of its project, as they are stored. */
export async function readStored({ store }: Ports, { incidentId, projectId }: Caller): Promise<Stored> {
  const [review, settings] = await Promise.all([
    store.readReview(incidentId),
    projectId === null ? null : store.readSettings(projectId),
  ]);
  return { review, settings: settings?.settings ?? null };
}

export type Stored = Pick<ReviewFrame, 'review' | 'settings'>;

export const severityFieldOf = ({ settings }: Stored): string | null => settings?.severity.fieldId ?? null;

/** With what the severity field held as the incident was read; settings that name another one since ask for it anew. */
export async function frameOf(
  ports: Ports,
  caller: Caller,
  stored: Stored,
  { field }: Pick<Incident, 'field'>,
): Promise<ReviewFrame> {
  const isAsked = (field?.id ?? null) === severityFieldOf(stored);
  return isAsked ? { ...stored, severityValue: field?.says ?? null } : readFrame(ports, caller, stored);
}

/** With what the severity field holds now. */
export async function readFrame({ jira }: Ports, { incidentId }: Caller, stored: Stored): Promise<ReviewFrame> {
  const fieldId = severityFieldOf(stored);
  return { ...stored, severityValue: fieldId === null ? null : await jira.readFieldValue(incidentId, fieldId) };
}

/** Whether an issue is an incident by the project's settings: by its type, or because their query finds it. */
export async function isIncident({ jira }: Ports, issue: IssueRecord, { settings }: Stored): Promise<boolean> {
  const { issueTypeIds, jql } = (settings ?? defaultSettings).incident;
  if (issueTypeIds.length === 0 && jql.trim() === '') return true;
  return issueTypeIds.includes(issue.type.id) || (jql.trim() !== '' && (await jira.isFound(issue.id, jql)));
}
