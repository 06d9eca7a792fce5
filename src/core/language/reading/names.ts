import { monthContext, nameWords, personVerbs } from '../grammar/name-words';
import { isParticiple } from '../grammar/verb-forms';
import type { Token } from './token';

/** The people named in the tokens: whole names, single names, and names inside scripts that write no spaces. */
export function markNames(tokens: readonly Token[], names: readonly string[]): readonly Token[] {
  const known = indexOf(names);
  return tokens.map((token, at) =>
    token.kind === 'word' && !token.named && isNamed(tokens, at, known) ? { ...token, named: true } : token,
  );
}

interface KnownNames {
  /** Each part of each name, lower case, with the parts it stands beside. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names in scripts without spaces, as written. */
  readonly unspaced: readonly string[];
}

const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function indexOf(names: readonly string[]): KnownNames {
  const parts = new Map<string, Set<string>>();
  const unspaced: string[] = [];
  for (const name of names) {
    const words = name
      .toLowerCase()
      .replaceAll('’', "'")
      .split(/[\s.,()]+/u)
      .filter(isPart);
    if (unspacedScript.test(name)) unspaced.push(...words);
    for (const word of words) {
      const beside = parts.get(word) ?? new Set<string>();
      words.forEach((other) => other !== word && beside.add(other));
      parts.set(word, beside);
    }
  }
  return { parts, unspaced };
}

/** An initial is no name; one sign of a script that writes words in signs is. */
const isPart = (word: string): boolean => word.length > 1 || unspacedScript.test(word);

function isNamed(tokens: readonly Token[], at: number, known: KnownNames): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const word = token.word.endsWith("'s") ? token.word.slice(0, -2) : token.word;
  const beside = known.parts.get(word);
  if (beside === undefined) return known.unspaced.some((name) => token.word.includes(name));
  if (beside.has(tokens[at + 1]?.word ?? '') || beside.has(tokens[at - 1]?.word ?? '')) return true;
  if (!hasCase(word)) return true;
  if (!token.capital) return false;
  return !nameWords.has(word) || readsAsName(tokens, at);
}

const hasCase = (word: string): boolean => word.toUpperCase() !== word;

/** Will, Mark, Grace, Bill and May are also words: what stands around them decides. */
function readsAsName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (tokens[at]?.word.endsWith("'s")) return true;
  if (before !== undefined && monthContext.has(before.word)) return false;
  if (after !== undefined && /^\d/u.test(after.word)) return false;
  const opens = before === undefined || before.kind !== 'word';
  return !opens || personVerbs.has(after?.word ?? '') || isParticiple(after?.word ?? '');
}
