const listed = (names: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
const apart = (parts: readonly string[]): string => parts.join(', ');
const s = (count: number, one: string, many: string): string => (count === 1 ? one : many);

type Share = { readonly count: number; readonly name: string };

/** Words of what becomes of committed ideas in Jira. */
export const creatingWords = {
  region: 'Create in Jira',
  create: (count: number) => (count === 1 ? 'Create in Jira' : `Create ${count} in Jira`),
  createOne: 'Create in Jira',
  createOf: (what: string) => `Create in Jira: ${what}`,
  /** `2 in PAY for Tomasz and Noor, 1 in CHK for Jonas.` */
  where: (places: readonly (Share & { readonly owners: readonly string[]; readonly unowned: number })[]) =>
    `${apart(
      places.map(({ count, name, owners, unowned }) => {
        const whose = owners.length > 0 ? ` for ${listed(owners)}` : '';
        const open = unowned > 0 ? ` (${owners.length > 0 ? `${unowned} ` : ''}without an owner yet)` : '';
        return `${count} in ${name}${whose}${open}`;
      }),
    )}.`,
  somewhere: 'Jira',
  nobodyNamed: 'somebody chosen before',
  instead: (count: number) => `${count} ${s(count, 'is', 'are')} in Jira already, and will only be linked.`,
  /** `2 go into PAY Sprint 48, 1 into the CHK backlog.` */
  sprints: (sprints: readonly Share[]) =>
    sprints.length === 0
      ? ''
      : `${sprints.map(({ count, name }, at) => `${count}${at === 0 ? ` ${s(count, 'goes', 'go')}` : ''} into ${name}`).join(', ')}.`,
  backlog: (project: string) => `the ${project} backlog`,
  inBacklog: 'Backlog',
  someBacklog: 'the backlog',
  someSprint: 'the chosen sprint',
  links: (count: number, incident: string, phrases: readonly string[]) =>
    phrases.length === 0
      ? ''
      : `${s(count, 'It links', 'Each links')} to ${incident} as ${listed(phrases.map((phrase) => `“${phrase}”`))}.`,
  /** By field id, as the form names them. */
  fieldNames: {
    summary: 'What',
    assignee: 'Owner',
    duedate: 'Due',
    priority: 'Priority',
    sprint: 'Sprint',
    description: 'Description',
    issuelinks: 'Link to the incident',
    project: 'Project',
    issuetype: 'Type',
  },
  toField: 'Go to the field',
  refusedElsewhere: 'Jira did not take this as it is. It says:',
  asksFirst: (project: string, names: readonly string[]) =>
    `${project} asks for ${listed(names)} before it can be created there.`,
  waits: (what: string, project: string, names: readonly string[]) =>
    `“${what}” waits: ${project} asks for ${listed(names)}.`,
  fillIn: 'Fill in',
  fillInOf: (what: string) => `Fill in: ${what}`,
  creating: (count: number) => `Creating ${count} in Jira`,
  creatingRow: 'Creating in Jira…',
  waitsForSaving: 'Begins as soon as what you wrote is saved.',
  notCreated: (count: number) => `${s(count, 'It was', 'They were')} not created. What stands here says why.`,
  result: (keys: readonly string[], left: number) =>
    [
      ...(keys.length > 0 ? [`${listed(keys)} ${s(keys.length, 'is', 'are')} in Jira now.`] : []),
      ...(left > 0 ? [`${left} ${s(left, 'is', 'are')} not there yet. Each says why in its row.`] : []),
    ].join(' '),
  created: (key: string) => `In Jira as ${key}`,
  notKnownYet: {
    what: 'An earlier try may have arrived.',
    next: 'We look for it again once Jira’s search has caught up, so that no second issue is made.',
  },
  notReached: 'There was no time left for this one. It is next.',
  notCommitted: 'It is no longer committed: somebody changed it meanwhile.',
  someLeft: (count: number) => `${count} ${s(count, 'is', 'are')} not in Jira yet; the rest stands as created.`,
} as const;
