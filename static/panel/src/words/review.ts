import type { ReviewDue, ReviewException, ReviewRefusal, ReviewRole, ReviewState } from '#contract';
import type { OwnerCriterion } from '#core/review/suggest-owner';
import { counted } from './counted';

const states: Readonly<Record<ReviewState, string>> = {
  draft: 'Draft',
  inReview: 'In review',
  published: 'Published',
  reopened: 'Reopened',
};

const roles: Readonly<Record<ReviewRole, string>> = {
  owner: 'Owner',
  approver: 'Approver',
  investigator: 'Investigator',
  facilitator: 'Facilitator',
  scribe: 'Scribe',
  devilsAdvocate: 'Devil’s advocate',
};

/** That reviewing is no punishment is said where somebody takes it on (S3-06). */
const roleHints: Readonly<Record<ReviewRole, string>> = {
  owner: 'Sees the review through. Owning it is a task, never a punishment.',
  approver: 'Reads it with fresh eyes and publishes it. Somebody else than the owner.',
  investigator: 'Asks and listens, best without a part in the incident.',
  facilitator: 'Leads the meeting and decides nothing in it.',
  scribe: 'Writes down what is said.',
  devilsAdvocate: 'Asks what speaks against each factor.',
};

const criteria: Readonly<Record<OwnerCriterion, string>> = {
  led: 'led the response',
  stabilised: 'did what ended the impact',
  onCall: 'had the incident first',
  raised: 'opened the incident',
};

const refusals: Readonly<Record<Exclude<ReviewRefusal, 'rolesExclude' | 'reasonNeeded'>, string>> = {
  notBegun: 'The review has not begun yet: choose an owner first.',
  noSuchStep: 'The review is in another state by now. What stands now is shown here.',
  ownerNeeded: 'A review always has an owner. Choose somebody else instead.',
  approverNeeded:
    'A review of this severity is published by an approver. Name one under “People and due day”, then publish.',
  onlyApprover: 'Publishing is for the approver, or for a project administrator with a reason.',
  notAPerson: 'This account is closed or not a person’s, so that it can have no part here.',
};

const exceptions: Readonly<Record<ReviewException, string>> = {
  unreviewed: 'It has not been in review since it was last changed. Why is it published now?',
  notTheApprover: 'You publish in the approver’s place. Why?',
  unseenFinds:
    'The message to customers holds names, addresses or the like that nobody has looked at. Why does it go out with them?',
  sentBack: 'What should still be worked on?',
  reopening: 'What is it reopened for?',
  offPolicy: 'Why is another day right for this one?',
  handedOn: 'The review is under way. Why does it change hands?',
  tookPart: 'This person had a part in the incident. Why are they the right one all the same?',
};

/** Words of the place where the review's life is kept. */
export const reviewWords = {
  tab: 'Review',
  states,
  roles,
  roleHints,
  criteria,
  notBegun: 'Not begun',
  standing: 'Where the review stands',
  ownedBy: (name: string) => `Owner ${name}`,
  unknownPerson: 'Somebody not shown to you',
  closedAccount: 'A former colleague',
  start: {
    heading: 'Who sees this review through?',
    hint: 'Naming an owner begins the review as a draft. It is a task, never a punishment; the incident is not changed.',
    suggested: 'Suggested',
    because: (reasons: readonly string[]) => reasons.join(', '),
    choose: (name: string) => `Begin with ${name}`,
    another: 'Somebody else',
    nobody: 'The timeline does not say who could own it. Choose anybody who can see it through.',
  },
  details: 'People and due day',
  state: {
    heading: 'State',
    steps: 'The review’s way',
    next: {
      draft: 'Back to draft',
      inReview: 'Send to review',
      published: 'Publish',
      reopened: 'Reopen',
    } satisfies Record<ReviewState, string>,
    hints: {
      draft: 'Being written. Send it to review once it can be read as a whole.',
      inReview: 'Being read. The approver publishes it, or sends it back with a word of why.',
      published: 'The published text stands as it is. Reopen to change it; what readers have stays until the next one.',
      reopened: 'The published text still stands. What is changed now comes with the next one.',
    } satisfies Record<ReviewState, string>,
    needsApprover: 'Nobody yet; this severity asks for one',
    publishedAt: (revision: number, when: string, name: string) => `Revision ${revision}, ${when}, by ${name}`,
    said: (state: ReviewState) => `The review is now: ${states[state].toLowerCase()}`,
  },
  people: {
    heading: 'People',
    nobody: 'Nobody yet',
    change: (role: ReviewRole) => `Change ${roles[role].toLowerCase()}`,
    name: (role: ReviewRole) => `Name ${roles[role].toLowerCase()}`,
    changeShort: 'Change',
    nameShort: 'Name',
    remove: 'Nobody',
    pick: (role: ReviewRole) => `${roles[role]}: choose a person`,
    offered: 'Often asked here',
    withoutPart: 'No part in the incident',
    said: (role: ReviewRole, name: string | null) => `${roles[role]}: ${name ?? 'nobody'}`,
    excludes: (name: string, has: ReviewRole, role: ReviewRole) =>
      `${name} is the ${roles[has].toLowerCase()}, and one person cannot be ${roles[role].toLowerCase()} too. Choose somebody else, or change the other part first.`,
  },
  due: {
    heading: 'Due',
    unknown: 'Known once the incident is over: set when it was resolved.',
    on: (day: string) => `Due ${day}`,
    over: (day: string) => `Was due ${day}`,
    past: (day: string) => `${day}, which is over`,
    publishedNone: '',
    by: (by: ReviewDue['by'], day: string) =>
      by === 'person'
        ? 'Set by hand.'
        : `${counted(by.days, by.unit === 'business' ? 'business day' : 'day')} after it was over on ${day}.`,
    zone: (zone: string) => `Counted in ${zone}.`,
    fades: 'Soon, because memories fade within days: what each of you saw is easiest to tell while it is fresh.',
    set: 'Set another day',
    back: 'Back to the policy',
    day: 'Due day',
    missing: 'Choose a day.',
    keep: 'Set the day',
    said: 'The due day was changed',
  },
  trace: {
    heading: 'What was done',
    hint: 'Only grows. Who, when and what, never what was written.',
    export: 'Export as CSV',
    more: (count: number) => `Show ${count} more`,
    columns: ['at', 'by', 'what', 'reason'],
  },
  reason: 'Reason',
  reasonMissing: 'A few words are enough.',
  keepReason: 'Go on',
  refusals,
  exceptions,
  meanwhile: 'Somebody changed the review at the same time. What stands now is shown; try again if it is still wanted.',
  notSaved: 'This did not reach the app. Nothing was lost; try again.',
  notAnIncident: 'By this project’s settings this issue is no incident. It can be reviewed all the same.',
} as const;
