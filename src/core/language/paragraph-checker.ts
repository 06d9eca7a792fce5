import { check } from './check';
import { read } from './reading/read';
import { setAside } from './reading/set-aside';
import type { Finding, Surroundings } from './rule';
import { rules } from './rules';

/** What parts a text: an empty line, as people type; or each line, where every block of a document is one. */
export type PartedBy = 'paragraph' | 'line';

const once: ReadonlySet<string> = new Set(rules.filter((rule) => rule.once === true).map(({ id }) => id));

/**
 * Checks a text as it is typed: only paragraphs that were not there at the last look are read anew. Each checker
 * remembers one text. Finds what `check` finds; by line, what it finds in each line.
 */
export function paragraphChecker(
  by: PartedBy = 'paragraph',
): (text: string, known?: Partial<Surroundings>) => readonly Finding[] {
  const spelledOut = remembering((words) => read(words).spelledOut);
  let about = '';
  let findings = remembering((words) => check(words));
  return (text, known = {}) => {
    const parts = by === 'line' ? lines(text) : paragraphs(text);
    const acronyms = spelledOut(parts.map(({ words }) => words)).flatMap((found) => [...found]);
    const explained = new Set([...(known.explained ?? []), ...acronyms]);
    const key = JSON.stringify([known.place, known.names, known.partial, [...explained].sort()]);
    if (key !== about) findings = remembering((words) => check(words, { ...known, explained }));
    about = key;
    const found = findings(parts.map(({ words }) => words));
    return firstOnly(
      parts.flatMap(({ start }, index) =>
        (found[index] ?? []).map((finding) => ({ ...finding, start: finding.start + start, end: finding.end + start })),
      ),
    );
  };
}

/** Does something for each paragraph, once for each that it did not meet the last time. */
function remembering<Result>(work: (words: string) => Result): (paragraphs: readonly string[]) => readonly Result[] {
  let last: ReadonlyMap<string, Result> = new Map();
  return (all) => {
    const next = new Map<string, Result>();
    const results = all.map((words) => {
      const known = next.get(words) ?? last.get(words) ?? work(words);
      next.set(words, known);
      return known;
    });
    last = next;
    return results;
  };
}

/** A rule that asks once asks at the first place in the whole text. */
function firstOnly(findings: readonly Finding[]): readonly Finding[] {
  const asked = new Set<string>();
  return findings.filter(({ rule, words }) => {
    if (!once.has(rule)) return true;
    const first = !asked.has(words);
    asked.add(words);
    return first;
  });
}

type Paragraph = { readonly start: number; readonly words: string };

function lines(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: words }) => ({ start: index, words }));
}

/** Parted at empty lines; code that has some of its own stays whole. */
function paragraphs(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const asides = setAside(text).filter(({ start, end }) => text.slice(start, end).includes('\n\n'));
  let start = 0;
  for (const { index } of text.matchAll(/\n\n+/gu)) {
    if (asides.some((aside) => aside.start <= index && index < aside.end)) continue;
    if (index > start) found.push({ start, words: text.slice(start, index) });
    start = index;
  }
  if (start < text.length) found.push({ start, words: text.slice(start) });
  return found;
}
