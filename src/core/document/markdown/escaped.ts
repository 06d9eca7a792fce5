/** Characters that Markdown may read as more than themselves, wherever they stand. */
const special = /[\\`*_[\]<>|~&]/g;
const blankEnds = /^[ \t]|[ \t]$/g;
const entity = (character: string): string => `&#${character.codePointAt(0) ?? 32};`;

/** Words within a line, so that Markdown takes them as they are. No line end is among them. */
export const escapedWords = (words: string): string =>
  words.replace(special, '\\$&').replace(/[\r\u0085\u2028\u2029]/g, entity);

/** Words that begin or end a line keep their blanks there, and are not taken for a list, a heading or a rule. */
export const asLine = (line: string): string =>
  line
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) =>
      /^\d/.test(start) ? `&#${start.charCodeAt(0)};${start.slice(1)}` : `\\${start}`,
    )
    .replace(blankEnds, entity);

/** A text of several lines in one: in a table, or behind a label. */
export const escapedLine = (text: string): string =>
  text === ''
    ? '<!-- -->'
    : text
        .split('\n')
        .map((line) => asLine(escapedWords(line)))
        .join('<br>');

/** The other way round, for a value without marks; what nobody escaped stands as it is. */
export const plainLine = (line: string): string =>
  line.replace(
    /<!--.*?-->|<br>|&#(\d+);|\\([!-/:-@[-`{-~])/g,
    (all, code: string | undefined, escaped: string | undefined) => {
      if (code !== undefined) return characterOf(code);
      if (escaped !== undefined) return escaped;
      return all === '<br>' ? '\n' : '';
    },
  );

export function characterOf(code: string): string {
  const point = Number(code);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
