/** Scripts whose signs are as wide as they are high. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const narrow = /[iljtfrI.,:;'’|!()[\] ]/;
const broad = /[mwMWÆŒ@%—]/;

/** The share of the type's size that a letter takes, rather too much than too little: nothing is measured. */
function letterWidth(letter: string): number {
  if (wide.test(letter)) return 1.02;
  if (narrow.test(letter)) return 0.34;
  if (broad.test(letter)) return 0.92;
  return /\p{Lu}/u.test(letter) ? 0.7 : 0.58;
}

/** Pixels that a text takes in a sans-serif type of that size. */
export const lineWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;

/** As much of it as fits with an ellipsis. */
function cut(text: string, width: number, size: number): string {
  const letters = [...text];
  while (letters.length > 0 && lineWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The longest start of a text that fits, broken between words where there is a space to break at. */
function firstLine(text: string, width: number, size: number): string {
  const letters = [...text];
  let [used, end] = [0, 0];
  for (const letter of letters) {
    used += letterWidth(letter) * size;
    if (used > width) break;
    end += 1;
  }
  if (end >= letters.length) return text;
  const start = letters.slice(0, Math.max(1, end)).join('');
  const space = letters[end] === ' ' ? start.length : start.lastIndexOf(' ');
  return space > 0 ? start.slice(0, space) : start;
}

/** A text in so many lines of that width; what does not fit ends in an ellipsis. */
export function wrapLines(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text.replace(/\s+/gu, ' ').trim();
  while (rest !== '' && lines.length < most) {
    const line = firstLine(rest, width, size);
    const isLast = lines.length === most - 1 && line.length < rest.length;
    lines.push(isLast ? cut(rest, width, size) : line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  return lines;
}
