import { readDateLine } from './date-line';
import type { Draft, Piece } from './draft';
import { readOwnLine } from './heads';
import type { Moment } from './moment';
import { joined } from './tidy-text';

const STATUS =
  /^[\s*_#•-]*(?:investigating|identified|monitoring|update|resolved|post-?mortem|scheduled|in progress|completed|verifying|mitigated)(?=[*_:\s]*(?:$|[-–—:]\s))/i;
/** A status and no words. */
const ALONE = /^[\s*_#•-]*\p{L}[\p{L} -]{1,20}[\s*_:]*$/u;
const POSTED = /^\s*(?:posted|updated)\b(?:.{1,40}?\bago\b[.,]?)?\s*/i;

/** A line that says when what stands above it was posted. */
type Close = { readonly moment: Moment; readonly posted: string };

function closeAt(line: string): Close | null {
  const posted = POSTED.exec(line)?.[0] ?? '';
  const moment = readOwnLine(line.slice(posted.length));
  return moment?.clock && moment.date ? { moment, posted: posted.trim() } : null;
}

/** The first line of what a closing line at `end` dates, or -1. */
function startOf(lines: readonly string[], from: number, end: number, { posted }: Close): number {
  for (let at = end - 1; at >= from; at--) if (STATUS.test(lines[at] ?? '')) return at;
  if (!posted) return -1;
  let at = end;
  while (at > from && (lines[at - 1] ?? '').trim()) at--;
  return at < end ? at : -1;
}

const restAt = (line: string, at: number): Piece => {
  const date = readDateLine(line);
  const why = line.trim() === '' ? 'blank' : date ? 'frame' : 'text';
  return { type: 'frame', line: at + 1, lastLine: at + 1, why, ...(date && { date }) };
};

/** Where a status stands alone above its time, what was said stands beneath it, up to a blank line. */
function endOf(lines: readonly string[], from: number, at: number): number {
  let end = at + 1;
  if (from !== at - 1 || !ALONE.test(lines[from] ?? '')) return end;
  while ((lines[end] ?? '').trim() && !STATUS.test(lines[end] ?? '') && !closeAt(lines[end] ?? '')) end++;
  return end;
}

function draftOf(lines: readonly string[], from: number, at: number, { moment, posted }: Close): Draft {
  const end = endOf(lines, from, at);
  const text = joined('', [...lines.slice(from, at), ...lines.slice(at + 1, end)]);
  const leftOut = posted ? [posted] : [];
  return { type: 'event', id: String(from + 1), line: from + 1, lastLine: end, moment, text, leftOut };
}

/**
 * Updates as a status page prints them: the status, what was said, and beneath it when it was posted. Null where fewer
 * than most of the dated lines close such an update.
 */
export function readStatusPage(lines: readonly string[]): Piece[] | null {
  const pieces: Piece[] = [];
  let open = 0;
  /** The line under the last dated one: an update reaches no further up. */
  let beneath = 0;
  let dated = 0;
  let updates = 0;
  const leave = (from: number, end: number) => {
    for (let at = from; at < end; at++) pieces.push(restAt(lines[at] ?? '', at));
  };
  lines.forEach((line, at) => {
    const close = at < open ? null : closeAt(line);
    if (!close) return;
    dated++;
    const from = startOf(lines, beneath, at, close);
    beneath = at + 1;
    if (from < 0) return;
    updates++;
    leave(open, from);
    const draft = draftOf(lines, from, at, close);
    pieces.push(draft);
    open = draft.lastLine;
  });
  leave(open, lines.length);
  return updates > 0 && updates * 5 >= dated * 4 ? pieces : null;
}
