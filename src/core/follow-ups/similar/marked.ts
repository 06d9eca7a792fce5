import type { MarkedText } from '#contract';
import { tells, wordsIn } from './words';

/**
 * A text with those of its words marked that tell what it is about and whose stems are among these; neighbours that touch
 * are one mark.
 */
export function marked(text: string, stems: ReadonlySet<string>): MarkedText {
  const marks: { start: number; end: number }[] = [];
  for (const { start, end, stem } of wordsIn(text)) {
    if (!stems.has(stem) || tells(stem) < 1) continue;
    const last = marks.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return { text, marks };
}
