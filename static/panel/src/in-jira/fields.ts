import type { ChangedField, FollowUpChange, LiveFollowUp } from '#contract';

/** Whether this person may change that of it; Jira has the last word. */
export const mayChange: Readonly<Record<ChangedField, (may: LiveFollowUp['may']) => boolean>> = {
  assignee: ({ assign }) => assign,
  priority: ({ edit }) => edit,
  duedate: ({ edit, schedule }) => edit && schedule,
  sprint: ({ edit, schedule }) => edit && schedule,
};

export type Value = Omit<FollowUpChange, 'issueId'>;

/** How it stands now, as a change that sets it back; null where Jira takes no such change. */
export const standing: Readonly<Record<ChangedField, (one: LiveFollowUp) => Value | null>> = {
  assignee: ({ owner }) => ({ ownerId: owner?.accountId ?? null }),
  priority: ({ priority }) => priority && { priorityId: priority.id },
  duedate: ({ due }) => ({ due }),
  sprint: ({ sprint }) => ({ sprintId: sprint && sprint.state !== 'closed' ? sprint.id : null }),
};
