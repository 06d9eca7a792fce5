import type { PointKind } from '#core/meeting/point';
import type { AttendingPart } from '#core/meeting/attendees';
import type { ReadyCheck } from '#core/meeting/readiness';
import type { WebCalendar } from '#core/meeting/calendar-file';
import { meetingRoomWords } from './meeting-room';
import { meetingSlotWords } from './meeting-slot';

const points: Readonly<Record<PointKind, string>> = {
  opening: 'Opening',
  moment: 'Moment',
  moments: 'More moments',
  ladders: 'Different explanations',
  factor: 'Factor',
  factors: 'More factors',
  stages: 'Not spoken of yet',
  ideas: 'Ideas',
  agreement: 'Agreement',
};

const parts: Readonly<Record<AttendingPart, string>> = {
  owner: 'owns the review',
  facilitator: 'facilitates',
  scribe: 'is the scribe',
  approver: 'approves it',
  investigator: 'investigates',
  devilsAdvocate: 'is the devil’s advocate',
  incidentLead: 'led the response',
  serviceOwner: 'leads the service',
  // Jira knows one lead of a project, and not of what.
  productManager: 'leads the project, for engineering or product',
  customerLiaison: 'speaks for the customers',
  responder: 'took part',
  invited: 'invited by hand',
};

const checks: Readonly<Record<ReadyCheck, readonly [done: string, open: string]>> = {
  summary: ['The summary has words', 'Write a first summary, so that nobody has to retell it'],
  perspectives: ['Every team has told its view', 'Ask the teams that have not told their view yet'],
  difficult: ['Moments that were hard are marked', 'Mark what was confusing, uncertain or ambiguous'],
  facilitator: ['Somebody facilitates', 'Ask somebody neutral to facilitate, under “People and due day”'],
  scribe: ['Somebody writes it down', 'Ask somebody to be the scribe, under “People and due day”'],
  liaison: ['Somebody speaks for the customers', 'Name who speaks for the customers'],
  date: ['The date is set', 'Set a date'],
  sent: ['It was sent a day before', 'Send it a day before, so that people have read it'],
};

/** Words of the meeting: before it, and in it. */
export const meetingWords = {
  ...meetingSlotWords,
  points,
  pointOf: (kind: PointKind, count: number) => (count > 1 ? `${points[kind]} (${count})` : points[kind]),
  minutes: (count: number) => `${count} min`,
  hidden: 'This point is about something that is not shown to you. Listen in; you will be taken to the next one.',
  date: {
    heading: 'When',
    set: 'Set a date',
    change: 'Change the date',
    day: 'Day',
    time: 'Time',
    zone: 'Zone',
    length: 'Minutes',
    zoneUnknown: 'Not a zone we know: Europe/Paris, for example.',
    missing: 'Choose a day, a time and a zone.',
    lengthOff: (least: number, most: number) => `From ${least} to ${most} minutes.`,
    skipped: 'The clocks skip this time on that day: it will be an hour later.',
    keep: 'Set the date',
    cancel: 'Cancel',
    said: 'The date of the meeting was changed',
    needsReview: 'Name an owner first: that begins the review, and then it can have a meeting.',
    ics: 'Calendar file',
    fileName: (key: string) => `${key}-review.ics`,
    links: { google: 'Add to Google Calendar', outlook: 'Add to Outlook' } satisfies Record<WebCalendar, string>,
    linkHint: 'A link tells that calendar the key, the time and the address, nothing else.',
    summary: (key: string) => `Review of ${key}`,
    body: (agenda: readonly string[]) => ['Agenda', ...agenda.map((one) => `- ${one}`)].join('\n'),
    bodyShort: 'Postmortem review',
  },
  sent: {
    mark: 'I have sent it',
    back: 'Not sent yet',
    said: 'Noted that it was sent',
    saidBack: 'Noted that it was not sent yet',
  },
  attendees: {
    heading: 'Who comes',
    hint: 'As Jira names them; each with the reason. How much anybody did is none.',
    parts,
    because: (reasons: readonly string[]) => reasons.join(', '),
    reason: (part: AttendingPart, of: string) => (of === '' ? parts[part] : `${parts[part]} (${of})`),
    optional: 'may come',
    leaveOut: (name: string) => `Leave out ${name}`,
    leaveOutShort: 'Leave out',
    leftOut: (names: string) => `Left out: ${names}.`,
    askAgain: (name: string) => `Ask ${name} again`,
    invite: 'Invite somebody else',
    liaison: 'Who speaks for the customers',
    liaisonMissing: 'Somebody who speaks for the customers should come: it was a Sev-1. Nobody is known yet.',
    said: (name: string) => `Who comes was changed: ${name}`,
    unread: 'Who leads the services could not be read from Jira. Those who took part stand here.',
    nobody: 'Nobody yet.',
    more: (count: number) => `Show ${count} more`,
  },
  ready: {
    heading: 'Before the meeting',
    check: (check: ReadyCheck, isDone: boolean) => checks[check][isDone ? 0 : 1],
    done: 'Done: ',
    open: 'To do: ',
  },
  agenda: {
    heading: 'Agenda',
    hint: (minutes: number) => `Made of what the timeline and the analysis left open, in ${minutes} minutes.`,
    up: (name: string) => `Move up: ${name}`,
    down: (name: string) => `Move down: ${name}`,
    proposed: 'Back to the proposed order',
    said: 'The order of the agenda was changed',
    copy: 'Copy the agenda',
    copied: 'The agenda is on your clipboard.',
    notCopied: 'The browser did not let us copy it.',
  },
  ...meetingRoomWords,
} as const;
