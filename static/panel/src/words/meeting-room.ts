import { counted } from './counted';

/** Cards for whoever facilitates, one at a time. */
const cards = [
  'You decide nothing here. You see to it that everybody is heard and that the time is kept.',
  'Whoever owns or approves the review does not facilitate. If that is you, hand this over for the meeting.',
  'Ask “what” and “how”. A “why” asks people to justify themselves.',
  'When a name is said with a fault, ask: what made that the sensible thing to do at that moment?',
  'When somebody says “should have”, ask: what was known then, and what was not?',
  'When one voice carries the room, go round: everybody once, whoever spoke least first.',
  'When it turns into solving, catch the idea and come back to the question.',
  'Silence is fine. Count to ten before you go on.',
] as const;

const rules = [
  'Everybody did what made sense to them with what they knew then.',
  'We talk about what happened, not about who is to answer for it.',
  'One speaks at a time, and everybody speaks.',
  'Ideas are caught, not argued over; we agree on them at the end.',
] as const;

/** Words of the meeting while it is held. */
export const meetingRoomWords = {
  room: {
    label: 'Meeting',
    leave: 'Leave',
    begin: 'Begin with the first point',
    notBegun: 'Nobody has begun yet. Whoever facilitates begins; everybody who has this open comes along.',
    over: 'The meeting is over. Notes, ideas and agreements are kept.',
    again: 'Open it again',
    next: 'Next point',
    previous: 'Back',
    end: 'End the meeting',
    agenda: 'Agenda',
    now: 'now',
    of: (at: number, all: number) => `Point ${at} of ${all}`,
    left: (time: string) => `${time} left`,
    beyond: (time: string) => `${time} over: time to round this off`,
    timer: (minutes: number) => `Time for this point, of ${minutes} min`,
    said: (name: string) => `Now: ${name}`,
    notReached: 'The app could not be reached: this screen may be behind the others.',
    about: 'It is about',
    commitments: 'Follow-ups to agree on',
    noCommitments: 'Nothing is committed to yet. Commit to ideas under Follow-ups, and agree on them here.',
    stages: {
      readiness: 'Readiness, before it began',
      detection: 'Detection',
      response: 'Response',
      resolution: 'Resolution',
      analysis: 'Analysis, after it was over',
    },
    unsaid: 'An idea without words yet',
    views: (count: number) => `${count} people told what they saw`,
    ladders: (count: number) => `${count} ladders`,
  },
  rules: {
    heading: 'Ground rules',
    list: rules,
    /** Anybody may say it; nobody has to explain it. */
    word: (word: string) => `Off topic? Anybody says “${word}”, and we come back to the question.`,
    proposedWord: 'Kettle',
    change: 'Another word',
    label: 'The word for off topic',
    keep: 'Use it',
    said: (word: string) => `The word is now ${word}`,
  },
  round: {
    heading: 'Round of speakers',
    hint: 'Only on this screen, and gone when you leave.',
    spoke: (name: string, times: number) => `${name}: ${counted(times, 'turn')}`,
    next: (name: string) => `Not heard yet in this round: ${name}`,
    all: 'Everybody was heard in this round.',
    count: (times: number) => `${times}`,
  },
  cards: {
    heading: 'For whoever facilitates',
    list: cards,
    next: 'Next card',
    who: (name: string) => `${name} facilitates`,
    nobody: 'Nobody facilitates yet.',
    of: (at: number, all: number) => `${at} of ${all}`,
  },
  notes: {
    heading: 'Notes',
    label: 'What was said',
    add: 'Add the note',
    hint: 'Saved at this point of the agenda; in the words of the room.',
    added: 'The note was added',
    by: (name: string, time: string) => `${name}, ${time}`,
    remove: (text: string) => `Take back: ${text}`,
    removeShort: 'Take back',
    removed: 'The note was taken back',
    idea: 'Catch as an idea',
    caught: 'Caught an idea in the meeting. It rests under Follow-ups.',
    missing: 'A few words are enough.',
  },
} as const;
