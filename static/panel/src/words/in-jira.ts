import type { ChangedField, CheckDay, Verdict } from '#contract';
import type { SortColumn } from '#core/follow-ups/after/sorted';
import { counted } from './counted';

const columns: Readonly<Record<SortColumn, string>> = {
  summary: 'Follow-up',
  status: 'Status',
  owner: 'Owner',
  priority: 'Priority',
  due: 'Due',
  sprint: 'Sprint',
};

const fields: Readonly<Record<ChangedField, string>> = {
  assignee: 'Owner',
  priority: 'Priority',
  duedate: 'Due',
  sprint: 'Sprint',
};

/** Words of the follow-ups that are in Jira. */
export const inJiraWords = {
  name: 'In Jira',
  table: 'Follow-ups in Jira',
  columns,
  live: (seconds: number) =>
    seconds < 5
      ? 'Live, read just now'
      : `Live, read ${seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`} ago`,
  reading: 'Reading from Jira',
  readAgain: 'Read again',
  withheld: (count: number) => (count === 1 ? 'One more is not shown to you.' : `${count} more are not shown to you.`),
  gone: 'No longer in Jira, as far as this app can see',
  goneUnknown: 'A follow-up without an idea of its own',
  pick: (key: string) => `Select ${key}`,
  pickAll: 'Select all',
  selected: (count: number) => `${count} selected`,
  nobody: 'Nobody yet',
  noPriority: 'None',
  noDue: 'No date',
  backlog: 'Backlog',
  over: (days: number) => `${counted(days, 'day')} over`,
  owner: (name: string) => `Owner: ${name}`,
  priority: (name: string) => `Priority: ${name}`,
  change: (field: ChangedField, key: string) => `Change ${fields[field].toLowerCase()} of ${key}`,
  buttons: { assignee: 'Owner', priority: 'Priority', duedate: 'Due', sprint: 'Move to sprint' },
  panels: {
    assignee: (of: string) => `Owner of ${of}`,
    priority: (of: string) => `Priority of ${of}`,
    duedate: (of: string) => `Due day of ${of}`,
    sprint: (of: string) => `Sprint of ${of}`,
  },
  several: (count: number) => counted(count, 'follow-up'),
  /** Of some of the selected only. */
  onlySome: (may: number, all: number) => `Jira lets you do this for ${may} of the ${all}.`,
  choose: { assignee: 'Choose a person', priority: 'Choose a priority', duedate: '', sprint: 'Choose a sprint' },
  noSprints: 'No active or future sprint on the boards of this project.',
  noPriorities: 'The edit screen of this project has no priority.',
  noPeople: 'Nobody by this name can be given issues here.',
  searching: 'Looking for people',
  sprint: (name: string, isActive: boolean, issues: number | null) =>
    [name, isActive ? 'active' : 'future', ...(issues === null ? [] : [counted(issues, 'issue')])].join(', '),
  day: 'Day',
  set: 'Set the day',
  noDay: 'No day',
  close: 'Close',
  working: 'Changing',
  done: (count: number, what: string) => `${counted(count, 'follow-up')}: ${what}.`,
  became: {
    assignee: (name: string) => `owner is ${name}`,
    priority: (name: string) => `priority is ${name}`,
    duedate: (day: string) => `due ${day}`,
    sprint: (name: string) => `now in ${name}`,
  },
  nobodyNow: 'nobody',
  noDayNow: 'on no day',
  backlogNow: 'the backlog',
  undo: 'Undo',
  undone: (count: number) => `${counted(count, 'follow-up')} set back.`,
  refused: (field: ChangedField) => `Jira did not take the ${fields[field].toLowerCase()}`,
  unsure: 'Jira did not answer. What stands here is how it is now; you can try again.',
  busy: 'Jira is busy. Nothing was changed here; you can try again in a moment.',
  told: (words: string) => `Jira: ${words}`,
} as const;

const verdicts: Readonly<Record<Verdict, string>> = { yes: 'Yes', partly: 'Partly', no: 'No' };

export const workedWords = {
  heading: 'Did it work?',
  ask: (days: CheckDay, key: string) =>
    `${key} was closed more than ${days} days ago. Did it do what it was meant to do?`,
  verdicts,
  text: 'What did you see since?',
  hint: 'What happened, or no longer happens.',
  keep: 'Keep',
  says: (key: string) => `What became of ${key} is kept`,
  answered: (verdict: Verdict, days: CheckDay) =>
    ({ yes: 'It worked', partly: 'It worked in part', no: 'It did not do it' })[verdict] + ` (after ${days} days)`,
} as const;

export const agreementWords = {
  heading: 'Agreement',
  agreed: (count: number, all: number) => (all === 0 ? 'Nobody is asked to agree yet' : `${count} of ${all} agreed`),
  has: (name: string) => `${name} agreed`,
  asked: (name: string) => `${name} is asked`,
  agree: 'I agree',
  takeBack: 'Take back my yes',
  saysAgree: (what: string) => `You agreed to “${what}”`,
  saysBack: (what: string) => `Your yes to “${what}” is taken back`,
  ask: 'Ask others',
  askLabel: 'Who is asked to agree',
  askHint: 'Nobody named here: the owner and whoever leads the project.',
  saysAsked: 'Who is asked to agree is changed',
} as const;
