import type { AdditionEdit } from '#contract';
import { type CitedEvent, eventsCitedIn } from '#core/additions/cited-events';
import { isAddedEvent, isEventId } from '#core/additions/id-fits';
import { Failure } from './failure';
import type { IssueRecord } from './issue-record';
import type { Caller, EventRef, Jira, Ports } from './ports';
import { idsOf, nearParts, partsOf, readOutline } from './story';

/** The events that an edit is about or rests on by name; those withheld from its writer are not among them. */
function namedIn(edit: AdditionEdit): readonly CitedEvent[] {
  if (edit.about === 'factor' || edit.about === 'idea') return edit.body ? eventsCitedIn(edit.body) : [];
  return edit.eventId === null ? [] : [{ eventId: edit.eventId, issueId: edit.issueId }];
}

/** Jira's events among these. Throws badInput where one is no event, or is named without its ticket. */
function jirasOf(events: readonly CitedEvent[]): EventRef[] {
  return events
    .filter(({ eventId }) => !isAddedEvent(eventId))
    .map(({ eventId, issueId }) => {
      if (issueId === null || !isEventId(eventId)) throw new Failure('badInput');
      return { eventId, issueId };
    });
}

/** Which of these tickets belong to the incident's story; links of links are only asked for where one is needed. */
async function partsAmong(jira: Jira, incident: IssueRecord, tickets: readonly string[]): Promise<ReadonlySet<string>> {
  const near = new Set([incident.id, ...idsOf(nearParts(incident))]);
  if (tickets.every((id) => near.has(id))) return near;
  return new Set([incident.id, ...idsOf(partsOf(await readOutline(jira, incident, 'linksOfLinks')))]);
}

/**
 * Nobody writes about what they may not see: every one of these events is one of a ticket of this incident, and Jira
 * shows it to this person now. Throws badInput for tickets of other matters, jiraRefused for what is gone. @returns
 * their ids
 */
export async function requireSeen(
  { jira }: Ports,
  { incidentId }: Caller,
  named: readonly CitedEvent[],
): Promise<ReadonlySet<string>> {
  const events = jirasOf(named);
  if (events.length === 0) return new Set();
  const tickets = [...new Set(events.map(({ issueId }) => issueId))];
  const parts = await partsAmong(jira, await jira.readHead(incidentId), tickets);
  if (!tickets.every((id) => parts.has(id))) throw new Failure('badInput');
  const visible = await jira.findVisible(events);
  if (!events.every(({ eventId }) => visible.has(eventId)))
    throw new Failure('jiraRefused', { fields: { '': 'Jira no longer shows this entry.' } });
  return visible;
}

/** The same for every event that these edits are about or rest on. */
export const requireEvents = (
  ports: Ports,
  caller: Caller,
  edits: readonly AdditionEdit[],
): Promise<ReadonlySet<string>> => requireSeen(ports, caller, edits.flatMap(namedIn));

/** Of stored events, the ids of those that this person sees in the incident's story now. */
export async function seenAmong(
  { jira }: Ports,
  { incidentId }: Caller,
  stored: readonly CitedEvent[],
): Promise<ReadonlySet<string>> {
  const events = jirasOf(stored);
  if (events.length === 0) return new Set();
  const tickets = [...new Set(events.map(({ issueId }) => issueId))];
  const parts = await partsAmong(jira, await jira.readHead(incidentId), tickets);
  return jira.findVisible(events.filter(({ issueId }) => parts.has(issueId)));
}
