/** Words with which an idea is caught, in the timeline and in the analysis. */
export const catchingWords = {
  catchOne: 'Catch an idea',
  signal: 'A signal we wish we had',
  undo: 'Undo: idea',
  undoSignal: 'Undo: signal',
  /** @param from `at 02:14 UTC`, `in Detection` */
  caught: (from: string) => `Caught an idea ${from}. It rests under Follow-ups, for you to put into words.`,
  caughtSignal: (from: string) =>
    `Caught an idea for a signal ${from}. It rests under Follow-ups, for you to put into words.`,
  atTime: (time: string) => `at ${time} UTC`,
  forFactor: (statement: string) => `for “${statement}”`,
  inSection: (name: string) => `in ${name}`,
} as const;
