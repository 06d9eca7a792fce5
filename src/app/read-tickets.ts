import type { Reach, TicketEvents, TimelineEvent, Unread } from '#contract';
import { REPLY_LIMIT_BYTES } from '#core/timeline/fit-reply';
import { eventsAfter, pageEvents } from '#core/timeline/page-events';
import type { IssueRecord } from './issue-record';
import type { Caller, Ports } from './ports';
import { readSome } from './read-some';
import { partsOf, readOutline } from './story';

/** Of each ticket what comes after the last event that was read; the others' events are gone. */
const rest = (
  events: readonly TimelineEvent[],
  issues: readonly IssueRecord[],
  unread: readonly Unread[],
): readonly TimelineEvent[] => {
  const kept = issues.flatMap(({ id, key }) =>
    eventsAfter(
      events.filter(({ source }) => source.issue === key),
      unread.find(({ issueId }) => issueId === id)?.after ?? null,
    ),
  );
  const ids = new Set(kept.map(({ id }) => id));
  return events.filter(({ id }) => ids.has(id));
};

/**
 * The events that an opening or a refresh named as unread, as far as they fit; `unread` names the rest again.
 * What is no ticket of this story, or is one no longer, is left out: the next refresh says so.
 */
export async function readTickets(
  { jira }: Ports,
  { incidentId }: Caller,
  { unread, reach = 'links' }: { readonly unread: readonly Unread[]; readonly reach?: Reach },
): Promise<TicketEvents> {
  const incident = await jira.readHead(incidentId);
  const outline = await readOutline(jira, incident, reach);
  const asked = [incident, ...partsOf(outline)].filter(({ id }) => unread.some(({ issueId }) => issueId === id));
  if (asked.length === 0) return { events: [], people: {}, unread: [] };
  const found = await jira.readIssues(asked.map(({ id }) => id));
  const issues = asked.flatMap(({ id }) => found.filter((issue) => issue.id === id));
  // Statuses are told by all tickets of the story; when they were last changed does not matter here.
  const known = Object.fromEntries(partsOf(outline).map(({ id }) => [id, incident.updated]));
  const { events, people } = await readSome(jira, outline, issues, known);
  return pageEvents({ events: rest(events, issues, unread), people }, issues, REPLY_LIMIT_BYTES);
}
