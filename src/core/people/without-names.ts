import type { Person } from '#contract';
import { foldedName } from './actor-of';
import { namesOf, piecesOf, SHARED, unspaced } from './names-of';
import type { KnownName } from './names-of';
import { roleWords } from './role-words';
import type { Role } from './roles-of';
import { isNamed, isWordName } from './word-names';

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A name in any of its spellings, bounded where its script bounds words. */
function patternOf(name: string): string {
  const body = name.split(' ').map(quoted).join('[\\s_.]+');
  const bounded = (letter: string | undefined): boolean =>
    /[\p{L}\p{N}]/u.test(letter ?? '') && !unspaced.test(letter ?? '');
  const letters = [...name];
  const before = bounded(letters[0]) ? '(?<![\\p{L}\\p{N}\\p{M}])' : '';
  return `${before}${body}${bounded(letters.at(-1)) ? '(?![\\p{L}\\p{N}\\p{M}])' : '(?!\\p{M})'}`;
}

/** `[~…]` with an account id or a name, `@` with a name, or a name alone. */
function pattern(names: Iterable<string>, accountIds: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const anyOf = (list: readonly string[]): string => list.join('|') || '(?!)';
  const id = `\\[~(?:accountid:)?(?<id>${anyOf(accountIds.map(quoted))})\\]`;
  return new RegExp(`${id}|(?<open>\\[~|@)?(?<name>${anyOf(longestFirst.map(patternOf))})(?<close>\\])?`, 'giu');
}

/**
 * Whether what was found is a name here: a single one needs its capital or an `@`, and one that is also a word and
 * only a part of somebody's name needs a sentence that speaks of a person.
 */
function stands(name: string, { part, written }: KnownName, before: string, after: string): boolean {
  if (piecesOf(name).length > 1 || /(?:@|\[~)$/u.test(before) || (!part && name === written)) return true;
  if (/^\p{Ll}/u.test(name)) return false;
  return !part || !isWordName(name) || isNamed(name, before, after);
}

/** Where somebody is named in a text, in UTF-16 offsets of its NFC form, and the role to tell instead. */
export type NamedSpan = { readonly start: number; readonly end: number; readonly instead: string };

/**
 * Gives a function that finds people's names in a text: display names however they are written, `@` and `[~…]`
 * mentions, and given or family names alone. A name that is also a word (Will, Mark, Grace) is taken for one alone
 * only where the sentence does; as a whole display name always. Software keeps its name.
 * @param extra names out of transcripts that are no account's
 */
export function nameFinder(
  people: Readonly<Record<string, Person>>,
  roles: ReadonlyMap<string, Role>,
  extra: readonly string[] = [],
): (nfc: string) => readonly NamedSpan[] {
  const persons = Object.values(people).filter(({ accountType }) => accountType !== 'app');
  const names = namesOf(persons, extra, roles);
  const all = pattern(
    names.keys(),
    persons.map(({ accountId }) => accountId),
  );
  const wordsOf = (id: string): string => {
    const role = roles.get(id);
    return role ? roleWords(role) : SHARED;
  };
  const spanOf = (match: RegExpExecArray, text: string): NamedSpan | null => {
    const { id, open = '', name = '', close = '' } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    if (id) return { start, end, instead: wordsOf(id) };
    const known = names.get(foldedName(piecesOf(name).join(' ')));
    const after = end - close.length;
    const before = text.slice(Math.max(0, start - 24), start) + open;
    if (!known || !stands(name, known, before, text.slice(after, after + 24))) return null;
    const mention = open === '[~' && close !== '';
    return { start, end, instead: `${open === '[~' && !mention ? open : ''}${known.words}${mention ? '' : close}` };
  };
  return (text) => [...text.matchAll(all)].flatMap((match) => spanOf(match, text) ?? []);
}

/** Gives a function that puts roles for the names that `nameFinder` finds (S3-14). What it gives is NFC. */
export function withoutNames(...known: Parameters<typeof nameFinder>): (text: string) => string {
  const find = nameFinder(...known);
  return (raw) => {
    const text = raw.normalize('NFC');
    let [told, from] = ['', 0];
    for (const { start, end, instead } of find(text)) {
      told += text.slice(from, start) + instead;
      from = end;
    }
    return told + text.slice(from);
  };
}
