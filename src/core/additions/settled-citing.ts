import type { Addition, AdditionEdit, EvidenceRef } from '#contract';
import { citedEvents, eventsCitedIn, isCiting, withRefs, withUnseen } from './cited-events';
import { isAddedEvent } from './id-fits';

/** An added event belongs to the incident, whatever ticket an edit names for it. */
const ofIncident = (ref: EvidenceRef): EvidenceRef =>
  'eventId' in ref && isAddedEvent(ref.eventId) ? { ...ref, issueId: null } : ref;

/**
 * The edit of a factor or an idea as it is stored: with the events in the places that were withheld from its writer.
 * Other edits as they are. @returns null where it names a place or an added event that is not there
 */
export function settledCiting(edit: AdditionEdit, known: ReadonlyMap<string, Addition>): AdditionEdit | null {
  if ((edit.about !== 'factor' && edit.about !== 'idea') || edit.body === null) return edit;
  const standing = known.get(edit.id);
  const cited = standing && isCiting(standing) ? citedEvents(standing) : [];
  const body = withUnseen(withRefs(edit.body, ofIncident), cited);
  if (!body) return null;
  const there = eventsCitedIn(body).every(({ eventId }) => !isAddedEvent(eventId) || known.has(eventId));
  // The body is of the edit's own kind.
  return there ? ({ ...edit, body } as AdditionEdit) : null;
}
