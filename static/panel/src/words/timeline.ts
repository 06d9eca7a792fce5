import { counted } from './counted';

/** Words of the timeline and of the frame around it. */
export const timelineWords = {
  title: (incident: string) => `Postmortem of ${incident}`,
  tabs: {
    label: 'Places in this postmortem',
    timeline: 'Timeline',
    analysis: 'Analysis',
    followUps: 'Follow-ups',
    review: 'Review',
  },
  span: (from: string, to: string) => (from === to ? `${from} UTC` : `${from} to ${to} UTC`),
  mayOnlyRead: (incident: string) => `You can read this postmortem. Editing needs permission to edit ${incident}.`,
  opening: (incident: string) => (incident ? `Reading the history of ${incident}` : 'Reading the history'),
  counts: (events: number, linked: number) =>
    linked === 0
      ? `${counted(events, 'event')} from this issue`
      : `${counted(events, 'event')} from this issue and ${counted(linked, 'linked ticket')}`,
  found: (found: number, all: number) => `${found} of ${counted(all, 'event')}`,
  nothingFound: 'No event holds these words.',
  showAll: 'Show all events',
  withheld: (tickets: number) =>
    tickets === 1
      ? '1 linked ticket is not visible to you. Its events are not counted here.'
      : `${tickets} linked tickets are not visible to you. Their events are not counted here.`,
  quiet: (words: string) => `${words}, nothing recorded`,
  search: 'Search the events',
  allTickets: 'All tickets',
  fromTicket: 'Show events of',
  refresh: 'Refresh',
  refreshed: 'Read again from Jira.',
  list: 'Timeline of the incident',
  nobody: 'Jira names nobody',
  took: 'took the ticket',
  moved: { from: 'moved from', to: 'to' },
  dayShift: (days: number) => (days > 0 ? `+${days}` : `−${-days}`),
  dayShiftWords: (days: number) => (days > 0 ? ' the day after' : ' the day before'),
  keys: { move: 'move', open: 'open', close: 'close' },
} as const;

export const frameWords = {
  notLoaded: 'This part could not be fetched. What you typed is kept. Reload the page to try again.',
} as const;

/** Words of an event's detail and of the tickets behind the timeline. */
export const detailWords = {
  by: (name: string) => `By ${name}`,
  until: (time: string) => `until ${time}`,
  internalShort: 'Internal',
  internal: 'Internal note: customers do not see it.',
  openInJira: 'Open in Jira',
  readingWhole: 'Reading the whole text',
  field: 'Field',
  before: 'Before',
  after: 'After',
  empty: 'empty',
  tickets: 'Tickets',
  incident: 'this issue',
  showOnly: 'Show only its events',
  linksOf: (key: string) => `Links of ${key} to other places`,
  noLinks: 'It links to no other place.',
  readingLinks: 'Reading its links',
  kinds: {
    created: 'Created',
    changelog: 'History',
    comment: 'Comment',
    worklog: 'Work log',
    attachment: 'Attachment',
    remoteLink: 'Link',
    hand: 'Added by hand',
    transcript: 'Transcript',
    machine: 'Machine event',
  },
} as const;
