import type { RemoteLink, TimelineEvent } from '#contract';
import { toChange } from './change';
import { createEvent } from './event';
import type { HistoryRecord, RemoteLinkRecord } from './records';
import type { Scene } from './rules/scene';

/** A remote link as the panel shows it. Jira calls one without an application a web link. */
export const toRemoteLink = (link: RemoteLinkRecord): RemoteLink => ({
  id: link.id,
  title: link.object?.title || link.object?.url || 'Untitled link',
  url: link.object?.url ?? '',
  application: link.application?.name || 'Web Link',
});

/** The entries that logged each link's making, by the link's id: a remote link carries neither time nor author. */
export function linkMakings(histories: readonly HistoryRecord[]): ReadonlyMap<string, HistoryRecord> {
  const makings = new Map<string, HistoryRecord>();
  for (const history of histories) {
    for (const item of history.items) {
      if (item['field'] !== 'RemoteIssueLink') continue;
      const { from, to } = toChange(item);
      if (to !== null && !from && !makings.has(to)) makings.set(to, history);
    }
  }
  return makings;
}

/**
 * A remote link of a ticket, at the moment its changelog shows it was added.
 * `otherwiseAt` (ISO, UTC): the ticket's creation, for links older than its changelog.
 */
export function fromRemoteLink(
  link: RemoteLinkRecord,
  issue: string,
  makings: ReadonlyMap<string, HistoryRecord>,
  otherwiseAt: string,
  scene?: Scene,
): TimelineEvent {
  const history = makings.get(link.id);
  const { title, application } = toRemoteLink(link);
  return createEvent(
    {
      kind: 'remoteLink',
      id: link.id,
      issue,
      at: history?.created,
      otherwiseAt,
      author: history?.author,
      text: `${application}: ${title}`,
    },
    scene,
  );
}
