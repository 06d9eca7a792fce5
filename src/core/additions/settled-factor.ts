import type { Addition, AdditionEdit, EvidenceRef, Factor } from '#contract';
import { citedEvents, eventsCitedIn, withUnseen } from './cited-events';
import { isAddedEvent } from './id-fits';

/** An added event belongs to the incident, whatever ticket an edit names for it. */
const ofIncident = (ref: EvidenceRef): EvidenceRef =>
  'eventId' in ref && isAddedEvent(ref.eventId) ? { ...ref, issueId: null } : ref;

const settled = (factor: Factor): Factor => ({
  ...factor,
  supports: factor.supports.map(ofIncident),
  speaksAgainst: factor.speaksAgainst.map(ofIncident),
});

/**
 * A factor's edit as it is stored: with the events in the places that were withheld from its writer. Other edits as
 * they are. @returns null where it names a place or an added event that is not there
 */
export function settledFactor(edit: AdditionEdit, known: ReadonlyMap<string, Addition>): AdditionEdit | null {
  if (edit.about !== 'factor' || edit.body === null) return edit;
  const standing = known.get(edit.id);
  const body = withUnseen(settled(edit.body), standing?.about === 'factor' ? citedEvents(standing) : []);
  if (!body) return null;
  const there = eventsCitedIn(body).every(({ eventId }) => !isAddedEvent(eventId) || known.has(eventId));
  return there ? { ...edit, body } : null;
}
