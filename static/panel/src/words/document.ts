import type { Noticer, ReviewState } from '#contract';
import type { Audience } from '#core/document/audience';
import type { EventCounts } from '#core/document/document';
import { counted } from './counted';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

const noticed: Readonly<Record<Noticer, string>> = {
  monitor: 'until a monitor noticed',
  user: 'until a user noticed',
  support: 'until support noticed',
  staff: 'until somebody on the staff noticed',
  chance: 'until it was noticed by chance',
};

const audiences: Readonly<Record<Audience, string>> = {
  engineers: 'Engineers',
  leaders: 'Leaders',
  customers: 'Customers',
};

/** Words of the document that a review leaves. */
export const documentWords = {
  reading: 'Reading the document',
  label: 'The document',
  audience: 'Who reads it',
  customersTitle: 'Message to customers',
  audiences,
  link: {
    copy: 'Copy link',
    copied: 'The link to the document is copied.',
    here: 'Link to the document',
  },
  print: 'Print',
  export: 'Export',
  exports: {
    title: 'Take it out of the panel',
    markdown: 'Markdown',
    markdownHint: 'Reads well anywhere, and can be read back.',
    json: 'JSON',
    jsonHint: 'For programs, and can be read back.',
    schema: 'Schema of the JSON',
    schemaHint: 'What each part of the JSON means (JSON Schema).',
    csv: 'Timeline as CSV',
    csvHint: 'Every event that you see, folded and hidden ones too.',
    saved: (name: string) => `${name} is saved.`,
    file: (key: string, what: string) => `${key} ${what}`,
    comment: 'Comment in Jira',
    commentHint: 'On this issue, in your name.',
    description: 'Part of the description',
    descriptionHint: 'In a part that folds; written again it replaces itself and touches nothing else.',
    shared: { comment: 'It stands as a comment in Jira.', description: 'It stands in the description in Jira.' },
    half: 'All of it is more than Jira takes: half a page went out, with a link to the whole.',
    noRoom: 'Nothing was written: with it, the description would be longer than Jira takes. As a comment it has room.',
    crossed:
      'Somebody else changed the description at the same moment. If something of theirs is missing there now, the history of the issue has it.',
    names: 'Names go out as they are shown here.',
    unread: 'The timeline is still being read. In a moment all of it can go out.',
    readBack: 'Read a file back',
    readBackHint: 'A Markdown or JSON that was taken out here. It overwrites nothing.',
  },
  showNames: 'Show names',
  showRoles: 'Show roles for names',
  asRoles: 'Names are shown as roles.',
  asWritten: 'Names are shown as they were written.',
  colleague: 'A colleague without a part in it',
  formerColleague: 'A former colleague',
  people: (owner: string, approver: string | null) =>
    approver === null ? `Owned by ${owner}.` : `Owned by ${owner}, approved by ${approver}.`,
  peopleBefore: (owner: string, approver: string | null) =>
    approver === null ? `Owned by ${owner}.` : `Owned by ${owner}, to be approved by ${approver}.`,
  states: { draft: 'Draft', inReview: 'In review', published: 'Published', reopened: 'Reopened' } satisfies Record<
    ReviewState,
    string
  >,
  draft: 'Not published yet',
  edition: {
    label: 'Which text',
    published: 'As published',
    now: 'As it is now',
    reading: 'Reading the published text',
    same: 'Nothing has changed since it was published.',
    changed: (count: number) =>
      `${counted(count, 'thing')} ${count === 1 ? 'has' : 'have'} changed since it was published`,
    readers: (count: number) => `Opened by ${count === 1 ? '1 person' : `${count} people`}.`,
    told: {
      done: 'Watchers and participants were told.',
      open: 'Watchers and participants are not told yet.',
      sending: 'Watchers and participants are being told.',
      unknown: 'Jira did not answer when watchers and participants were told: they may know, or not.',
    },
    tellAgain: 'Tell them again',
  },
  published: (at: string, zone: string) => `Published ${at} ${zone}`,
  revision: (number: number) => `Revision ${number}`,
  figures: {
    mitigated: 'until it worked again',
    resolved: 'until it was resolved',
    noticed: (by: Noticer | null) => (by ? noticed[by] : 'until it was noticed'),
    done: 'follow-ups done',
    of: (done: number, all: number) => `${done} of ${all}`,
  },
  happened: 'What happened',
  happenedNone: 'Nobody has written a summary yet.',
  contributed: 'What contributed',
  contributedNone:
    'This needs at least two contributing factors: one alone would read as the cause of everything else.',
  doing: 'What we are doing',
  doingNone: 'No follow-up is committed to yet.',
  moreDoing: (count: number) => `${counted(count, 'more follow-up')}, in the document for engineers.`,
  acronyms: (found: readonly string[]) =>
    `${list.format(found)} ${found.length === 1 ? 'is' : 'are'} known to some readers only. The glossary, under Analysis, can explain ${found.length === 1 ? 'it' : 'them'}.`,
  by: (day: string) => `by ${day}`,
  stoodOut: 'What stood out',
  stoodOutNone: 'Nothing on the timeline stands out yet.',
  counts: ({ shown, folded, hidden, withheldTickets }: EventCounts, here: number) =>
    [
      `Times in UTC. ${here} of ${counted(shown + folded + hidden, 'event')} shown;`,
      ...(shown > here ? [`${shown - here} more ${shown - here === 1 ? 'stands' : 'stand'} out,`] : []),
      `${folded} ${folded === 1 ? 'is' : 'are'} folded, ${hidden} hidden with a reason.`,
      ...(withheldTickets > 0
        ? [`${counted(withheldTickets, 'linked ticket')} ${withheldTickets === 1 ? 'is' : 'are'} withheld.`]
        : []),
    ].join(' '),
  allEvents: (count: number) => `Show all ${count}`,
  hard: (difficulty: string, text: string) => (text === '' ? difficulty : `${difficulty}: ${text}`),
  impact: {
    who: 'Who',
    count: 'How many',
    what: 'What they met',
    workaround: 'What helped meanwhile',
    dataLost: 'Data lost',
  },
  leftOut: (reason: string) => `Left out: ${reason}`,
  factors: 'Contributing factors',
  dashed: 'Dashed: a guess that nothing on the timeline supports yet.',
  seeAs: { network: 'See the same factors as a network', fishbone: 'See the same factors as a fishbone' },
  evidence: (supports: number, against: number) =>
    supports + against === 0
      ? 'nothing on the timeline for it yet'
      : against === 0
        ? `${counted(supports, 'event')} for it`
        : `${counted(supports, 'event')} for it, ${against} against it`,
  followUps: 'Follow-ups',
  table: { what: 'Follow-up', status: 'Status', owner: 'Owner', due: 'Due' },
  notInJira: 'Not in Jira yet',
  nobody: 'Nobody yet',
  noDate: 'No date',
  declined: 'Considered and declined',
  declinedBecause: (because: string) => `Declined: ${because}`,
  glossary: 'Glossary',
  live: (time: string) => `Statuses are live, read ${time}.`,
  ofFile: 'Statuses are those of the day the file was written.',
  terms: (count: number) => `${counted(count, 'term')} ${count === 1 ? 'is' : 'are'} explained in the glossary.`,
  empty:
    'The review has no words yet. What the timeline says stands here already; answers appear as they are written under Analysis.',
} as const;
