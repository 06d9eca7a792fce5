import type { MarkName, ReviewRole, SettingFault, Severity } from '#contract';
import { bounds } from '#core/settings/bounds';
import { counted } from './counted';

const severities: Readonly<Record<Severity, string>> = {
  sev1: 'Sev-1',
  sev2: 'Sev-2',
  sev3: 'Sev-3',
  sev4: 'Sev-4',
  nearMiss: 'Near miss',
  falseAlarm: 'False alarm',
};

const marks: Readonly<Record<Exclude<MarkName, 'impactStart'>, string>> = {
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
};

const ranges: Readonly<Record<string, keyof typeof bounds>> = {
  'followUps.most': 'most',
  'followUps.soakHours': 'soakHours',
};

function faultWords({ code, at, value, words }: SettingFault): string {
  switch (code) {
    case 'unknownType':
      return 'One of these issue types is no longer in this project. Choose among those shown.';
    case 'badQuery':
      return `Jira does not take this query: ${words ?? ''} Write what stands before ORDER BY, for example: issuetype = Incident`;
    case 'unknownField':
      return 'This field is not on the create screens of this project. Choose one that is.';
    case 'unknownStatus':
      return 'One of these statuses is no longer in this project. Choose among those shown.';
    case 'unknownZone':
      return `“${value}” is no time zone. Write one like Europe/Paris or America/New_York.`;
    case 'noSuchDay':
      return `“${value}” is no day. Write one day a line, like 2026-12-25.`;
    case 'unknownProject':
      return 'You cannot create issues in one of these projects. Choose among those shown.';
    case 'unknownLinkType':
      return 'This site has no such link type. Choose among those shown.';
    case 'notAPerson':
      return 'One of these accounts is closed, or is no person. Choose somebody else.';
    case 'noSections':
      return 'A review needs at least one section. Choose one, or take the guide’s own.';
    case 'outOfRange': {
      const { from, to } = bounds[ranges[at] ?? 'days'];
      return `“${value}” is outside what makes sense here. Write a whole number from ${from} to ${to}.`;
    }
    default: {
      const never: never = code;
      return never;
    }
  }
}

const roles: Readonly<Record<Exclude<ReviewRole, 'owner' | 'approver'>, string>> = {
  investigator: 'Investigators',
  facilitator: 'Facilitators',
  scribe: 'Scribes',
  devilsAdvocate: 'Devil’s advocates',
};

/** Words of the page where a project's administrators set how its reviews go. */
export const settingsWords = {
  title: (project: string) => `Postmortems in ${project}`,
  hint: 'Everything has a default: what you leave alone works as it is.',
  reading: 'Reading what this project has',
  notYours: 'These settings are for people who administer this project. Ask one of them.',
  notRead: 'The settings could not be read. Nothing was changed. Try again in a moment.',
  again: 'Try again',
  default: (words: string) => `Default: ${words}.`,
  found: (words: string) => `Found here: ${words}.`,
  none: 'none',
  save: 'Save',
  reset: 'Take all defaults again',
  saved: 'Saved',
  notSaved: 'This did not reach the app. What you changed is still here; save it again.',
  refused: (count: number) => `Not saved: ${counted(count, 'value')} cannot be taken. Each says what would be right.`,
  meanwhile: 'Somebody saved these settings at the same time. What stands now is shown; change it again if needed.',
  severities,
  marks,
  roles,
  faultWords,
  incident: {
    heading: 'What counts as an incident',
    types: 'Issue types',
    default: 'any issue on which somebody opens a postmortem',
    jql: 'Or what this JQL finds',
  },
  severity: {
    heading: 'Severity',
    field: 'Field that tells it',
    usual: 'By its name, else by the priority',
    default: 'a field called Severity, then the priority',
    fields: (count: number) => counted(count, 'field with a list of values', 'fields with a list of values'),
    value: (value: string) => `${value} is`,
    byWords: 'As its words say',
  },
  statuses: {
    heading: 'Marks from statuses',
    default: 'by category: work begins, and done ends it',
    found: (count: number) => counted(count, 'status', 'statuses'),
    of: (status: string) => `${status} means`,
    nothing: 'No mark of its own',
  },
  due: {
    heading: 'When a review is due',
    default: '2 days after the incident was over',
    usual: 'Days, where the severity says nothing else',
    of: (severity: string) => `${severity}: days, empty for the usual`,
    unit: (of: string) => `${of}: kind of days`,
    calendar: 'every day',
    business: 'business days',
    holidays: 'Holidays, one day a line',
    holidaysDefault: 'weekends alone are free',
    zone: 'Time zone',
    zoneDefault: 'UTC',
  },
  sections: {
    heading: 'Sections and depth',
    default: 'the guide’s sections, as deep as the incident’s signs propose',
    own: 'Choose the sections of a new review',
    earlier: (section: string) => `${section}: earlier`,
    depth: 'Depth',
    proposed: 'As proposed for each incident',
  },
  followUps: {
    heading: 'Follow-ups',
    projects: 'Projects offered first',
    projectsDefault: 'the incident’s own project',
    link: 'Link type',
    linkDefault: 'Relates, or the site’s first',
    due: 'Due after, days; empty for the policy by severity',
    dueDefault: 'by severity and priority, in business days',
    most: 'Commitments before a reason is asked for',
    mostDefault: (most: number) => String(most),
    soak: 'Hours an idea rests before people commit',
    soakDefault: (hours: number) => String(hours),
  },
  approval: {
    heading: 'Approval',
    needed: 'Published by an approver',
    default: 'Sev-1 and Sev-2, any approver who is not the owner',
    who: (severity: string) => `Who approves ${severity}`,
    nobody: 'Nobody in particular',
  },
  people: {
    heading: 'People offered first',
    default: 'nobody',
    add: 'Add a person',
    remove: (name: string) => `Take ${name} away`,
    search: (of: string) => `Find a person: ${of}`,
  },
} as const;
