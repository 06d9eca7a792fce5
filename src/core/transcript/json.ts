import type { Draft, Frame, Piece } from './draft';
import { recordDraft } from './json-record';
import { elementLines } from './json-lines';
import { slackNames, type Names } from './slack';

type Json = Record<string, unknown>;
type Found = { readonly record: Json; readonly line: number; readonly lastLine: number };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Every object that stands in an array, with its lines; arrays are met in the order the scanner met them. */
function recordsIn(value: unknown, text: string): Found[][] {
  const lines = elementLines(text);
  const arrays: Found[][] = [];
  const stack: unknown[] = [value];
  let met = 0;
  while (stack.length > 0) {
    const next = stack.pop();
    if (Array.isArray(next)) {
      const places = lines[met++] ?? [];
      const objects = next.filter(isObject);
      arrays.push(objects.map((record, i) => ({ record, line: places[i]?.[0] ?? 1, lastLine: places[i]?.[1] ?? 1 })));
    }
    const inner = Array.isArray(next) ? next : isObject(next) ? Object.values(next) : [];
    for (let i = inner.length - 1; i >= 0; i--) if (typeof inner[i] === 'object') stack.push(inner[i]);
  }
  return arrays;
}

/** JSON written one object a line. */
function recordsByLine(text: string): Found[] | null {
  const lines = text.split('\n');
  const filled = lines.map((line, i) => [line.trim(), i + 1] as const).filter(([line]) => line !== '');
  if (filled.length === 0 || !filled.every(([line]) => line.startsWith('{') && line.endsWith('}'))) return null;
  const records = filled.map(([line, at]) => [parsed(line), at] as const);
  if (!records.every(([record]) => isObject(record))) return null;
  return records.flatMap(([record, line]) => (isObject(record) ? [{ record, line, lastLine: line }] : []));
}

/** The records of the array that holds the most events. */
function draftsOf(arrays: readonly (readonly Found[])[], names: Names): Draft[] {
  const read = arrays.map((records) => {
    const drafts = records.map(({ record, line, lastLine }) => recordDraft(record, line, lastLine, names));
    return drafts.filter((draft): draft is Draft => draft !== null);
  });
  return read.reduce<Draft[]>((most, drafts) => (drafts.length > most.length ? drafts : most), []);
}

/** Ids that differ where several events stand in one line. */
function withIds(drafts: readonly Draft[]): Draft[] {
  const count = new Map<number, number>();
  return drafts.map((draft) => {
    const nth = (count.get(draft.line) ?? 0) + 1;
    count.set(draft.line, nth);
    return nth === 1 ? draft : { ...draft, id: `${draft.line}.${nth}` };
  });
}

function withFrames(drafts: readonly Draft[], lines: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 1;
  const frame = (line: number): Frame => {
    const structure = /^[\s[\]{},]*$|^\s*"[^"]*":\s*[[{]/.test(lines[line - 1] ?? '');
    return { type: 'frame', line, lastLine: line, why: structure ? 'frame' : 'text' };
  };
  for (const draft of drafts) {
    for (; at < draft.line; at++) pieces.push(frame(at));
    pieces.push(draft);
    at = Math.max(at, draft.lastLine + 1);
  }
  for (; at <= lines.length; at++) pieces.push(frame(at));
  return pieces;
}

/** Slack's export, machine events and other JSON, one value or one a line. Null where the text is no JSON with moments. */
export function readJson(text: string): Piece[] | null {
  const body = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  if (!/^\s*[[{]/.test(body)) return null;
  const value = parsed(body);
  const single = isObject(value) ? [[{ record: value, line: 1, lastLine: body.split('\n').length }]] : [];
  const byLine = value === undefined ? recordsByLine(body) : null;
  if (value === undefined && !byLine) return null;
  const arrays = byLine ? [byLine] : recordsIn(value, body);
  const names = slackNames(byLine ? byLine.map(({ record }) => record) : value);
  const drafts = draftsOf(arrays, names);
  const all = drafts.length > 0 ? drafts : draftsOf(single, names);
  return all.length > 0 ? withFrames(withIds(all), body.split('\n')) : null;
}
