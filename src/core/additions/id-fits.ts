import { type AdditionEdit, biases, checkDays, conflictCodes, markNames, sectionIds } from '#contract';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const jiraEvent = /^(?:created|changelog|comment|worklog|attachment|remoteLink):\d{1,20}$/;
const addedEvent = new RegExp(`^event:${uuid}$`);
const evidence = new RegExp(`^evidence:${uuid}$`);
const meetingNote = new RegExp(`^meetingNote:${uuid}$`);
const section = `(?:${sectionIds.join('|')}|own:${uuid})`;

/** Whether it names an event that people added, and not one of Jira's. */
export const isAddedEvent = (eventId: string): boolean => addedEvent.test(eventId);

/** Whether it names an event of a timeline, Jira's or people's. */
export const isEventId = (eventId: string | null): boolean =>
  eventId !== null && (jiraEvent.test(eventId) || isAddedEvent(eventId));

/** Ids of what is about the incident as a whole, by kind. */
const whole: Readonly<Partial<Record<AdditionEdit['about'], RegExp>>> = {
  event: addedEvent,
  severity: /^severity$/,
  mark: new RegExp(`^mark:(?:${markNames.join('|')})$`),
  depth: /^depth$/,
  order: /^order$/,
  leftOut: new RegExp(`^leftOut:${section}$`),
  section: new RegExp(`^section:${uuid}$`),
  done: new RegExp(`^done:${section}$`),
  impact: /^impact$/,
  noticed: /^noticed$/,
  led: /^led$/,
  safeguard: new RegExp(`^safeguard:${uuid}$`),
  problemClass: /^problemClass$/,
  message: /^message$/,
  factor: new RegExp(`^factor:${uuid}$`),
  term: /^term:[\p{L}\p{N}&./-]{1,40}$/u,
  leftAlone: new RegExp(`^leftAlone:${uuid}$`),
  idea: new RegExp(`^idea:${uuid}$`),
  meetingPlan: /^meetingPlan$/,
  worked: new RegExp(`^worked:${uuid}:(?:${checkDays.join('|')})$`),
};

/** What is about the incident and belongs to one person: nobody writes in another's name. */
const ofPerson = (about: AdditionEdit['about'], id: string, accountId: string): boolean | undefined => {
  if (about === 'ladder' || about === 'directiveRead') return id === `${about}:${accountId}`;
  if (about === 'agreed') return agreed.test(id) && id.replace(agreed, '') === accountId;
  return about === 'biasSeen' ? biases.some((bias) => id === `biasSeen:${bias}:${accountId}`) : undefined;
};

const agreed = new RegExp(`^agreed:${uuid}:`);

const conflict = new RegExp(`^fine:(?:${conflictCodes.join('|')}):`);
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** A conflict that is fine is about its first event; one between marks or follow-ups, about its moment. */
const ofConflict = (id: string, eventId: string | null): boolean => {
  const rest = conflict.test(id) ? id.replace(conflict, '') : '';
  return eventId === null ? instant.test(rest) : isEventId(eventId) && rest === eventId;
};

/**
 * Whether an edit's id is the one that its kind, its event and its writer give it: so nobody can write on another
 * event, or a perspective in another person's name, by making up an id.
 */
export function idFits({ id, about, eventId }: AdditionEdit, accountId: string): boolean {
  const wholeId = whole[about];
  if (wholeId) return eventId === null && wholeId.test(id);
  const personal = ofPerson(about, id, accountId);
  if (personal !== undefined) return eventId === null && personal;
  if (about === 'fine') return ofConflict(id, eventId);
  if (about === 'meetingNote') return meetingNote.test(id) && (eventId === null || isEventId(eventId));
  if (!isEventId(eventId)) return false;
  if (about === 'evidence') return evidence.test(id);
  return id === (about === 'perspective' ? `perspective:${eventId}:${accountId}` : `${about}:${eventId}`);
}
