import type { Letter, Pair } from '#core/follow-ups/quality/check';

const names: Readonly<Record<Letter, string>> = { actionable: 'Actionable', specific: 'Specific', bounded: 'Bounded' };

/** Words of the quality gate of a follow-up. What is missing, and how to mend it, each check says itself. */
export const qualityWords = {
  label: 'What makes a follow-up get done',
  name: (letter: Letter) => names[letter],
  met: 'yes',
  notYet: (letter: Letter) => `${names[letter]}, not yet`,
  tryThese: 'Words to try',
  fillIn: 'Words to try. Only you know what belongs in place of …',
  quoted: (words: string) => `“${words}”`,
  example: ({ poor, better }: Pair) => `For example, “${poor}” became “${better}”`,
  use: 'Use these words',
  keep: 'Keep mine',
  used: 'The words are changed.',
  kept: 'Your words stay. Committing will ask what makes them right as they are.',
  told: (missing: readonly Letter[]) =>
    missing.length === 0
      ? 'Actionable, specific and bounded.'
      : `Not yet ${missing.join(', not yet ')}. What is missing stands below the field.`,
  doneWhen: 'Done when',
  doneWhenHint: 'How can one tell that it is finished?',
  accepted: 'Accepted as it is because',
  acceptedHint: 'It can be created all the same. What you write here goes with it, and may be left out.',
} as const;
