import { contractions } from './contractions';
import type { Token } from './token';

/** Whether a character belongs to a word: a letter or digit of any script, a joiner, or part of an emoji. */
function inWord(code: number): boolean {
  if (code < 128) return isAlphanumeric(code) || code === 95 || code === 64 || code === 35;
  return !(
    (code >= 0x2010 && code <= 0x206f) ||
    (code >= 0x3000 && code <= 0x3020) ||
    code === 0xa0 ||
    code === 0xab ||
    code === 0xbb ||
    (code >= 0xff01 && code <= 0xff1f)
  );
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Signs that join two parts of one token: an apostrophe, a hyphen, and what stands inside paths and identifiers. */
const joins = new Set(Array.from("'’-‑.:=\\+&$", (sign) => sign.charCodeAt(0)));

const startsLink = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 104 && (text.startsWith('http://', at) || text.startsWith('https://', at));

/** Where the token that begins here ends. Every index gets one, so that nothing is skipped. */
export function tokenEnd(text: string, at: number, limit: number): number {
  let end = at;
  if (startsLink(text, at)) {
    while (end < limit && !/[\s)>\]]/.test(text.charAt(end))) end += 1;
    return end;
  }
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (!inWord(code)) {
      const joined = end > at && joins.has(code) && end + 1 < limit && inWord(text.charCodeAt(end + 1));
      if (!joined) break;
    }
    end += 1;
  }
  return end > at ? end : at + 1;
}

/** Appends the token or tokens of one stretch: a contraction is two words, white space none. */
export function tokensOf(text: string, start: number, end: number, into: Token[]): void {
  if (!inWord(text.charCodeAt(start))) {
    appendMark(text, start, into);
    return;
  }
  const written = text.slice(start, end);
  const small = written.toLowerCase();
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  const capital = written.charCodeAt(0) !== small.charCodeAt(0);
  const contraction = contractions.get(lower);
  if (lower.charCodeAt(0) === 64) {
    into.push({ start, end, word: lower, kind: 'word', capital, named: true });
  } else if (isCode(lower)) {
    into.push({ start, end, word: '', kind: 'opaque', capital: false, named: false });
  } else if (contraction !== undefined) {
    const [first, second, cut] = contraction;
    into.push({ start, end: start + cut, word: first, kind: 'word', capital, named: false });
    into.push({ start: start + cut, end, word: second, kind: 'word', capital: false, named: false });
  } else {
    into.push({ start, end, word: lower, kind: 'word', capital, named: false });
  }
}

/** Links, paths, addresses, file names and settings: a machine's words. */
function isCode(word: string): boolean {
  return hasCodeSign(word) && word !== 'e.g' && word !== 'i.e' && word !== 'a.m' && word !== 'p.m';
}

const codeSigns = new Set(Array.from('.:=\\_$', (sign) => sign.charCodeAt(0)));

function hasCodeSign(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (codeSigns.has(word.charCodeAt(at))) return true;
  return false;
}

const ends = new Set(['.', '!', '?', '…', '。', '！', '？']);
const abbreviations = new Set(['e.g', 'i.e', 'etc', 'vs', 'approx', 'mr', 'mrs', 'ms', 'dr']);

function appendMark(text: string, at: number, into: Token[]): void {
  const sign = text.charAt(at);
  const previous = into[into.length - 1];
  if (sign === '\n') {
    if (startsBlock(text, at + 1)) appendBreak(at, into);
    return;
  }
  if (sign.trim() === '' || sign === '*') return;
  const after = text.charAt(at + 1);
  if (ends.has(sign) && after.trim() === '' && !(sign === '.' && abbreviations.has(previous?.word ?? ''))) {
    appendBreak(at, into);
    return;
  }
  into.push({ start: at, end: at + 1, word: sign, kind: 'mark', capital: false, named: false });
}

function appendBreak(at: number, into: Token[]): void {
  into.push({ start: at, end: at + 1, word: '', kind: 'break', capital: false, named: false });
}

/** Whether a new line begins a paragraph, a list item, a heading or a table row, and not the rest of a sentence. */
function startsBlock(text: string, at: number): boolean {
  let next = at;
  while (text[next] === ' ' || text[next] === '\t') next += 1;
  const sign = text.charAt(next);
  return sign === '' || '\n\r-*#|+>•'.includes(sign) || (isAlphanumeric(sign.charCodeAt(0)) && sign <= '9');
}
