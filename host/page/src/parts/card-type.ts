/** What is carried while an issue is dragged: its key. */
export const cardType = 'application/x-issue-key';
