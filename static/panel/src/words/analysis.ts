import type { Depth, ReviewForm, SectionId, Stage } from '#contract';
import { counted } from './counted';

const listed = (names: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

const sectionNames: Readonly<Record<Exclude<SectionId, `own:${string}`>, string>> = {
  summary: 'Summary',
  impact: 'Impact',
  detection: 'Detection',
  response: 'Response',
  resolution: 'Resolution',
  wentWell: 'What went well',
  wasHard: 'What was hard',
  lucky: 'Where we got lucky',
  factors: 'Contributing factors',
  lessons: 'Lessons, surprises',
  readiness: 'Readiness',
  context: 'Context',
};

const depthNames: Readonly<Record<Depth, string>> = { light: 'Light', standard: 'Standard', deep: 'Deep' };

const formNames: Readonly<Record<ReviewForm, string>> = { incident: 'review', nearMiss: 'near-miss review' };

const inTheMiddle: Readonly<Record<Stage, string>> = {
  readiness: 'readiness',
  detection: 'detection',
  response: 'response',
  resolution: 'resolution',
  analysis: 'looking back',
};

/** Words of the guided analysis; those of its forms stand in `analysis-forms.ts`. */
export const analysisWords = {
  reading: 'Reading the review',
  sections: 'Sections',
  sectionName: (id: SectionId, title: string | null) =>
    title ?? (id in sectionNames ? sectionNames[id as keyof typeof sectionNames] : 'A section'),
  overview: 'How it stands',
  manner: (depth: Depth, form: ReviewForm) => `${depthNames[depth]} ${formNames[form]}`,
  doneOf: (done: number, all: number) => `${done} of ${all}`,
  doneOfWords: (done: number, all: number) => `${done} of ${all} sections done`,
  questionsOf: (answered: number, asked: number) => `${answered} of ${counted(asked, 'question')}`,
  states: { empty: 'empty', begun: 'begun', done: 'done', leftOut: 'left out' },
  addSection: 'Add a section',
  addOwn: 'One of your own',
  ownTitle: 'What is it called?',
  ownTitleMissing: 'A name lets others find it.',
  add: 'Add',
  cancel: 'Cancel',
  keep: 'Keep',
  tools: 'What to do with this section',
  leaveOut: 'Leave out',
  leaveOutAsk: (name: string) => `What makes “${name}” not needed in this review?`,
  leftOut: (reason: string) => `Left out: ${reason}`,
  putBack: 'Put back',
  reason: 'Reason',
  reasonMissing: 'A few words are enough; readers see them.',
  markDone: 'Mark as done',
  notDone: 'Not done yet',
  doneAsk: (name: string) => `“${name}” has no words yet. What makes it done all the same?`,
  doneBecause: (reason: string) => `Done without an answer: ${reason}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  link: 'Copy a link to this section',
  says: {
    leftOut: (name: string) => `${name} left out`,
    putBack: (name: string) => `${name} put back`,
    done: (name: string) => `${name} marked as done`,
    notDone: (name: string) => `${name} is open again`,
    moved: (name: string, place: number, of: number) => `${name} moved to place ${place} of ${of}`,
    added: (name: string) => `${name} added`,
    depth: (name: string) => `${name} chosen`,
    read: 'Read',
  },
  answer: (question: string) => `Answer: ${question}`,
  here: (names: readonly string[]) => `${listed(names)} ${names.length === 1 ? 'is' : 'are'} here`,
  edit: 'Edit this answer',
  next: (question: string) => `Next: ${question}`,
  goOn: (name: string) => `Go on to ${name}`,
  more: (count: number) => (count === 1 ? '1 more question' : `${count} more questions`),
  fewer: 'Fewer questions',
  unanswered: 'Nobody has answered this yet.',
  withheld: (count: number) =>
    count === 1
      ? '1 answer is about an event not visible to you.'
      : `${count} answers are about events not visible to you.`,
  fromTimeline: 'From the timeline, UTC',
  pick: 'Pick an event',
  pickAsk: 'Find an event to ask about',
  pickNone: 'No event holds these words.',
  pickMost: (shown: number, found: number) => `${shown} of ${counted(found, 'event')}; more words narrow it down.`,
  openThere: (time: string, text: string) => `Open the timeline at ${time} UTC: ${text}`,
  askAbout: (time: string, text: string) => `Ask about ${time} UTC: ${text}`,
  words: (count: number, most: number) => `${counted(count, 'word')} of at most ${most}`,
  wordsOver: (count: number, most: number) => `${counted(count, 'word')}. Readers with no time stop at about ${most}.`,
  directive: {
    title: 'What this review is held by',
    lines: [
      'Everybody did what made sense to them, with what they knew, what they could do and what else was asked of them at the time.',
      'So we look for what made it make sense. People are how we learn what happened; they are never what is wrong with it.',
      'What is written here is for learning. It is no ground for praise or for punishment of anybody.',
    ],
    read: 'I have read this',
    again: 'What this review is held by',
  },
  begin: {
    title: 'Most of it is already written down',
    lead: (incident: string) => `A review adds what people saw and decided. ${incident} itself stays as it is.`,
    found: 'What we found',
    events: (events: number) => counted(events, 'event'),
    from: (linked: number) =>
      linked === 0 ? ' from this issue' : ` from this issue and ${counted(linked, 'linked ticket')}`,
    local: (from: string, to: string, zone: string) => `${from} to ${to} your time, ${zone}`,
    withheld: (tickets: number) =>
      tickets === 1
        ? '1 more linked ticket is not visible to you.'
        : `${tickets} more linked tickets are not visible to you.`,
    depth: 'Suggested depth',
    start: 'Start the review',
    hint: 'Opens the first question. Nothing to fill in first.',
    notBegun: 'Nobody has begun the review of this incident yet.',
  },
  depth: {
    change: 'How deep the review goes',
    names: depthNames,
    forms: { incident: 'Incident', nearMiss: 'Near miss' },
    form: 'What it is about',
    hints: {
      light: 'Five answers, a few minutes.',
      standard: 'Twelve short sections; leave out any, with a reason.',
      deep: 'Every question the guide has.',
    },
    suggests: (name: string, because: readonly string[]) =>
      because.length === 0
        ? `We suggest ${name.toLowerCase()}: nothing speaks for more or for less.`
        : `We suggest ${name.toLowerCase()}: ${listed(because)}.`,
    because: (because: readonly string[]) =>
      because.length === 0 ? 'Nothing speaks for more or for less.' : `${capital(listed(because))}.`,
    looked: 'What was looked at',
    states: { there: 'Yes', notThere: 'No', notKnown: 'Not known' },
    yours: 'You choose; what is written stays, whichever you take.',
  },
  silentStages: (stages: readonly Stage[]) =>
    stages.length === 0
      ? 'Something speaks of each of the five stages.'
      : `Nothing speaks yet of ${listed(stages.map((stage) => inTheMiddle[stage]))}.`,
} as const;

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
