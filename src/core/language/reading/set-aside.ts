/** A stretch of text that the rules leave alone: somebody else's words, or a machine's. */
export interface Aside {
  readonly start: number;
  readonly end: number;
}

/** The longest quotation between single quotes, in characters: beyond it, the sign was an apostrophe. */
const longestSingle = 160;

const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '「': '」', '『': '』', '"': '"' };

/** Every sign that may open one, by its code: most characters are none. */
const openers = new Set(Array.from(`${Object.keys(closers).join('')}\`>'‘`, (sign) => sign.charCodeAt(0)));

/** Where code and quotations stand, in order. One pass; what is opened and never closed is plain text. */
export function setAside(text: string): readonly Aside[] {
  const found: Aside[] = [];
  const closing = closingFinder(text);
  let at = 0;
  while (at < text.length) {
    const end = openers.has(text.charCodeAt(at)) ? asideEnd(text, at, closing) : at;
    if (end > at) found.push({ start: at, end });
    at = end > at ? end : at + 1;
  }
  return found;
}

type ClosingFinder = (sign: string, from: number) => number;

function asideEnd(text: string, at: number, closing: ClosingFinder): number {
  const sign = text.charAt(at);
  if (sign === '`') return codeEnd(text, at, closing);
  if (sign === '>') return startsLine(text, at) ? lineEnd(text, at) : at;
  if (sign === "'" || sign === '‘') return singleEnd(text, at);
  const closer = closers[sign];
  if (closer === undefined) return at;
  const end = closing(closer, at + 1);
  return end < 0 ? at : end + 1;
}

function codeEnd(text: string, at: number, closing: ClosingFinder): number {
  if (text.startsWith('```', at)) {
    const end = closing('```', at + 3);
    return end < 0 ? text.length : end + 3;
  }
  const end = closing('`', at + 1);
  return end < 0 ? at : end + 1;
}

/** Finds a closing sign in the same paragraph, and remembers what is not there, so that no text is searched twice. */
function closingFinder(text: string): ClosingFinder {
  const missing = new Set<string>();
  let paragraph = -1;
  return (sign, from) => {
    if (missing.has(sign)) return -1;
    const end = text.indexOf(sign, from);
    if (end < 0) missing.add(sign);
    if (end < 0 || sign === '```') return end;
    if (paragraph < from && paragraph !== text.length) {
      const next = text.indexOf('\n\n', from);
      paragraph = next < 0 ? text.length : next;
    }
    return end < paragraph ? end : -1;
  };
}

/** How far a quotation mark of a mail stands from its line's start, in characters. */
const deepest = 16;

function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before > at - deepest && (text[before] === ' ' || text[before] === '>')) before -= 1;
  return before < 0 || text[before] === '\n';
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Letters and digits; of other scripts, whatever is no punctuation. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code > 0xbf && !(code >= 0x2000 && code <= 0x303f))
  );
}

/** A single quote opens after a space and before a letter, and closes before anything but a letter. */
function singleEnd(text: string, at: number): number {
  if (isLetter(text, at - 1) || !isLetter(text, at + 1)) return at;
  const last = Math.min(text.length, at + longestSingle);
  for (let next = at + 1; next < last && text[next] !== '\n'; next += 1) {
    const closes = text[next] === "'" || text[next] === '’';
    if (closes && !isLetter(text, next + 1)) return next + 1;
  }
  return at;
}
