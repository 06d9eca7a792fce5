import { check } from '../language/check';
import type { Answers } from './answers';

const RULE = 'unexplained-acronym';

/** Acronyms in the review's texts that nobody explained, by the language rules, in the order they are met (S2-08). */
export function unexplainedAcronyms(answers: Answers, glossary: ReadonlyMap<string, string>): readonly string[] {
  const text = [...answers.keys()].sort().map((id) => answers.get(id) ?? '');
  const known = { place: 'summary', explained: new Set(glossary.keys()) } as const;
  const found = check(text.join('\n\n'), known).filter(({ rule }) => rule === RULE);
  return [...new Set(found.map(({ words }) => words.replace(/s$/, '')))];
}
