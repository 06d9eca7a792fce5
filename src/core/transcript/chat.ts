import type { Draft, Piece } from './draft';
import {
  isFullName,
  isNameLike,
  readBracketName,
  readNameBracket,
  readNameTime,
  readOwnLine,
  type Head,
} from './heads';
import { fencedLines, shapeOf } from './line-shape';
import { readDateLine } from './date-line';
import { tidiedMessage } from './tidy-text';

const forms = ['nameBracket', 'bracketName', 'nameTime', 'ownLine'] as const;
type Form = (typeof forms)[number];

/** A line that opens a message; `lines` is 2 where the name stands on a line above the time. */
type ChatHead = Head & { readonly form: Form; readonly lines: 1 | 2; readonly quotes: number };

function ownLine(line: string, next: string | undefined, above: string): Omit<ChatHead, 'quotes'> | null {
  const alone = readOwnLine(line);
  if (alone) return { moment: alone, text: '', form: 'ownLine', lines: 1 };
  const below = next === undefined || !isNameLike(line) ? null : readOwnLine(next);
  if (!below) return null;
  // A short time under a text is a further message of the same person; a name stands apart, or its time is set in.
  const named = /^\s|^(?:APP|BOT|:)/.test(next ?? '') || below.clock?.halfDay || below.date || above.trim() === '';
  return named
    ? { moment: below, author: line.trim().replace(/\s*(?:APP|BOT)$/, ''), text: '', form: 'ownLine', lines: 2 }
    : null;
}

function headAt(bodies: readonly string[], at: number): Omit<ChatHead, 'quotes'> | null {
  const body = bodies[at] ?? '';
  const bracket = readNameBracket(body);
  if (bracket) return { ...bracket, form: 'nameBracket', lines: 1 };
  const teams = readBracketName(body);
  if (teams && isFullName(teams.author ?? '')) return { ...teams, form: 'bracketName', lines: 1 };
  const own = ownLine(body, bodies[at + 1], bodies[at - 1] ?? '');
  if (own) return own;
  const sameLine = readNameTime(body);
  return sameLine && { ...sameLine, form: 'nameTime', lines: 1 };
}

type Candidates = { readonly heads: readonly (ChatHead | null)[]; readonly fenced: readonly boolean[] };

function candidatesOf(lines: readonly string[]): Candidates {
  const fenced = fencedLines(lines);
  const shapes = lines.map(shapeOf);
  const bodies = shapes.map(({ indent, marker, body }, i) =>
    marker === 'none' && !fenced[i] ? ' '.repeat(indent) + body : '',
  );
  const heads = bodies.map((body, i) => {
    const head = body && headAt(bodies, i);
    return head ? { ...head, quotes: shapes[i]?.quotes ?? 0 } : null;
  });
  // "[16:04] Rolled" with another such line right beneath is a list, not somebody's name above a message.
  const spoken = heads.map((head, i) =>
    head?.form === 'bracketName' && (heads[i + 1]?.form === 'bracketName' || !lines[i + 1]) ? null : head,
  );
  return { heads: spoken, fenced };
}

/** What is said how often, most often first. */
const ranked = <T>(values: readonly T[]): [T, number][] => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};

/** The heads of the form this chat uses; rarer forms, and heads quoted within a message, are text that looks like one. */
function chosenHeads(heads: readonly (ChatHead | null)[]) {
  const found = heads.filter((head) => head !== null);
  const depth = ranked(found.map(({ quotes }) => quotes))[0]?.[0] ?? 0;
  const shallow = found.filter(({ quotes }) => quotes <= depth);
  const usual = ranked(shallow.flatMap(({ form, author }) => (author ? [form] : [])))[0]?.[0];
  const chosen = heads.map((head) => {
    if (!head || head.quotes > depth) return null;
    // A time alone is a further message of the same person, in whatever form the names come.
    return head.form === usual || (head.form === 'ownLine' && !head.author) ? head : null;
  });
  return { chosen, authored: chosen.filter((head) => head?.author).length, depth };
}

export type Chat = { readonly count: number; readonly pieces: () => Piece[] };

/** Reads a text as messages under names and times; `count` says how many there would be. */
export function readChat(lines: readonly string[]): Chat {
  const { heads, fenced } = candidatesOf(lines);
  const { chosen, authored, depth } = chosenHeads(heads);
  return { count: authored, pieces: () => toPieces(lines, chosen, fenced, depth) };
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
