/** How the guide says times: the panel's clock face, so that core formats none. */
export type Telling = {
  /** `02:14 UTC`; with its day where the story has several. `at` is ISO 8601. */
  readonly time: (at: string) => string;
  /** `43 min` */
  readonly lasting: (ms: number) => string;
};

const LONGEST = 90;

/** A text as a question can name it: its first line, in quotation marks, shortened between two words. */
export function quoted(text: string): string {
  const line = (text.trim().split('\n')[0] ?? '').replace(/\s+/g, ' ').replace(/[.;:,\s]+$/u, '');
  if (line.length <= LONGEST) return `“${line}”`;
  const cut = line.slice(0, LONGEST);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…”`;
}
