import type { Person } from '#contract';
import { foldedName } from './actor-of';
import { roleWords } from './role-words';
import type { Role } from './roles-of';

/** What stands in for a name that several people share. */
export const SHARED = 'somebody';

/** Scripts that write words without spaces between them, or hang endings on a name. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

export type KnownName = {
  /** What stands in for it. */
  readonly words: string;
  /** One name of several (`Mark` of `Mark Ashdown`). */
  readonly part: boolean;
  /** As the person writes it. */
  readonly written: string;
};

/** A name in its pieces, however they are joined in a text: `Jonas Lindqvist`, `jonas.lindqvist`, `Jonas_Lindqvist`. */
export const piecesOf = (name: string): string[] =>
  name
    .normalize('NFC')
    .split(/[\s_.]+/u)
    .filter(Boolean);

/** Initials and particles (`J`, `de`, `van`) are nobody's name alone. */
const standsAlone = (piece: string): boolean =>
  /^\p{Lu}|^\p{Lo}/u.test(piece) && (piece.length > 2 || unspaced.test(piece));

/** Every name to look for, folded: whole names, and what people call each other by. */
export function namesOf(
  people: readonly Person[],
  extra: readonly string[],
  roles: ReadonlyMap<string, Role>,
): ReadonlyMap<string, KnownName> {
  const names = new Map<string, KnownName>();
  const add = (written: string, words: string, part: boolean): void => {
    const known = names.get(foldedName(written));
    if (known && !known.part && part) return;
    const shared = known !== undefined && known.words !== words && known.part === part;
    names.set(foldedName(written), { words: shared ? SHARED : words, part, written });
  };
  const whole = [
    ...people.map(({ accountId, name }) => ({ key: accountId, name })),
    ...extra.map((name) => ({ key: `name:${name}`, name })),
  ];
  for (const { key, name } of whole) {
    const role = roles.get(key);
    const words = role ? roleWords(role) : SHARED;
    const pieces = piecesOf(name);
    if (pieces.length === 0) continue;
    add(pieces.join(' '), words, false);
    if (pieces.length > 1) for (const piece of pieces.filter(standsAlone)) add(piece, words, true);
  }
  return names;
}
