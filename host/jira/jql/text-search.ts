import { JqlFault } from './jql-fault';
import { isStopWord, stem, wordsOf } from './stem';

/** A text taken apart once for any number of searches. */
interface Indexed {
  words: string[];
  stems: string[];
}

type Test = (text: Indexed) => boolean;

const phraseTest = (phrase: string): Test => {
  const wanted = wordsOf(phrase).map(stem);
  return ({ stems }) =>
    wanted.length > 0 && stems.some((_, start) => wanted.every((word, i) => stems[start + i] === word));
};

const wildcardTest = (pattern: string): Test => {
  const source = [...pattern.toLowerCase()]
    .map((char) => (char === '*' ? '.*' : char === '?' ? '.' : char.replace(/[^\p{L}\p{N}_]/u, '\\$&')))
    .join('');
  const whole = new RegExp(`^${source}$`, 'u');
  return ({ words }) => words.some((word) => whole.test(word));
};

const wordTest = (text: string): Test | undefined => {
  const wanted = wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map(stem);
  return wanted.length === 0 ? undefined : ({ stems }) => wanted.every((word) => stems.includes(word));
};

const tokens = /([+-]?)(?:"((?:[^"\\]|\\.)*)"|(\S+))/g;

/**
 * Reads the words after `~`: all must be in the text, by their stem and in any order; `"…"` is a phrase, `wor*` and
 * `w?rd` are patterns, `-word` must not be there. Throws where a pattern begins with its wildcard.
 */
export function textSearch(query: string, field: string): (texts: readonly string[]) => boolean {
  const all: Test[] = [];
  const none: Test[] = [];
  for (const [, sign = '', phrase, word = ''] of query.matchAll(tokens)) {
    if (phrase === undefined && /^[*?]/.test(word)) {
      const start = `The text query '${query}' for field '${field}' is not allowed to start with character '${word[0]}'.`;
      throw new JqlFault([start]);
    }
    const test = phrase !== undefined ? phraseTest(phrase) : /[*?]/.test(word) ? wildcardTest(word) : wordTest(word);
    if (test) (sign === '-' ? none : all).push(test);
  }
  return (texts) => {
    const words = texts.flatMap(wordsOf);
    const indexed = { words, stems: words.map(stem) };
    return all.length + none.length > 0 && all.every((test) => test(indexed)) && !none.some((test) => test(indexed));
  };
}
