import type { RemoteLink } from '#contract';
import { toChange } from './change';
import type { Unclassified } from './classify';
import { createEvent } from './event';
import type { HistoryRecord, RemoteLinkRecord } from './records';

/** A remote link as the panel shows it. Jira calls one without an application a web link. */
export const toRemoteLink = (link: RemoteLinkRecord): RemoteLink => ({
  id: link.id,
  title: link.object?.title || link.object?.url || 'Untitled link',
  url: link.object?.url ?? '',
  application: link.application?.name || 'Web Link',
});

/** The entry that logged the link's making: a remote link carries neither time nor author of its own. */
const madeBy = (link: RemoteLinkRecord, histories: readonly HistoryRecord[]): HistoryRecord | undefined =>
  histories.find((history) =>
    history.items.map(toChange).some(({ field, from, to }) => field === 'RemoteIssueLink' && to === link.id && !from),
  );

/**
 * A remote link of a ticket, at the moment its changelog shows it was added.
 * `otherwiseAt` (ISO, UTC): the ticket's creation, for links older than its changelog.
 */
export function fromRemoteLink(
  link: RemoteLinkRecord,
  issue: string,
  histories: readonly HistoryRecord[],
  otherwiseAt: string,
): Unclassified {
  const history = madeBy(link, histories);
  const { title, application } = toRemoteLink(link);
  return createEvent({
    kind: 'remoteLink',
    id: link.id,
    issue,
    at: history?.created,
    otherwiseAt,
    author: history?.author,
    text: `${application}: ${title}`,
  });
}
