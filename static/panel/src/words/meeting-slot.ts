import type { Sending } from '#core/meeting/sending';

const sending: Readonly<Record<Sending['state'], (by: string) => string>> = {
  waiting: (by) => `Send it before ${by}, so that people can read it.`,
  pressing: (by) => `Send it soon: people should have it by ${by}.`,
  late: (by) => `It was to be sent by ${by}. Send it now and begin with reading, or choose a later date.`,
  sent: () => 'It was sent a day before or earlier.',
  sentLate: (by) => `It was sent after ${by}. Give people time to read at the beginning, or choose a later date.`,
};

/** Words of the meeting before anything of it is opened. */
export const meetingSlotWords = {
  heading: 'Meeting',
  none: 'No date yet.',
  at: (utc: string, local: string) => (local === '' ? utc : `${utc} (${local})`),
  lasts: (minutes: number) => `${minutes} minutes`,
  sending,
  start: 'Open the meeting',
  startHint: 'Full screen, with a timer for each point. Everybody who opens it sees the same point.',
  prepare: 'Prepare the meeting',
  title: (key: string) => `Review of ${key}`,
} as const;
