import type { EventKind } from '#contract';
import { asides } from './asides';
import { statements } from './statements';
import { tellings } from './tellings';

/** What a text tells a reader. */
export type Told = {
  /** By the first rule that fits; null where none does. */
  readonly kind: EventKind | null;
  /** Whether anything is left of it beside talk: thanks, questions, requests, who is there. */
  readonly substance: boolean;
};

/** A statement of fewer words, which no rule knows, says nothing to somebody who was not there. */
const FEWEST_WORDS = 4;

const countWords = (text: string): number => text.split(/\s+/u).length;

const tells = (statement: string) => tellings.find(({ words }) => words.test(statement));

const isAside = (statement: string): boolean =>
  asides.some(({ words, givesWay }) => words.test(statement) && !(givesWay && tells(statement)));

export function told(text: string): Told {
  const rest = statements(text)
    .filter((statement) => !isAside(statement))
    .join('\n');
  if (rest === '') return { kind: null, substance: false };
  const kind = tells(rest)?.kind ?? null;
  return { kind, substance: kind !== null || countWords(rest) >= FEWEST_WORDS };
}
