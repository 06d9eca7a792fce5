import { givenNames } from '../../language/grammar/given-names';
import { everywhere, type Finder, type Span } from '../find';

const capital = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
/** Small words that stand between the parts of a name. */
const particle = '(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ten|ter|zu|y)\\s+)';
const family = new RegExp(`(?:\\s+${particle}{0,2}${capital})`, 'u').source;

/** A given name that is no other word, and what follows it as a name does. */
const given = new RegExp(`(?<![\\p{L}\\p{N}_@.-])(?<first>${capital})${family}{0,2}(?![\\p{L}\\p{N}_])`, 'gu');
/** `Dr. Haddad`, `Ms Zielińska`. */
const titled = new RegExp(`(?<![\\p{L}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Herr|Frau|Mme)\\.?\\s+${capital}${family}?`, 'gu');
/** `@noor`, and what chat programs make of a mention. */
const mention = /(?<![\p{L}\p{N}_.])@[\p{L}\p{N}][\p{L}\p{N}_.-]*[\p{L}\p{N}_]|\[~[^\]\s]+\]|<@[A-Z0-9|\w]+>/gu;
const groups =
  /^@(?:all|here|channel|everyone|team|types?|param|returns?|media|import|override|deprecated|latest|next|beta)$/i;
/** `J. Lindqvist` */
const initial = new RegExp(`(?<![\\p{L}.])(?:\\p{Lu}\\.\\s?){1,2}${capital}`, 'gu');
/** In a message in Latin letters, words of another script are most likely somebody's name. */
const foreign =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Tamil}\p{Script=Bengali}](?:[\p{L}\p{M}·・\s]*[\p{L}\p{M}])?/gu;
/** A capital within a sentence, and a letter that English words do not have. */
const accented =
  /(?<=[\p{L}\p{N},;:)]\s)(?:\p{Lu}[\p{L}\p{M}'’-]*\s+)?(?=[\p{L}'’-]*[^\p{ASCII}\p{P}\p{N}\p{S}\p{Z}])\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)?/gu;

const LETTERS_OF_OTHERS = /\p{L}/u;

/** `SAM` is an acronym, and `3 Jan` a day. */
function isElse(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (/^\p{Lu}{2,4}$/u.test(words)) return true;
  return words === 'Jan' && (/\d\S*\s*$/.test(text.slice(0, start)) || /^[\s.,]*\d/.test(text.slice(end)));
}

/** Single Greek letters are signs of mathematics. */
const isWord = (words: string): boolean => !/^[\p{Script=Greek}]$/u.test(words) && LETTERS_OF_OTHERS.test(words);

/** People's names: those whom Jira names, however they are written; and whatever else looks like somebody's name. */
export const name: Finder = {
  kind: 'name',
  find: (text, { namesIn }) => {
    const words = ({ start, end }: Span): string => text.slice(start, end);
    const firstOf = (span: Span): string => (/^[\p{L}\p{M}]+/u.exec(words(span))?.[0] ?? '').toLowerCase();
    const isLatin = (text.match(/[a-z]/gi)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
    return [
      ...namesIn(text),
      ...everywhere(text, given).filter((span) => givenNames.has(firstOf(span)) && !isElse(text, span)),
      ...everywhere(text, titled),
      ...everywhere(text, mention).filter((span) => !groups.test(words(span))),
      ...everywhere(text, initial),
      ...(isLatin ? everywhere(text, foreign).filter((span) => isWord(words(span))) : []),
      ...everywhere(text, accented),
    ];
  },
};
