import { escapedLine, plainLine } from './escaped';

/** `- **Owner:** somebody`; nothing for what is not there. `code`: what stands behind the words, for reading it back. */
export const field = (label: string, value: string | null, code?: string): string[] =>
  value === null ? [] : [`- **${label}:** ${coded(value, code)}`];

/** The same, left away where it says nothing. */
export const said = (label: string, value: string): string[] => (value === '' ? [] : field(label, value));

export const coded = (value: string, code?: string): string =>
  `${escapedLine(value)}${code === undefined ? '' : ` <!-- ${code} -->`}`;

/** Words and the code behind them. */
export function decoded(written: string): { readonly words: string; readonly code: string } {
  const found = /^(.*) <!-- (\S[^>]*) -->$/s.exec(written);
  return { words: plainLine(found?.[1] ?? written), code: found?.[2] ?? '' };
}

export type Fields = {
  readonly all: (label: string) => readonly ReturnType<typeof decoded>[];
  readonly words: (label: string) => string | null;
  readonly code: (label: string) => string | null;
};

/** The fields among some lines. */
export function fieldsIn(lines: readonly string[]): Fields {
  const known = lines.flatMap((line) => {
    const found = /^- \*\*([^*]+):\*\* ?(.*)$/.exec(line);
    return found ? [{ label: found[1] ?? '', ...decoded(found[2] ?? '') }] : [];
  });
  const first = (label: string) => known.find((one) => one.label === label);
  return {
    all: (label) => known.filter((one) => one.label === label),
    words: (label) => first(label)?.words ?? null,
    code: (label) => first(label)?.code || null,
  };
}

/** Cells come escaped. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

/** The cells of each row below the head, escaped as they are. */
export const rowsIn = (lines: readonly string[]): readonly (readonly string[])[] =>
  lines
    .filter((line) => line.startsWith('| ') && line.endsWith(' |'))
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | '));

/** An empty cell stands for what is not there. */
export const cell = (value: string | null): string => (value === null ? '' : escapedLine(value));
export const fromCell = (written: string | undefined): string | null => (written ? plainLine(written) : null);
