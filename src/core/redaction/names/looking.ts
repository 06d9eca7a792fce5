import { everywhere, type Span } from '../find';
import { folded } from './folded';
import { after, before, capital, family } from './shapes';

/** `Dr. Haddad`, `Ms Zielińska`. */
const titled = new RegExp(`(?<![\\p{L}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Herr|Frau|Mme)\\.?\\s+${capital}${family}?`, 'gu');
/** `J. Lindqvist` */
const initial = new RegExp(`(?<![\\p{L}.])(?:\\p{Lu}\\.\\s?){1,2}${capital}`, 'gu');
/** `O’Brien`, `McAllister`. */
const irish = new RegExp(
  `${before}(?:${capital}\\s+)?(?:(?:O['’]|Mc)\\p{Lu}\\p{Ll}+|Mac\\p{Lu}(?!ook|orts)\\p{Ll}{3,})${after}`,
  'gu',
);
/** `Min-ji`: a syllable that ends Korean given names. */
const korean = new RegExp(
  `${before}\\p{Lu}\\p{Ll}+-(?:woo|ji|jun|hee|young|hyun|soo|min|ho|seok|jin|ah|eun|kyung|hwan|sung|yeon|won|wook)${family}?${after}`,
  'gu',
);
/** `Hyejin`, `Seo-yeon` written in one: two such syllables. */
const together = new RegExp(
  `${before}(?=\\p{Lu})(?:(?:hye|ji|min|seo|soo|su|hyun|hyeon|young|yeong|eun|yeon|jae|sang|sung|dong|kyung|woo|jun|joon|hee|yu|tae|seung|byung|myung|ye|da|bo)(?:jin|min|woo|hee|young|hyun|soo|ho|jun|joon|hoon|won|yeon|eun|kyung|seok|wook|hwan|hyuk|chul|rim|bin))${family}?${after}`,
  'giu',
);
/** A letter that English words do not have, in a word with a capital, and its neighbours with one. */
const accented = new RegExp(
  `${before}(?:(?<!(?:^|[.!?:\\n]\\s*))${capital}\\s+)?(?=[\\p{L}\\p{M}'’-]*[^\\p{ASCII}\\p{P}\\p{N}\\p{S}\\p{Z}])${capital}${family}{0,3}`,
  'gu',
);
/** Words and places that English writes with such a letter. */
const lent = new Set(
  'cafe naive facade uber deja resume cliche creme sao zurich munchen koln dusseldorf malmo goteborg quebec montreal bogota reykjavik curacao cote yucatan medellin asuncion cordoba leon peru mexico brasilia'.split(
    ' ',
  ),
);

/** People by how a word looks. */
export const looking = (text: string): readonly Span[] => [
  ...[titled, initial, irish, korean, together].flatMap((pattern) => everywhere(text, pattern)),
  ...everywhere(text, accented).filter(
    ({ start, end }) =>
      !text
        .slice(start, end)
        .split(/\s+/)
        .some((word) => lent.has(folded(word))),
  ),
];
