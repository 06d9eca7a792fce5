import type { Decision } from '#contract';

type Option = Decision['options'][number];

/** A decision as it is typed: lists are lines. */
export type DecisionWords = {
  readonly knownThen: string;
  readonly options: readonly Option[];
  readonly sensible: string;
  readonly learnedLater: string;
};

const noOption: Option = { text: '', note: '', chosen: false };

/** @param proposed what was decided, where the event says it: the first option, taken */
export function decisionWords(before: Decision | null, proposed: string): DecisionWords {
  if (!before)
    return {
      knownThen: '',
      options: [{ ...noOption, text: proposed, chosen: true }, noOption],
      sensible: '',
      learnedLater: '',
    };
  return {
    knownThen: before.knownThen.join('\n'),
    options: before.options.length > 0 ? before.options : [noOption],
    sensible: before.sensible,
    learnedLater: before.learnedLater.join('\n'),
  };
}

export function decisionOf({ knownThen, options, sensible, learnedLater }: DecisionWords): Decision {
  return {
    knownThen: lines(knownThen),
    options: options
      .map(({ text, note, chosen }) => ({ text: text.trim(), note: note.trim(), chosen }))
      .filter(({ text, note }) => text !== '' || note !== ''),
    sensible: sensible.trim(),
    learnedLater: lines(learnedLater),
  };
}

/** One thing a line; people bring their own bullets. */
function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((line) => line !== '');
}
