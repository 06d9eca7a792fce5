import type { Reader } from '../surface';

/** Where the page keeps which idea is open: one that was just caught is, when the follow-ups are shown next. */
export const openIdeaKey = ({ accountId, issueId }: Reader): string => `second-story:idea-open:${accountId}:${issueId}`;
