import type { TalkReason } from '#core/interviews/talk-to';

const reasons: Readonly<Record<TalkReason, string>> = {
  hard: 'was there at a moment marked hard',
  decided: 'made a decision',
  tookPart: 'took part',
};

const onlyYou = 'Only you can read this.';

/** Words of the talks one-on-one (S1-14). */
export const interviewWords = {
  heading: 'Talk to people one-on-one',
  hint: 'Some things are easier said to one person than to a room. What you note is yours alone until you share it.',
  open: 'Choose whom to talk to',
  reading: 'Reading your notes',
  people: 'Whom you may want to talk to',
  order: 'Everybody who took part, in the order in which they appear in the timeline.',
  because: (all: readonly TalkReason[]) => all.map((one) => reasons[one]).join(', '),
  nobody: 'Nobody else took part so far, as far as the timeline tells.',
  more: 'Show the others too',
  choose: 'Talk to',
  chooseName: (name: string) => `Talk to ${name}`,
  listFull: 'Your list is full: take somebody off it to add somebody else.',
  yours: 'Your notes',
  none: 'Nobody is on your list yet.',
  label: (name: string) => `A talk with ${name}`,
  onlyYou,
  full: (most: number) => `${onlyYou} It holds no more than ${most} characters.`,
  closed: 'somebody whose account was closed',
  share: 'Share with everybody here',
  shareName: (name: string) => `Share with everybody here: a talk with ${name}`,
  sure: 'Everybody who sees this incident will read it. Ask the person first whether they are fine with that.',
  shareNow: 'Share it',
  notNow: 'Keep it to myself',
  shared: 'Shared: it stands with what was said, at the opening of the meeting',
  from: (text: string) => `From a talk one-on-one: ${text}`,
  remove: 'Take off the list',
  removeName: (name: string) => `Take off the list: a talk with ${name}`,
  sureRemove: 'Your note goes too, and nobody can bring it back.',
  removeNow: 'Take it off',
  stay: 'Leave it',
  both: 'You wrote here in another tab at the same time: both notes stand below.',
} as const;
