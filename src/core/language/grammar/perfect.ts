import { wordAt, type Reading } from '../reading/token';
import { isParticiple } from './verb-forms';
import { pastAdverbs } from './walk';
import { wordSet } from './word-set';

/** "have been tested" behind a modal verb. */
export interface Perfect {
  /** One past the last word of it. */
  readonly to: number;
  /** The first participle: "been", "tested". */
  readonly participle: string;
  /** Said of what it was done to. */
  readonly passive: boolean;
  readonly negated: boolean;
}

/** "have" as it is written, and miswritten. */
const have = wordSet("have of 've hav ve");

/** The perfect behind the modal verb at this index: "should (not) (really) have (ever) been tested". */
export function perfectAfter(reading: Reading, modal: number): Perfect | undefined {
  let at = pastAdverbs(reading, modal + 1);
  if (wordAt(reading, at) === 'to') at = pastAdverbs(reading, at + 1);
  if (!have.has(wordAt(reading, at))) return undefined;
  const negated = wordAt(reading, modal + 1) === 'not' || wordAt(reading, modal + 1) === 'never';
  at = pastAdverbs(reading, at + 1);
  const participle = wordAt(reading, at);
  if (!isParticiple(participle)) return undefined;
  if (participle !== 'been') return { to: at + 1, participle, passive: false, negated };
  const next = pastAdverbs(reading, at + 1);
  const passive = isParticiple(wordAt(reading, next));
  return { to: passive ? next + 1 : at + 1, participle, passive, negated };
}
