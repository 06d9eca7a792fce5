import { counted } from './counted';

/** Words of the ladders of "what contributed?". */
export const ladderWords = {
  title: 'What contributed? A ladder of your own',
  teach:
    'Begin with what people met and ask what contributed to it, several times over. Each step may have several answers.',
  others: (count: number) =>
    count === 1
      ? 'One other person has built one.'
      : `${counted(count, 'other person', 'other people')} have built one.`,
  sealed: 'It shows once you have built yours: two that were built apart say more than one.',
  begin: 'Begin a ladder',
  beginsWith: 'What people met',
  rung: (at: string) => `Step ${at}`,
  below: 'What contributed to this?',
  belowOf: (text: string) => `What contributed to this? Add a step below: ${text}`,
  toFactor: 'Make it a factor',
  toFactorOf: (text: string) => `Make it a factor: ${text}`,
  isFactor: 'Is a factor',
  remove: 'Take away',
  removeOf: (text: string) => `Take this step and those below it away: ${text}`,
  unnamed: 'without words yet',
  done: {
    kept: 'The ladder is kept.',
    removed: 'The step is taken away.',
    factor: 'The step is a factor now.',
  },
  compare: 'Compare with',
  compareNone: 'Nobody, for now',
  of: (name: string) => `${name}’s`,
  both: 'Both',
  onlyYou: 'You only',
  only: (name: string) => `${name} only`,
  elsewhere: 'Both, under another step',
  counts: (same: number, apart: number) => `${counted(same, 'step')} alike, ${apart} that differ`,
  theirWords: (name: string, text: string) => `${name}: ${text}`,
  comparison: (name: string) => `Your ladder and ${name}’s`,
} as const;
