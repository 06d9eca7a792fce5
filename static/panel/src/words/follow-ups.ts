/** Words of the follow-ups, their form and their saved state. */
export const followUpWords = {
  otherWords: (key: string) =>
    `${key} came from an earlier try, with the words it had then. What you wrote since is kept in the form.`,
  created: (key: string) => `${key} is created and linked.`,
  notSet: (fields: readonly string[]) =>
    `The screens of this project do not take ${listed(fields)}. ${fields.length === 1 ? 'It stands' : 'They stand'} in the description.`,
} as const;

export const formWords = {
  heading: 'New follow-up',
  summary: 'What should change',
  summaryHint: 'One change that can be finished, in a sentence.',
  priority: 'Priority',
  priorityNone: 'As the project sets it',
  owner: 'Owner',
  ownerUnnamed: 'The person chosen before',
  ownerNone: 'Choose a person',
  ownerEmpty: 'Nobody by this name can be given issues here.',
  ownerSearching: 'Looking for people',
  create: 'Create in Jira',
  where: (type: string, project: string, incident: string) =>
    `Creates ${/^[aeio]/i.test(type) ? 'an' : 'a'} ${type} in ${project}, linked to ${incident}.`,
  whereUnknown: (incident: string) => `Creates an issue, linked to ${incident}.`,
  alsoRequired: (fields: readonly string[]) =>
    `Jira also asks for ${listed(fields)} there, which this form does not have.`,
  discard: 'Start over',
  otherVersion: 'Another window holds a different text:',
  noWords: 'no words yet',
  keepMine: 'Keep mine',
  takeTheirs: 'Take that one',
} as const;

export const savedWords = {
  saved: 'Saved',
  saving: 'Saving…',
  offline: 'Offline: kept on this page',
  kept: 'Kept on this page',
} as const;

export const retryWords = {
  in: (seconds: number) => `Next try in ${seconds} s`,
  now: 'Try now',
  again: 'Try again',
} as const;

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
