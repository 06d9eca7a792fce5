import type { Aim, DueAfter, FollowUpKind, Level, Severity, Size } from '#contract';
import { counted } from './counted';
import { stageNames } from './sorts';

const kinds: Readonly<Record<FollowUpKind, string>> = {
  quickFix: 'Quick fix',
  designChange: 'Design change',
  processChange: 'Process change',
};

const aims: Readonly<Record<Aim, string>> = {
  eliminate: 'Rule out this class of incident',
  reduce: 'Make it less likely',
  detect: 'Notice it sooner',
  diagnose: 'Understand it sooner',
  limit: 'Keep its impact small',
  recover: 'Recover faster',
};

const sizes: Readonly<Record<Size, string>> = { small: 'Small', medium: 'Medium', large: 'Large' };
const levels: Readonly<Record<Level, string>> = { low: 'Low', medium: 'Medium', high: 'High' };

const severities: Readonly<Record<Severity, string>> = {
  sev1: 'Sev-1',
  sev2: 'Sev-2',
  sev3: 'Sev-3',
  sev4: 'Sev-4',
  nearMiss: 'a near miss',
  falseAlarm: 'a false alarm',
};

const and = new Intl.ListFormat('en', { type: 'conjunction' });
const or = new Intl.ListFormat('en', { type: 'disjunction' });

/** A long text as part of a sentence. */
const cut = (text: string, most = 60): string => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);

/** Words of the ideas: their groups, their form, and what becomes of them. */
export const ideaWords = {
  cut,
  add: 'Add idea',
  filter: 'Filter',
  tools: 'Ideas',
  none: 'An idea is one change that would make the next incident smaller, shorter or rarer. Catch it now, decide tomorrow.',
  noneToRead: 'Nobody has caught an idea yet.',
  noneMatch: 'No idea is like that.',
  noneCommitted: 'Nothing is agreed yet. An idea that has rested can be committed.',
  groups: {
    ideas: { name: 'Ideas', hint: 'They rest a day before anyone commits' },
    committed: { name: 'Committed', hint: 'Agreed, not in Jira yet' },
    declined: { name: 'Declined', hint: 'Kept with its reason' },
  },
  nothingAddresses: (stages: readonly (keyof typeof stageNames)[]) =>
    `Nothing addresses ${or.format(stages.map((stage) => stageNames[stage].toLowerCase()))} yet`,
  noStages: 'No idea names the stage it addresses yet',
  unsaid: 'Not put into words yet',
  newIdea: 'New idea',
  opened: (what: string) => `Idea: ${cut(what)}`,
  from: {
    event: (time: string) => `From ${time} UTC`,
    eventLong: (time: string, text: string) => `From ${time} UTC, ${cut(text)}: open it in the timeline`,
    withheld: 'From an event in a ticket that Jira does not show you',
    gone: 'From an event that is not in what you see',
    factor: (statement: string) => `From the factor “${cut(statement)}”`,
    factorLong: (statement: string) => `From the factor “${cut(statement)}”: open it in the analysis`,
    factorGone: 'From a factor that was taken away',
    section: (name: string) => `From the section “${cut(name)}”`,
    sectionLong: (name: string) => `From the section “${cut(name)}”: open it in the analysis`,
    meeting: 'From the meeting',
  },
  short: {
    factor: 'From a factor',
    section: 'From the analysis',
    meeting: 'From the meeting',
    withheld: 'From a withheld event',
    gone: 'From an event',
  },
  restsUntil: (when: string) => `rests until ${when}`,
  restsUntilAlone: (when: string) => `Rests until ${when}`,
  ready: 'ready',
  readyAlone: 'Ready',
  readySince: (when: string) => `Ready to commit since ${when}`,
  caught: (when: string) => `Caught ${when}`,
  what: 'What',
  whatHint: 'One change that can be finished, in a sentence. It starts with a verb.',
  whatMissing: 'A few words are needed first: what will be done?',
  component: 'Component or service',
  impact: 'Impact',
  urgency: 'Urgency',
  priority: 'Priority',
  levels,
  priorityProposed: (impact: Level, urgency: Level) =>
    `Proposed: impact ${levels[impact].toLowerCase()}, urgency ${levels[urgency].toLowerCase()}`,
  priorityOpen: 'Impact and urgency propose one',
  priorityOverruled: (name: string) => `Impact and urgency would propose ${name}`,
  priorityBack: 'Take the proposal',
  priorityBecause: 'What makes another priority right',
  owner: 'Owner',
  ownerNobody: 'Nobody is preselected',
  due: 'Due',
  dueBecause: (days: number, severity: Severity | null, priority: string | null) => {
    const by = [severity && severities[severity], priority].filter(Boolean);
    return `${counted(days, 'business day')}${by.length > 0 ? `, ${and.format(by as string[])}` : ''}`;
  },
  dueBySettings: ({ days, unit }: DueAfter) =>
    `${counted(days, unit === 'business' ? 'business day' : 'day')}, as this project has set`,
  dueChosen: (day: string) => `The policy would propose ${day}`,
  dueNone: 'No due date',
  dueBack: 'Take the proposal',
  more: 'Kind, aim, size, trade-off',
  kind: 'Kind',
  kinds,
  aim: 'Aim',
  aims,
  stage: 'Stage it addresses',
  size: 'Size',
  sizes,
  unchosen: 'Not said yet',
  tradeOff: 'Trade-off',
  tradeOffHint: 'What does it cost, or make slower?',
  factors: 'Factors it addresses',
  factorsNone: 'No factor is written down yet. They stand under Analysis.',
  meeting: 'It came up in the meeting',
  commit: 'Commit',
  commitUnowned: 'Commit without an owner',
  commitAsk: 'Before it is agreed',
  commitUnownedHint: 'Nobody owns it yet. Choose somebody above, or commit it so: it stays marked until somebody does.',
  early: (when: string) => `It rests until ${when}. What makes it right to commit now?`,
  accepted: 'It is not everything a follow-up can be yet. What makes it right as it is?',
  reason: 'Reason',
  reasonMissing: 'A few words are needed here.',
  decline: 'Decline with a reason',
  declineAsk: 'What speaks against doing it?',
  declineHint: 'It stays in the report with this reason, so that the next team need not think it through again.',
  declineKeep: 'Decline',
  declined: (reason: string) => `Declined: ${reason}`,
  because: {
    declined: 'Declined because',
    early: 'Committed early because',
    accepted: 'Right as it is because',
    priority: 'Another priority because',
  },
  backToIdeas: 'Back to ideas',
  takeAway: 'Take it away',
  close: 'Close',
  undo: 'Undo',
  changed: 'The idea is changed.',
  instead: 'Links an issue that is there already',
  dueOn: (day: string) => `due ${day}`,
  backlog: 'Backlog',
  unowned: 'Nobody yet',
  ownedBy: (name: string) => `Owner: ${name}`,
  theirs: (name: string, field: string, text: string) => `${name} changed “${field}” meanwhile: ${text}`,
  place: 'Goes to',
  inPlace: (project: string, type: string) => `${project} · ${type}`,
  sprint: 'Sprint',
  link: 'Linked to the incident as',
  furtherFields: 'Further fields',
  filledIn: (count: number) => `${counted(count, 'field')} filled in`,
  chosen: 'chosen by hand',
  state: 'State',
  states: { idea: 'An idea', committed: 'Committed', declined: 'Declined' },
  done: {
    committed: (what: string) => `Committed: ${cut(what)}`,
    declined: (what: string) => `Declined: ${cut(what)}`,
    back: (what: string) => `Back among the ideas: ${cut(what)}`,
    away: 'The idea is taken away.',
  },
  filters: {
    stage: 'Stage',
    allStages: 'All stages',
    noStage: 'No stage yet',
    owner: 'Owner',
    everybody: 'Everybody',
    nobody: 'Nobody yet',
    whole: 'Show all',
    shown: (shown: number, all: number) => `${shown} of ${all}`,
  },
} as const;
