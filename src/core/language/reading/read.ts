import { markNames } from './names';
import { setAside, type Aside } from './set-aside';
import type { Reading, Token } from './token';
import { tokenEnd, tokensOf } from './tokens-of';

/**
 * Cuts a text into tokens and marks the people in it. Takes time in proportion to the text.
 * @param names display names of the people on the incident, as Jira writes them
 */
export function read(text: string, names: readonly string[] = []): Reading {
  const tokens: Token[] = [];
  const asides = setAside(text);
  let next = 0;
  let at = 0;
  while (at < text.length) {
    const aside = asides[next];
    if (aside !== undefined && aside.start <= at) {
      tokens.push(opaque(aside));
      at = Math.max(at, aside.end);
      next += 1;
      continue;
    }
    if (text.charCodeAt(at) === 32) {
      at += 1;
      continue;
    }
    const end = tokenEnd(text, at, aside?.start ?? text.length);
    tokensOf(text, at, end, tokens);
    at = end;
  }
  return { text, tokens: names.length === 0 ? tokens : markNames(tokens, names), spelledOut: spelledOut(text, tokens) };
}

const opaque = ({ start, end }: Aside): Token => ({
  start,
  end,
  word: '',
  kind: 'opaque',
  capital: false,
  named: false,
});

/** In brackets, or with brackets behind it, an acronym is being explained. */
function spelledOut(text: string, tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach(({ capital, start, end }, at) => {
    if (capital && (tokens[at - 1]?.word === '(' || tokens[at + 1]?.word === '('))
      found.add(text.slice(start, end).replace(/s$/u, ''));
  });
  return found;
}
