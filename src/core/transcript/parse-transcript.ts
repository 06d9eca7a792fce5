import { readChat } from './chat';
import { corrected, isTakenOut, promoted } from './correct';
import { dayNamed } from './days';
import type { Frame, Piece, Style } from './draft';
import { readJson } from './json';
import { linesOf } from './line-shape';
import { withAuthors } from './name-colon';
import type { ParsedLine, RestLine, Transcript, TranscriptOptions } from './parsed-line';
import { Resolver, type Given } from './resolve';
import { readSeparated } from './separated';
import { readStatusPage } from './status-page';
import { readTimeline } from './timeline';
import { knownZone } from './zone-time';

type Understood = { readonly style: Style; readonly pieces: readonly Piece[] };

/**
 * A chat, where names at times are at least half as frequent as lines that begin with a time; a list of moments
 * otherwise. Where two or more speak, times alone are further messages of theirs.
 */
function readRunning(lines: readonly string[]): Understood {
  const updates = readStatusPage(lines);
  if (updates) return { style: 'timeline', pieces: updates };
  const chat = readChat(lines);
  const timeline = readTimeline(lines);
  if (chat.count > 0 && chat.count * 2 >= timeline.count - chat.alone) return { style: 'chat', pieces: chat.pieces() };
  return { style: 'timeline', pieces: withAuthors(timeline.pieces()) };
}

const events = ({ pieces }: Understood): number => pieces.filter(({ type }) => type === 'event').length;

function understand(text: string, lines: readonly string[]): Understood {
  const json = readJson(text);
  if (json) return { style: 'json', pieces: json };
  const separated = readSeparated(lines);
  if (separated) return { style: 'table', pieces: separated };
  const running = readRunning(lines);
  if (events(running) > 0 || !text.includes('```')) return running;
  // All of it was pasted between fences: then what they hold is the text.
  const opened = readRunning(lines.map((line) => (line.trim().startsWith('```') ? '' : line)));
  return events(opened) > 0 ? opened : running;
}

function givenBy({ date, zone }: TranscriptOptions): Given {
  const known = knownZone(zone);
  const region = known ? zone : 'UTC';
  return { day: dayNamed(date) ?? 0, zone: { name: zone, region }, unknownZone: !known };
}

const restOf = ({ line, lastLine, why }: Frame, lines: readonly string[]): RestLine[] =>
  lines.slice(line - 1, lastLine).map((text, i) => ({ line: line + i, text, why: text.trim() === '' ? 'blank' : why }));

const takenOut = ({ line, lastLine }: ParsedLine, lines: readonly string[]): RestLine[] =>
  lines.slice(line - 1, lastLine).map((text, i) => ({ line: line + i, text, why: 'taken-out' }));

/**
 * What a pasted text tells: Slack (copied or exported), Teams, IRC, timelines as people write them, tables, CSV, JSON.
 * Never throws for content, and takes time in proportion to it. The same text with other options or further corrections
 * gives the same ids, so that corrections outlast a change of zone or date. Every line of the text lies in the span of
 * at least one event (`line` to `lastLine`) or in `rest`, never in both.
 */
export function parseTranscript(text: string, options: TranscriptOptions): Transcript {
  const lines = linesOf(text);
  const { style, pieces: read } = understand(text, lines);
  const corrections = options.corrections ?? new Map();
  const pieces = promoted(read, lines, corrections).map((piece) => corrected(piece, corrections));
  const resolver = new Resolver(pieces, givenBy(options), style);
  const parsed: ParsedLine[] = [];
  const rest: RestLine[] = [];
  for (const piece of pieces) {
    if (piece.type === 'frame') {
      resolver.hear(piece);
      rest.push(...restOf(piece, lines));
      continue;
    }
    const event = resolver.event(piece);
    if (isTakenOut(piece, corrections)) rest.push(...takenOut(event, lines));
    else parsed.push(corrections.has(piece.id) ? { ...event, corrected: true } : event);
  }
  const { date, zone } = resolver.used;
  return { style, events: parsed, rest, dateFrom: date ? 'given' : 'text', zoneFrom: zone ? 'given' : 'text' };
}
