import type { FoundInText } from '#contract';
import type { Finding, Rule } from '#core/language/rule';
import { checkingWords } from '../words/checking';

/**
 * The panel's findings, and among them those that only the app's own check made: a panel that was opened before an
 * update has the older rules.
 */
export function withAlso(
  findings: readonly Finding[],
  also: readonly FoundInText[],
  text: string,
  ruleOf: (id: string) => Rule | undefined,
): readonly Finding[] {
  const free = also.filter(
    ({ start, end }) => end <= text.length && !findings.some((one) => one.start < end && start < one.end),
  );
  if (free.length === 0) return findings;
  const told = free.map(({ rule, start, end }): Finding => {
    const words = text.slice(start, end);
    const { says, ask, source } = ruleOf(rule) ?? checkingWords.unknownRule;
    return { rule, start, end, words, says, ask: ask.replaceAll('{words}', () => words), source, faults: [] };
  });
  return [...findings, ...told].toSorted((one, other) => one.start - other.start);
}
