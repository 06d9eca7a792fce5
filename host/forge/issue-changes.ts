import type { ProductEvent } from '../jira/http';
import type { PanelSession } from './panel-sessions';

/** What `JIRA_ISSUE_CHANGED` carries: https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-panel/ */
export interface IssueChanges {
  issueId: string;
  projectId: string;
  changes: { changeType: 'updated' | 'commented'; atlassianId: string }[];
}

/** Told beside the update itself, or not about what the issue says. */
const unheard = ['assigned:issue', 'mentioned:comment', 'created:issue', 'deleted:issue'];

/**
 * What Jira's issue view tells a panel of a product event; null where it tells nothing. What the person who looks did
 * themselves is not told: Jira takes it that they know.
 */
export function issueChangesOf(
  session: PanelSession,
  { eventType, payload, issueIds }: ProductEvent,
): IssueChanges | null {
  const name = eventType.replace(/^avi:jira:/, '');
  const { atlassianId } = payload;
  if (name === eventType || unheard.includes(name) || !issueIds.includes(session.issueId)) return null;
  if (typeof atlassianId !== 'string' || atlassianId === session.accountId) return null;
  const projectId = session.context.extension.project.id;
  const changeType = name === 'commented:issue' ? 'commented' : 'updated';
  return { issueId: session.issueId, projectId, changes: [{ changeType, atlassianId }] };
}
