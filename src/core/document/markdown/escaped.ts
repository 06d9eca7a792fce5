/** Characters that Markdown may read as more than themselves, wherever they stand. */
const special = /[\\`*_[\]<>|~&]/g;
const strange = /[\r\u0085\u2028\u2029]/;
const blankEnds = /^[ \t]|[ \t]$/g;
const entity = (character: string): string => `&#${character.codePointAt(0) ?? 32};`;

/** Words within a line, so that Markdown takes them as they are. No line end is among them. */
export function escapedWords(words: string): string {
  const escaped = words.replace(special, '\\$&');
  return strange.test(escaped) ? escaped.replace(new RegExp(strange, 'g'), entity) : escaped;
}

/** Words that begin or end a line keep their blanks there, and are not taken for a list, a heading or a rule. */
export const asLine = (line: string): string =>
  line
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) =>
      /^\d/.test(start) ? `&#${start.charCodeAt(0)};${start.slice(1)}` : `\\${start}`,
    )
    .replace(blankEnds, entity);

/** Anything that is not to stand in a line as it is. Most lines have none of it, and are told by one look. */
const needsCare = /[\\`*_[\]<>|~&\r\n\u0085\u2028\u2029]|^[#+=\d\t -]|[\t ]$/;

/** A text of several lines in one: in a table, or behind a label. */
export function escapedLine(text: string): string {
  if (text === '') return '<!-- -->';
  if (!needsCare.test(text)) return text;
  if (!text.includes('\n')) return asLine(escapedWords(text));
  return text
    .split('\n')
    .map((line) => asLine(escapedWords(line)))
    .join('<br>');
}

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
