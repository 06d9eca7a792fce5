import { everywhere, type Span } from '../find';
import { familyOfTheWorld } from './family-of-the-world';
import { folded } from './folded';
import { givenOfTheWorld } from './given-of-the-world';
import { after, before, capital, family } from './shapes';

const word = new RegExp(`${before}${capital}`, 'gu');
const follows = new RegExp(`(?:${family}|\\s\\p{Lu}\\.(?=\\s\\p{Lu})){0,3}${after}`, 'uy');
const leads = new RegExp(`(?<![\\p{L}\\p{M}])${capital}\\s+$`, 'u');
/** What people sign in with: `noor.haddad`, `nhaddad`. */
const account = /(?<![\p{L}\p{N}_@./-])\p{Ll}+(?:[._]\p{Ll}+)?(?![\p{L}\p{N}_@/(-]|\.\p{L})/gu;

/** What machines and standards are called by, and would be somebody's account. */
const accounts = new Set(['dkim', 'dlee', 'elan', 'skim', 'swang', 'ahan']);

/** `SAM` is an acronym, `3 Jan` a day, `São Paulo` a town. */
function isElse(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (/^\p{Lu}{2,4}$/u.test(words)) return true;
  if (words === 'Paulo' && /São\s$/.test(text.slice(0, start))) return true;
  return words === 'Jan' && (/\d\S*\s*$/.test(text.slice(0, start)) || /^[\s.,]*\d/.test(text.slice(end)));
}

/** A given name, and what follows it as a name does. */
const withGiven = (text: string): Span[] =>
  everywhere(text, word)
    .filter((span) => !isElse(text, span) && isGiven(text.slice(span.start, span.end)))
    .map(({ start, end }) => {
      follows.lastIndex = end;
      return { start, end: end + (follows.exec(text)?.[0].length ?? 0) };
    });

/** `Jin-woo` by its first half; `Noor’s` without what it owns. */
const isGiven = (words: string): boolean => {
  const bare = folded(words.replace(/['’]s?$/u, ''));
  return givenOfTheWorld.has(bare) || givenOfTheWorld.has(bare.split('-')[0] ?? '');
};

/** A family name, and one word with a capital before it that opens no sentence. */
const withFamily = (text: string): Span[] =>
  everywhere(text, word)
    .filter((span) => !isElse(text, span) && isFamily(text.slice(span.start, span.end)))
    .map(({ start, end }) => {
      const lead = leads.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
      return { start: start - lead.length, end };
    });

const isFamily = (words: string): boolean => familyOfTheWorld.has(folded(words.replace(/['’]s?$/u, '')));

function isAccount(words: string): boolean {
  const [first = '', last] = words.split(/[._]/);
  if (last !== undefined) return givenOfTheWorld.has(first) && last.length > 1;
  return (
    !accounts.has(words) && words.length > 4 && familyOfTheWorld.has(words.slice(1)) && !familyOfTheWorld.has(words)
  );
}

/** People by names that many bear, whoever told us of them or did not. */
export const listed = (text: string): readonly Span[] => [
  ...withGiven(text),
  ...withFamily(text),
  ...everywhere(text, account).filter(({ start, end }) => isAccount(text.slice(start, end))),
];
