import { read } from '../language/reading/read';
import { unexplainedAcronym } from '../language/rules/unexplained-acronym';

/** Acronyms that only some readers know, once each, in the order they are met; by the language check's own rule (S0-15). */
export function acronymsIn(text: string, explained: ReadonlySet<string>): readonly string[] {
  const reading = read(text);
  const known = { place: 'summary', names: [], partial: false, explained } as const;
  const found = reading.tokens.flatMap(({ capital, start, end }, at) =>
    capital && unexplainedAcronym.find(reading, at, known) ? [text.slice(start, end).replace(/s$/u, '')] : [],
  );
  return [...new Set(found)];
}
