import { type AdditionEdit, markNames } from '#contract';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const jiraEvent = /^(?:created|changelog|comment|worklog|attachment|remoteLink):\d{1,20}$/;
const addedEvent = new RegExp(`^event:${uuid}$`);
const evidence = new RegExp(`^evidence:${uuid}$`);

/** Whether it names an event that people added, and not one of Jira's. */
export const isAddedEvent = (eventId: string): boolean => addedEvent.test(eventId);

const isEvent = (eventId: string | null): boolean =>
  eventId !== null && (jiraEvent.test(eventId) || isAddedEvent(eventId));

/**
 * Whether an edit's id is the one that its kind, its event and its writer give it: so nobody can write on another
 * event, or a perspective in another person's name, by making up an id.
 */
export function idFits({ id, about, eventId }: AdditionEdit, accountId: string): boolean {
  if (about === 'event') return eventId === null && isAddedEvent(id);
  if (about === 'severity') return eventId === null && id === 'severity';
  if (about === 'mark') return eventId === null && markNames.some((name) => id === `mark:${name}`);
  if (!isEvent(eventId)) return false;
  if (about === 'evidence') return evidence.test(id);
  return id === (about === 'perspective' ? `perspective:${eventId}:${accountId}` : `${about}:${eventId}`);
}
