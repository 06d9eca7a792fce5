import { chatHeads, type ChatHead } from './chat-heads';
import { readDateLine } from './date-line';
import type { Draft, Piece } from './draft';
import { tidiedMessage } from './tidy-text';

export type Chat = { readonly count: number; readonly alone: number; readonly pieces: () => Piece[] };

/** Reads a text as messages under names and times; `count` says how many would have a name, `alone` how many only the time,
 * where it is plain that they are further messages. */
export function readChat(lines: readonly string[]): Chat {
  const { chosen, authored, fenced, depth } = chatHeads(lines);
  const further = chosen.filter((head) => head?.form === 'alone').length;
  const alone = authored > 1 || chosen.some((head) => head?.setIn) ? further : 0;
  return { count: authored, alone, pieces: () => toPieces(lines, chosen, fenced, depth) };
}

const unquoted = (line: string, depth: number): string => (depth > 0 ? line.replace(/^\s*> ?/, '') : line);

function message(head: ChatHead, at: number, end: number, lines: readonly string[], fenced: readonly boolean[]): Draft {
  const from = at + head.lines;
  const beneath = lines.slice(from, end).map((line) => unquoted(line, head.quotes));
  const { text, leftOut } = tidiedMessage(head.text, beneath, fenced.slice(from, end));
  let last = end;
  while (last > from && (lines[last - 1] ?? '').replace(/^[\s>]+/, '') === '') last--;
  const { moment, author } = head;
  const id = String(at + 1);
  return { type: 'event', id, line: at + 1, lastLine: last, moment, ...(author && { author }), text, leftOut };
}

const RULE = /^\s*[-=_*—]{3,}\s*$/;
/** A rule, or a heading of Markdown above the chat. */
const FRAME = /^\s*(?:[-=_*—]{3,}\s*$|#{1,6}\s)/;

function toPieces(
  lines: readonly string[],
  chosen: readonly (ChatHead | null)[],
  fenced: readonly boolean[],
  depth: number,
): Piece[] {
  const pieces: Piece[] = [];
  const frame = (i: number) => (fenced[i] || chosen[i] ? null : readDateLine(unquoted(lines[i] ?? '', depth)));
  const closes = (i: number): boolean => Boolean(chosen[i] ?? frame(i));
  let author: string | undefined;
  for (let i = 0; i < lines.length;) {
    const head = chosen[i];
    const date = frame(i);
    if (head) {
      author = head.author ?? author;
      let end = i + head.lines;
      while (end < lines.length && !closes(end)) end++;
      const stop = endWithoutRule(lines, end, i + head.lines);
      const draft = message(author ? { ...head, author } : head, i, stop, lines, fenced);
      pieces.push(draft);
      i = draft.lastLine;
    } else {
      const blank = (lines[i] ?? '').replace(/^[\s>]+/, '') === '';
      const why = blank ? 'blank' : date || FRAME.test(lines[i] ?? '') ? 'frame' : 'text';
      pieces.push({ type: 'frame', line: i + 1, lastLine: i + 1, why, ...(date && { date }) });
      i++;
    }
  }
  return pieces;
}

/** A rule drawn beneath the last message is no part of it. */
function endWithoutRule(lines: readonly string[], end: number, from: number): number {
  let stop = end;
  while (stop > from && (lines[stop - 1] ?? '').trim() === '') stop--;
  return stop > from && RULE.test(lines[stop - 1] ?? '') ? stop - 1 : end;
}
