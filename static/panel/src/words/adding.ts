import type { Doubt } from '#core/transcript/parsed-line';
import { counted, grouped } from './counted';

const doubts: Readonly<Record<Doubt, string>> = {
  'date-assumed': 'no date near it: the one above was taken',
  'year-assumed': 'no year: the nearest one was taken',
  'day-month-order': 'day and month could be the other way round',
  'date-mistyped': 'the date looks mistyped',
  'no-time': 'no time of day',
  'zone-assumed': 'no zone in the text: the one above was taken',
  'zone-carried': 'the zone was named at another line',
  'zone-unknown': 'the zone is not known: UTC was taken',
  'zone-ambiguous': 'several parts of the world use this zone’s name',
  'zone-season': 'the zone’s name belongs to the other half of the year',
  'crossed-midnight': 'the time ran backwards: the next day was taken',
  'runs-backwards': 'it comes before the line above',
  'half-day-unclear': 'no am or pm',
  'hour-skipped': 'clocks never showed this time: they were put forward',
  'hour-repeated': 'clocks showed this time twice: they were set back',
  'times-disagree': 'told in two zones that do not meet',
  'end-unreadable': 'its end could not be read',
  'end-before-start': 'its end comes before its start: the next day was taken',
  approximate: 'the text calls the time approximate',
  'no-text': 'a time without words',
};

/** Words of adding events: one by hand, or many from what was pasted. */
export const addingWords = {
  byHand: {
    title: 'What happened?',
    editTitle: 'Change this event',
    text: 'What happened',
    textMissing: 'A few words say what happened.',
    author: 'Who said or did it',
    authorHint: 'Optional: a person of this incident, a team or a system.',
    date: 'Date',
    time: 'Time',
    timeMissing: 'A date and a time are needed.',
    zone: 'Zone',
    zoneUnknown: 'This zone is not known. For example: Europe/Berlin.',
    zoneReader: (zone: string) => `${zone} (yours)`,
    ends: 'It lasted for a while',
    untilDate: 'Until, date',
    untilTime: 'Until, time',
    endFirst: 'The end comes before the start.',
    inOther: (utc: string, local: string) => (local ? `That is ${utc}, ${local}.` : `That is ${utc}.`),
    skipped: (zone: string) => `Clocks in ${zone} were put forward over this time, so it never stood on one.`,
    repeated: (zone: string) => `Clocks in ${zone} were set back then and showed this time twice.`,
    which: 'Which of the two',
    first: 'The first time',
    second: 'The second time',
    keep: 'Add event',
    done: 'The event is added.',
    changed: 'The event is changed.',
    undone: 'The event is taken away.',
    change: 'Change it',
    remove: 'Take it away',
  },
  paste: {
    title: 'Paste a transcript',
    ask: 'Paste what was said or noted: a chat, a list of times, CSV or JSON.',
    hint: 'Slack, Teams, IRC, tables and lists of times are understood. Nothing is added before you say so.',
    label: 'What was pasted',
    file: 'Or choose a file',
    fileUnread: 'This file could not be read as text.',
    date: 'Date, where the text names none',
    zone: 'Zone, where the text names none',
    dateFromText: 'The text names its dates.',
    zoneFromText: 'The text names its zones.',
    origin: 'Where it is from',
    originHint: 'A channel or a file, so that others find it again.',
    pasted: 'Pasted',
    understood: 'Understood',
    line: (from: number, to: number) => (from === to ? `Line ${from}` : `Lines ${from} to ${to}`),
    counts: (parts: {
      lines: number;
      events: number;
      goOn: number;
      left: number;
      frame: number;
      blank: number;
      text: number;
    }) =>
      `${counted(parts.lines, 'line')}: ${listed([
        counted(parts.events, 'begins an event', 'begin an event'),
        ...(parts.goOn ? [counted(parts.goOn, 'goes on with one', 'go on with one')] : []),
        ...(parts.frame ? [counted(parts.frame, 'is a heading or a date', 'are headings and dates')] : []),
        ...(parts.blank ? [`${grouped(parts.blank)} empty`] : []),
        ...(parts.text ? [counted(parts.text, 'is no event', 'are no event')] : []),
        ...(parts.left ? [`${grouped(parts.left)} left out by you`] : []),
      ])}.`,
    unsure: (lines: number) =>
      lines === 1 ? '1 is unsure and stands first.' : `${grouped(lines)} are unsure and stand first.`,
    allSure: 'All are sure.',
    nothing: 'No time was found in it. Give a line below its time, or paste something else.',
    sure: 'Sure',
    notSure: 'Unsure',
    doubts,
    correct: 'Correct',
    notAnEvent: 'Not an event',
    isAnEvent: 'It is one',
    corrected: 'Corrected',
    nobody: 'Nobody named',
    until: (time: string) => `until ${time}`,
    leftOut: (words: readonly string[]) => `Left out of the text: ${words.join(', ')}`,
    asUnderstood: 'As understood before',
    rest: (lines: number) => counted(lines, 'line that is no event', 'lines that are no event'),
    more: (lines: number) => `Show ${grouped(lines)} more`,
    people: 'People',
    peopleHint: 'Names of the text, and who that is in Jira.',
    nobodyInJira: 'Only the name',
    already: (events: number) =>
      events === 1
        ? '1 of them is in the timeline already and is left out.'
        : `${grouped(events)} of them are in the timeline already and are left out.`,
    add: (events: number) => `Add ${counted(events, 'event')}`,
    added: (events: number) => `${counted(events, 'event')} added from the transcript.`,
    adding: (done: number, all: number) => `Adding: ${grouped(done)} of ${grouped(all)} are saved.`,
    addingHint: 'You may go on working. What is not saved yet is kept on this page.',
    startOver: 'Start over',
    close: 'Close',
    paste: 'Change the text',
  },
} as const;

function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}
