import { isStopWord, isThin } from './common-words';
import { stem } from './stem';

/** A word that a text is about, and where it stands there, in UTF-16 offsets. */
export type Word = {
  readonly start: number;
  readonly end: number;
  /** As it stands, in lower case: letters, marks and digits only. */
  readonly plain: string;
  readonly stem: string;
};

/** How much a word tells, from 0 to 1. */
const THIN = 0.3;
const DIGITS = 0.4;
export const tells = (one: string): number => (isThin(one) ? THIN : /^\d+$/.test(one) ? DIGITS : 1);

const run = /[\p{L}\p{N}\p{M}]+/gu;
/** `PaymentGateway` is two words; `HTTPProxy` too. */
const parts = /(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/** Scripts that set no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** Most words of most texts, which need no folding. */
const isPlain = (text: string): boolean => /^[a-z0-9]+$/.test(text);

const plainOf = (text: string): string =>
  isPlain(text)
    ? text
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}]/gu, '');

type Piece = { readonly start: number; readonly text: string };

/** Two neighbouring signs at a time, as search indexes take such scripts. */
const pairs = ({ start, text }: Piece): Piece[] => {
  const signs = [...text];
  const lengths = signs.map((sign) => sign.length);
  return signs.slice(1).map((sign, at) => ({
    start: start + lengths.slice(0, at).reduce((sum, length) => sum + length, 0),
    text: `${signs[at]}${sign}`,
  }));
};

const split = ({ start, text }: Piece): Piece[] => {
  if (isPlain(text)) return [{ start, text }];
  if (unspaced.test(text)) return [...text].length > 1 ? pairs({ start, text }) : [{ start, text }];
  let at = start;
  return text.split(parts).map((part) => {
    const piece = { start: at, text: part };
    at += part.length;
    return piece;
  });
};

/** A single letter says nothing. */
const says = (plain: string): boolean =>
  plain !== '' &&
  !(plain.length === 1 && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(plain)) &&
  !isStopWord(plain);

/** The words that a text is about, in order: without those that say nothing. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(run)]
    .flatMap((match) => split({ start: match.index, text: match[0] }))
    .flatMap(({ start, text: piece }) => {
      const plain = plainOf(piece);
      return says(plain) ? [{ start, end: start + piece.length, plain, stem: stem(plain) }] : [];
    });
}

/** Reads the stems of texts, each once; what it has met before it knows. */
export function stemReader(): (text: string) => ReadonlySet<string> {
  const known = new Map<string, readonly string[]>();
  const stemsOf = (whole: string): readonly string[] => {
    const met = known.get(whole);
    if (met) return met;
    const stems = wordsIn(whole).map((word) => word.stem);
    known.set(whole, stems);
    return stems;
  };
  return (text) => new Set((text.match(run) ?? []).flatMap(stemsOf));
}

export const stemsIn = (text: string): readonly string[] => [...stemReader()(text)];
