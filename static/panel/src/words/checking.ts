import { counted } from './counted';

/** Who asks for it: each practice's id begins with its source. */
const sources: Readonly<Record<string, string>> = {
  S0: 'Klee Thomas, on post incident reviews',
  S1: 'Nora Jones, on incident analysis',
  S2: 'a cheat sheet for postmortems',
  S3: 'Matty Stratton and Lilia Gutnik, “Blameless Postmortems”',
  S4: 'John Allspaw, on incident analysis',
};

/** Words of the check of blameless language, as it shows in the texts people write. */
export const checkingWords = {
  count: (questions: number) => counted(questions, 'question'),
  open: (questions: number, label: string) => `${counted(questions, 'question')} about the words of “${label}”`,
  found: (questions: number) =>
    questions === 1
      ? '1 question about these words. Control and full stop opens it.'
      : `${counted(questions, 'question')} about these words. Control and full stop opens them.`,
  card: (words: string) => `A question about “${words}”`,
  quoted: (words: string) => `“${words}”`,
  place: (at: number, of: number) => `${at} of ${of}`,
  previous: 'The question before',
  next: 'The next question',
  close: 'Close the question',
  tryThis: 'A question to try',
  orThese: 'Or these words',
  use: 'Use these words',
  ignore: 'Ignore',
  forGood: 'Ignore for good…',
  edit: 'Edit',
  reason: 'What makes these words right here?',
  reasonHint: 'One line. Everybody can read it, and these words are asked about no more.',
  reasonMissing: 'A few words are needed here.',
  keepReason: 'Ignore for good',
  cancel: 'Cancel',
  used: 'The words are changed.',
  ignored: 'Ignored on this page.',
  leftAlone: 'These words are left alone.',
  quotedCount: (lines: number) => `${counted(lines, 'line')} with words worth a question`,
  quotedHint: 'They stay as they were said.',
  /** For a rule that is newer than the page. */
  unknownRule: {
    says: 'Words like these tend to close a conversation.',
    ask: 'What did people see and know at that moment, and what made their step the sensible one?',
    source: 'S4-14',
  },
  source: (practice: string) => `After ${sources[practice.slice(0, 2)] ?? practice}`,
};
