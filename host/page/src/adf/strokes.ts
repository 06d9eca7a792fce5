export type Stroke = 'bold' | 'italic' | 'code' | 'bullets' | 'numbers' | 'quote' | 'link';

const around: Partial<Record<Stroke, [string, string]>> = {
  bold: ['**', '**'],
  italic: ['*', '*'],
  code: ['`', '`'],
  link: ['[', '](https://)'],
};
const before: Partial<Record<Stroke, (line: number) => string>> = {
  bullets: () => '- ',
  numbers: (line) => `${line + 1}. `,
  quote: () => '> ',
};

/** The text after a tool was pressed, and what is then selected. */
export function put(
  stroke: Stroke,
  text: string,
  from: number,
  to: number,
): { text: string; start: number; end: number } {
  const chosen = text.slice(from, to);
  const pair = around[stroke];
  if (pair) {
    const [open, close] = pair;
    const start = from + open.length;
    return { text: text.slice(0, from) + open + chosen + close + text.slice(to), start, end: start + chosen.length };
  }
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lines = text.slice(lineStart, to).split('\n');
  const mark = before[stroke] ?? (() => '');
  const changed = lines.map((line, index) => mark(index) + line).join('\n');
  return {
    text: text.slice(0, lineStart) + changed + text.slice(to),
    start: lineStart + changed.length,
    end: lineStart + changed.length,
  };
}
