import type { TimelineEvent } from '#contract';

const historyTab = 'com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel';

/** Where a ticket is read in Jira. */
export function ticketAddress(siteUrl: string, key: string): string {
  return `${siteUrl}/browse/${encodeURIComponent(key)}`;
}

/** The place in Jira that an event came from, as near as Jira's addresses reach. */
export function eventAddress(siteUrl: string, event: TimelineEvent): string {
  const ticket = ticketAddress(siteUrl, event.source.issue);
  const id = encodeURIComponent(event.source.id);
  const { kind } = event.source;
  switch (kind) {
    case 'comment':
      return `${ticket}?focusedCommentId=${id}`;
    case 'worklog':
      return `${ticket}?focusedWorklogId=${id}`;
    case 'changelog':
      return `${ticket}?page=${encodeURIComponent(historyTab)}`;
    case 'created':
    case 'attachment':
    case 'remoteLink':
    case 'hand':
    case 'transcript':
    case 'machine':
      return ticket;
    default: {
      const never: never = kind;
      return never;
    }
  }
}
