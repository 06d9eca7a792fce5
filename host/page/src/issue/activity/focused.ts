/** Which tab of the activity, and which entry there, an address of Jira leads to. */
export interface Focused {
  tab: number;
  entry: string | null;
}

/** Reads Jira's own forms: `?focusedCommentId=`, `?focusedWorklogId=`, `?page=…:changehistory-tabpanel`. */
export function focusedIn(search: string): Focused | undefined {
  const query = new URLSearchParams(search);
  const comment = query.get('focusedCommentId');
  if (comment !== null) return { tab: 0, entry: comment };
  const worklog = query.get('focusedWorklogId');
  if (worklog !== null) return { tab: 2, entry: worklog };
  return query.get('page')?.endsWith(':changehistory-tabpanel') ? { tab: 1, entry: null } : undefined;
}
