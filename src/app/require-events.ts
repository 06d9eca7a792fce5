import type { AdditionEdit } from '#contract';
import { isAddedEvent } from '#core/additions/id-fits';
import { Failure } from './failure';
import { findParts } from './parts';
import type { Caller, EventRef, Ports } from './ports';

/** Jira's events that the edits are about. Throws badInput where one names an event without its ticket. */
function eventsOf(edits: readonly AdditionEdit[]): EventRef[] {
  const about = edits.filter(({ eventId }) => eventId !== null && !isAddedEvent(eventId));
  return about.map(({ eventId, issueId }) => {
    if (eventId === null || issueId === null) throw new Failure('badInput');
    return { eventId, issueId };
  });
}

/**
 * Nobody adds to what they may not see: every event that the edits are about is one of a ticket of this incident, and
 * Jira shows it to this person now. Throws badInput for tickets of other matters, jiraRefused for what is gone.
 */
export async function requireEvents(
  { jira }: Ports,
  { incidentId }: Caller,
  edits: readonly AdditionEdit[],
): Promise<void> {
  const events = eventsOf(edits);
  if (events.length === 0) return;
  const tickets = [...new Set(events.map(({ issueId }) => issueId))];
  const parts = await findParts(jira, await jira.readHead(incidentId), tickets);
  if (!tickets.every((id) => parts.has(id))) throw new Failure('badInput');
  const visible = await jira.findVisible(events);
  if (!events.every(({ eventId }) => visible.has(eventId)))
    throw new Failure('jiraRefused', { fields: { '': 'Jira no longer shows this entry.' } });
}
