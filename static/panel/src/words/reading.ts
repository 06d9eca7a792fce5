import type { SourceKind } from '#contract';
import type { Folded } from '#core/timeline/fold';
import type { RowAction } from '../timeline/row-action';
import { counted, grouped } from './counted';
import { kindNames, stageNames } from './sorts';

const actions: Readonly<Record<RowAction, string>> = {
  pin: 'Pin',
  evidence: 'Add evidence',
  perspective: 'Add your view',
  hard: 'Mark as a hard moment',
  decision: 'Make it a decision',
  idea: 'Catch an idea',
  hide: 'Hide with a reason',
};

const actionKeyWords: Readonly<Record<RowAction, string>> = {
  pin: 'pin',
  evidence: 'evidence',
  perspective: 'view',
  hard: 'hard moment',
  decision: 'decision',
  idea: 'idea',
  hide: 'hide',
};

const sources: Readonly<Record<SourceKind, string>> = {
  created: 'Creation',
  changelog: 'History',
  comment: 'Comments',
  worklog: 'Work logs',
  attachment: 'Attachments',
  remoteLink: 'Links to other places',
  hand: 'Added by hand',
  transcript: 'Transcripts',
  machine: 'Machine events',
};

/** One and several of what folds. */
const folded: Readonly<Record<Folded, readonly [string, string]>> = {
  fieldEdit: ['field edit', 'field edits'],
  reply: ['reply', 'replies'],
  workLog: ['work log', 'work logs'],
  attachment: ['attachment', 'attachments'],
  webLink: ['link', 'links'],
  ticket: ['new ticket', 'new tickets'],
  message: ['message', 'messages'],
};

/** Words of the list of events and of what changes how it is read. */
export const readingWords = {
  actions,
  actionKeyWords,
  kinds: kindNames,
  stages: stageNames,
  sources,
  unpin: 'Take the pin away',
  show: 'Show again',
  actionsOf: 'What you can do with this event',
  pinned: 'Pinned',
  hiddenBecause: (reason: string) => `Hidden: ${reason}`,
  hard: 'Hard moment',
  evidence: (pieces: number) => counted(pieces, 'piece of evidence', 'pieces of evidence'),
  views: (views: number) => counted(views, 'view'),
  group: (counts: Readonly<Partial<Record<Folded, number>>>, all: number): string => {
    const [first, second, ...rest] = Object.entries(counts) as [Folded, number][];
    if (first && !second) return `${grouped(all)} ${folded[first[0]][all === 1 ? 0 : 1]}`;
    if (first && second && rest.length === 0)
      return `${grouped(all)} ${folded[first[0]][1]} and ${folded[second[0]][1]}`;
    return `${grouped(all)} more`;
  },
  groupParts: (counts: Readonly<Partial<Record<Folded, number>>>): readonly string[] =>
    (Object.keys(counts) as Folded[]).filter((what) => what !== 'fieldEdit').map((what) => folded[what][1]),
  andMore: (count: number) => `+${count}`,
  counts: (standOut: number, foldedEvents: number, hidden: number): string => {
    const stand = `${counted(standOut, 'event stands', 'events stand')} out`;
    const fold = `${counted(foldedEvents, 'is', 'are')} folded`;
    return hidden === 0
      ? `${stand}, ${fold}.`
      : `${stand}, ${fold}, ${counted(hidden, 'is', 'are')} hidden with a reason.`;
  },
  found: (found: number, all: number) => `${grouped(found)} of ${counted(all, 'event')}`,
  nothingFound: 'No event is left by these choices.',
  wholeAgain: 'Show everything again',
  tickets: (linked: number) => counted(linked, 'linked ticket'),
  showAll: 'Show all',
  showStandingOut: 'Only what stands out',
  pasteTranscript: 'Paste a transcript',
  addRemembered: 'Add what you remember',
  addEvent: 'Add event',
  transcript: 'Paste transcript',
  filter: 'Filter',
  knownAt: 'As known at',
  roles: 'Names as roles',
  tools: 'Tools of the timeline',
  search: 'Search and jump',
  close: 'Close',
  filters: {
    ticket: 'Show events of',
    allTickets: 'All tickets',
    kind: 'What it is',
    allKinds: 'Everything',
    stage: 'Stage',
    allStages: 'All stages',
    person: 'Said or done by',
    everybody: 'Everybody',
    sources: 'Where events come from',
    reach: 'Also read what the linked tickets link to',
    all: 'Every event on a line of its own',
    hidden: (events: number) => `Show the ${counted(events, 'hidden event')}`,
  },
  moment: {
    slider: 'Moment',
    typed: 'Moment, UTC',
    at: (words: string) => `${words} UTC`,
    said: (words: string, later: number) =>
      later === 0
        ? `As known at ${words} UTC. Nothing came later.`
        : `As known at ${words} UTC. What came later is left out: ${counted(later, 'event')}.`,
    reading: 'You stand where the responders stood. Nothing can be changed from here.',
    end: 'Back to the whole',
  },
  find: {
    label: 'Search the events',
    jump: 'Jump to',
    first: 'First event',
    last: 'Last event',
  },
  keys: {
    title: 'Keys in the list',
    all: 'all keys',
    move: 'move',
    list: [
      ['↑ ↓', 'the line before or after; J and K do the same'],
      ['Home End', 'the first or the last line'],
      ['Enter', 'open a line, or close it'],
      ['Esc', 'close what was opened last'],
      ['F', 'filter'],
      ['A', 'as known at'],
      ['/', 'search, or jump to a mark'],
      ['?', 'these keys'],
    ],
    undo: ['U', 'take back the last change'],
  },
  somebody: 'Somebody',
  asRoles: 'Names are told as roles. Nothing can be changed from here.',
  pinnedNow: 'Pinned.',
  unpinned: 'The pin is taken away.',
  shownAgain: 'Shown again.',
  copyLink: 'Copy link to this view',
  linkCopied: 'The link to this view is copied.',
  linkHere: 'Link to this view',
  news: (events: number) => counted(events, 'new event'),
} as const;
