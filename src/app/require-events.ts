import type { AdditionEdit } from '#contract';
import { isAddedEvent } from '#core/additions/id-fits';
import { Failure } from './failure';
import type { IssueRecord } from './issue-record';
import type { Caller, EventRef, Jira, Ports } from './ports';
import { idsOf, nearParts, partsOf, readOutline } from './story';

/** What names an event and its ticket: an addition, or a text. */
type About = Pick<AdditionEdit, 'eventId' | 'issueId'>;

/** Jira's events that the edits are about. Throws badInput where one names an event without its ticket. */
function eventsOf(edits: readonly About[]): EventRef[] {
  const about = edits.filter(({ eventId }) => eventId !== null && !isAddedEvent(eventId));
  return about.map(({ eventId, issueId }) => {
    if (eventId === null || issueId === null) throw new Failure('badInput');
    return { eventId, issueId };
  });
}

/** Whether all of these belong to the incident's story; links of links are only asked for where one is needed. */
async function areParts(jira: Jira, incident: IssueRecord, tickets: readonly string[]): Promise<boolean> {
  const near = new Set([incident.id, ...idsOf(nearParts(incident))]);
  if (tickets.every((id) => near.has(id))) return true;
  const all = new Set([incident.id, ...idsOf(partsOf(await readOutline(jira, incident, 'linksOfLinks')))]);
  return tickets.every((id) => all.has(id));
}

/**
 * Nobody adds to what they may not see: every event that the edits are about is one of a ticket of this incident, and
 * Jira shows it to this person now. Throws badInput for tickets of other matters, jiraRefused for what is gone.
 */
export async function requireEvents({ jira }: Ports, { incidentId }: Caller, edits: readonly About[]): Promise<void> {
  const events = eventsOf(edits);
  if (events.length === 0) return;
  const tickets = [...new Set(events.map(({ issueId }) => issueId))];
  if (!(await areParts(jira, await jira.readHead(incidentId), tickets))) throw new Failure('badInput');
  const visible = await jira.findVisible(events);
  if (!events.every(({ eventId }) => visible.has(eventId)))
    throw new Failure('jiraRefused', { fields: { '': 'Jira no longer shows this entry.' } });
}
