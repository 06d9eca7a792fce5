/** How a line of running text begins, and what is left when that is taken away. */
export type LineShape = {
  readonly marker: 'heading' | 'bullet' | 'none';
  /** Columns before the marker or the text. */
  readonly indent: number;
  /** Level of a heading, 0 otherwise. */
  readonly level: number;
  /** Depth of `>`. */
  readonly quotes: number;
  readonly body: string;
};

const SHAPE = /^((?:\s*>)*)(\s*)(?:(#{1,6})\s*|([-*+•‣◦·–]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?)?/;
const WIKI_HEADING = /^={2,6}(?==*[^=].*={2}$)/;

/** Reads quote marks, indentation, a heading's or a bullet's mark. */
export function shapeOf(line: string): LineShape {
  const wiki = WIKI_HEADING.exec(line)?.[0].length;
  if (wiki) return { marker: 'heading', indent: 0, level: wiki, quotes: 0, body: line.slice(wiki, -wiki).trim() };
  const [whole = '', quotes = '', indent = '', heading, bullet] = SHAPE.exec(line) ?? [];
  const rest = line.slice(whole.length);
  return {
    marker: heading ? 'heading' : bullet ? 'bullet' : 'none',
    indent: indent.replaceAll('\t', '    ').length,
    level: heading?.length ?? 0,
    quotes: quotes.replaceAll(/\s/g, '').length,
    body: heading ? rest.replace(/#{1,6}$/, '').trimEnd() : rest,
  };
}

/** The lines of a text without what an editor or a browser adds: carriage returns, trailing and unusual spaces. */
export const linesOf = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replaceAll(/[\u00A0\u2007\u202F]/g, ' ')
        .replaceAll(/[\u200B\u200E\u200F]/g, '')
        .trimEnd(),
    );

/** Which lines stand inside a code fence that is opened and closed, the fences themselves included. */
export function fencedLines(lines: readonly string[]): boolean[] {
  const fenced = lines.map(() => false);
  let open = -1;
  lines.forEach((line, i) => {
    if ((line.split('```').length - 1) % 2 === 0) return;
    if (open < 0) open = i;
    else {
      fenced.fill(true, open, i + 1);
      open = -1;
    }
  });
  return fenced;
}
