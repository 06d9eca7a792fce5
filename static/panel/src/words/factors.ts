import type { Factor, FactorCategory, FactorRelation } from '#contract';
import type { Confidence } from '#core/factors/confidence';
import type { NudgeId } from '#core/factors/nudges/nudge';
import { counted } from './counted';

const categories: Readonly<Record<FactorCategory, string>> = {
  tools: 'Tools',
  process: 'Process',
  people: 'People’s load and knowledge',
  information: 'Information',
  environment: 'Environment',
  design: 'Design',
  organisation: 'Organisation',
  external: 'External',
};

/** Where a whole name has no room. */
const short: Readonly<Partial<Record<FactorCategory, string>>> = { people: 'People’s load' };

const relations: Readonly<Record<FactorRelation, string>> = {
  madePossible: 'Made possible',
  triggered: 'Triggered',
  worsened: 'Worsened',
  delayedDetection: 'Delayed detection',
  delayedRecovery: 'Delayed recovery',
};

const confidences: Readonly<Record<Confidence, string>> = {
  hypothesis: 'A guess so far',
  supported: 'Supported',
  contested: 'Contested',
};

const nudges: Readonly<Record<NudgeId, (words: string) => string>> = {
  'only-one': () => 'One factor stands here. Large things come of several: what else had to be so on that day?',
  'named-root-cause': (words) =>
    `“${words}” ends the search at one thing. What made it possible, and what kept it from being seen sooner?`,
  'first-minutes': () =>
    'All evidence is from the first minutes, which are remembered best. What does the rest of the timeline say?',
  'person-named': (words) => `${words} stands here by name. What would have been so with anybody in that place?`,
  'one-to-one': () =>
    'Each factor has a follow-up of its own. Is there anything that nobody can change, and that still contributed?',
  chain: () => 'Each led to the next and to nothing else. What else fed into one of them, or came of it?',
};

const list = new Intl.ListFormat('en');

const linked = (names: readonly string[]): string => `Led to ${list.format(names)}`;

/** Words of the contributing factors: the three looks, the card, the form, and what is asked about them. */
export const factorWords = {
  title: 'Contributing factors',
  titleBeside: 'What came together',
  looks: { label: 'Look at the factors as', list: 'List', network: 'Network', fishbone: 'Fishbone' },
  add: 'Add factor',
  came: (count: number) =>
    count === 1 ? 'One thing is written down so far.' : `${counted(count, 'thing')} came together.`,
  dashed: 'Dashed means a guess that nothing on the timeline supports yet.',
  counts: (factors: number, links: number, supported: number) =>
    `${counted(factors, 'factor')}, ${counted(links, 'link')}, ${supported} supported by evidence`,
  empty: 'What came together, so that this could happen? Begin with one thing; more will follow from it.',
  emptyToRead: 'Nobody has written down a factor yet.',
  drag: 'Arrow keys move between factors, Enter opens one.',
  categories,
  categoryOf: (category: FactorCategory | null): string => (category ? categories[category] : 'Not sorted yet'),
  relations,
  confidences,
  unsorted: 'Not sorted yet',
  kindOf: ({ relation, category }: Pick<Factor, 'relation' | 'category'>): string =>
    [relation && relations[relation], category && (short[category] ?? categories[category])]
      .filter(Boolean)
      .join(' · ') || 'Not sorted yet',
  impact: 'What people met',
  ledTo: (names: readonly string[]) => (names.length === 0 ? 'Linked to nothing yet' : linked(names)),
  led: 'Led to',
  impactInLine: 'what people met',
  firstStory: 'First story',
  secondStory: 'Second story',
  firstStoryNone: 'How it looked at first: not written yet.',
  secondStoryNone: 'How it made sense to the people there: not written yet.',
  supports: 'Evidence for, UTC',
  speaksAgainst: 'Evidence against, UTC',
  supportsNone: 'Nothing on the timeline supports it yet.',
  speaksAgainstNone: 'Nothing was looked for, or nothing found.',
  addressedBy: 'Follow-ups for it',
  addressedByNone: 'No follow-up is for it yet.',
  anIdea: 'an idea so far',
  pick: 'Pick',
  pickFor: { supports: 'Pick evidence for it', speaksAgainst: 'Pick evidence against it' },
  pickAsk: 'Find an event by its words, ticket or time',
  pickNone: 'No event has these words.',
  pickMost: (shown: number, all: number) => `The first ${shown} of ${all}. More words find fewer.`,
  pickDone: 'Done',
  withheld: (count: number) => `${counted(count, 'event')} in a ticket that Jira does not show you`,
  gone: 'An event that is not in what you see',
  open: (time: string, text: string) => `${time} UTC, ${text}: open it in the timeline`,
  takeAway: (text: string) => `Take this evidence away: ${text}`,
  card: (statement: string) => `Contributing factor: ${statement}`,
  edit: 'Edit',
  remove: 'Take away',
  close: 'Close',
  namedBecause: (reason: string) => `The name stands here because: ${reason}`,
  form: {
    add: 'What contributed?',
    edit: 'Change this factor',
    statement: 'In one sentence',
    statementHint: 'A condition, not a person: what was so, that made this possible or worse?',
    statementMissing: 'A sentence says what it was.',
    relation: 'What it did',
    category: 'Where it lies',
    none: 'Not sorted yet',
    firstStoryHint: 'How it looks at first sight.',
    secondStoryHint: 'How it made sense to the people who were there, with what they knew.',
    leadsTo: 'What it led to',
    keep: 'Keep factor',
    named: (words: string) => `${words} is named here`,
    namedAsk: 'Whoever stood there would have met the same. Told without the name:',
    takeWords: 'Use these words',
    because: 'Or: what makes the name needed here?',
    namedMissing: 'Take the words above, or say what makes the name needed.',
  },
  done: {
    added: 'The factor is kept.',
    changed: 'The factor is changed.',
    removed: 'The factor is taken away.',
    cited: 'The evidence is kept.',
    uncited: 'The evidence is taken away.',
    made: 'Made a contributing factor. It stands under Analysis, for you to put into words.',
  },
  fromEvent: 'Contributing factor',
  undoMade: 'Undo: contributing factor',
  unsaid: 'Not put into words yet',
  fromItsEvent: (text: string) => `“${text}”`,
  undo: 'Undo',
  nudges,
  nudgesLabel: 'Worth asking about the factors',
  look: 'Look at it',
  loops: (names: readonly string[]) => `These led to one another in a circle: ${list.format(names)}.`,
  readAsText: 'Read as text',
  saveAsSvg: 'Save as SVG',
  fileName: (key: string, look: string) => `${key} contributing factors, ${look.toLowerCase()}.svg`,
  picture: (key: string) => `${key}: contributing factors`,
  text: {
    led: 'What led to what people met',
    apart: 'Linked to nothing yet',
    above: 'told above',
    evidence: (supports: number, against: number) => `${counted(supports, 'event')} for it, ${against} against it`,
  },
  nodeName: (statement: string, kind: string, confidence: string, ledTo: string) =>
    `${statement}. ${kind}. ${confidence}. ${ledTo}`,
} as const;
