import type { NotLooked, PastState } from '#contract';

const states: Readonly<Record<PastState, string>> = {
  open: 'still open',
  done: 'done',
  notCreated: 'committed, not seen in Jira',
  declined: 'declined',
};

const places: Readonly<Record<NotLooked, string>> = {
  openIssues: 'Jira does not let you look through the open issues of this project.',
  pastReviews: 'Past reviews could not be looked through just now.',
};

/** Words about what is there already. */
export const similarWords = {
  label: 'What is there already',
  heading: (count: number) =>
    count === 1 ? 'Looks like one that is there already' : 'Looks like some that are there already',
  told: (count: number) =>
    count === 1
      ? 'One that looks much the same is there already. It stands below.'
      : `${count} that look much the same are there already. They stand below.`,
  owner: (name: string) => `Owner: ${name}`,
  unowned: 'Nobody owns it',
  past: (state: PastState) => `Follow-up of a past review, ${states[state]}`,
  pastOf: (key: string, summary: string) => `${key} ${summary}`,
  because: (reason: string) => `Declined because: “${reason}”`,
  sameFactor: 'It addresses a factor much like yours:',
  more: (count: number) => `Show ${count} more`,
  use: 'Use this one instead',
  notSame: 'Not the same',
  of: (doing: string, name: string) => `${doing}: ${name}`,
  putAway: (count: number) =>
    count === 1 ? 'One was put away as not the same.' : `${count} were put away as not the same.`,
  again: 'Show again',
  instead: (key: string) => `${key} will be linked. No second issue is made.`,
  insteadUnnamed: 'An issue that is there already will be linked. No second issue is made.',
  own: 'Make a new one after all',
  ownTold: 'A new one will be made.',
  notLooked: (place: NotLooked) => places[place],
  couldNot: 'Whether it is there already could not be looked up.',
  goOn: 'You can go on all the same.',
  look: 'Look again',
  recurrences: (count: number) =>
    count === 1 ? 'It came back in a later incident' : 'It came back in later incidents',
} as const;
