import { tells, wordsIn } from './words';

/** Words beyond the first few narrow nothing any more, and make a query slow. */
const MOST_WORDS = 6;

/** What the words are looked for in: one project, and everything of a component that is known to be there. */
export type CandidatesWhere = {
  /** Digits. */
  readonly projectId: string;
  /** Exactly as a component that this reader sees is called: Jira refuses a query that names another. */
  readonly component: string | null;
};

/** What JQL takes in no string as it stands: control and non-characters, halves of pairs. No name has them. */
const unquotable = /[\p{Cc}\p{Cs}\u2028\u2029\uFDD0-\uFDEF\uFFFE\uFFFF]/u;

/** A text as one operand of JQL, whatever stands in it but those. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;

/**
 * The words to look for: those that tell most first, then as they stand. Letters, marks and digits only and all in
 * lower case, so that none can be an operator, a wildcard or a reserved word of the text search.
 */
function searchWords(text: string): string[] {
  const words = new Map(wordsIn(text).map(({ stem, plain }) => [stem, plain]));
  return [...words]
    .sort(([one], [other]) => tells(other) - tells(one))
    .slice(0, MOST_WORDS)
    .map(([, plain]) => plain);
}

const pairsOf = (words: readonly string[]): (readonly [string, string])[] =>
  words.flatMap((one, at) => words.slice(at + 1).map((other) => [one, other] as const));

const any = (clauses: readonly string[]): string => `(${clauses.join(' OR ')})`;

/** One of the words in the summary, and two of them somewhere: fewer would have no chance of being alike. */
function wordClauses(words: readonly string[]): string[] {
  const inSummary = any(words.map((word) => `summary ~ ${quoted(word)}`));
  const pairs = pairsOf(words).map(([one, other]) => `(text ~ ${quoted(one)} AND text ~ ${quoted(other)})`);
  return pairs.length > 0 ? [inSummary, any(pairs)] : [inSummary];
}

/**
 * The query for issues that may be about the same: unresolved, of that project or component, newest first.
 * @returns null where the text has no word to look for
 */
export function candidateQuery(text: string, { projectId, component }: CandidatesWhere): string | null {
  const words = searchWords(text);
  if (words.length === 0) return null;
  const project = `project = ${projectId}`;
  const where =
    component === null || unquotable.test(component) ? project : `(${project} OR component = ${quoted(component)})`;
  const open = ['resolution IS EMPTY', 'statusCategory != Done', where];
  return `${[...open, ...wordClauses(words)].join(' AND ')} ORDER BY updated DESC`;
}
