import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseTranscript } from '#core/transcript/parse-transcript';
import type { ParsedLine } from '#core/transcript/parsed-line';
import expected from './transcript-expected.json';

/**
 * The instants in `transcript-expected.json` were decided by reading each file: every time that heads an entry, in the
 * zone the file names (an abbreviation taken at its word) or UTC, on the day the file or its name says. Dates without a
 * time are not among them. They hold no text.
 */
const data = path.resolve(__dirname, '../../../shared/data');

type Indexed = { readonly file: string; readonly times: number; readonly style: readonly string[] };
type Kind = keyof typeof expected;

/** A file's own day; one file tells none, neither inside nor in its name. */
const dateIn = (file: string) => /\d{4}-\d{2}-\d{2}/.exec(file)?.[0] ?? '2022-01-01';

const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

type Read = {
  readonly text: string;
  readonly events: readonly ParsedLine[];
  readonly right: number;
  readonly wanted: number;
};

/** How many of the expected instants were found, each at most once, with words that stand in the event's own lines. */
function read(kind: Kind, file: string): Read {
  const text = readFileSync(path.join(data, kind, file), 'utf8');
  const { events } = parseTranscript(text, { date: dateIn(file), zone: 'UTC' });
  const lines = text.split('\n');
  const sound = events.filter(({ line, lastLine, text: words }) => {
    const source = letters(
      lines
        .slice(line - 1, lastLine)
        .join('\n')
        .replaceAll(/^\s*> ?/gm, ''),
    );
    return words !== '' && source.includes(letters(words.split('\n')[0] ?? ''));
  });
  const found = sound.map(({ at }) => `${at.slice(0, 19)}Z`);
  const table: Readonly<Record<string, readonly string[]>> = expected[kind];
  const wanted = table[file] ?? [];
  const right = wanted.filter((at) => {
    const place = found.indexOf(at);
    if (place >= 0) found.splice(place, 1);
    return place >= 0;
  });
  return { text, events, right: right.length, wanted: wanted.length };
}

const share = (reads: readonly Read[]) =>
  reads.reduce((sum, { right }) => sum + right, 0) / reads.reduce((sum, { wanted }) => sum + wanted, 0);

if (!existsSync(data)) {
  // oxlint-disable-next-line jest/no-disabled-tests -- the texts are not part of the project
  it.skip('real transcripts and timelines: ../shared/data is not here', () => undefined);
} else {
  describe('real timelines', () => {
    const index: readonly Indexed[] = JSON.parse(readFileSync(path.join(data, 'timelines/INDEX.json'), 'utf8'));
    const styles = [...new Set(index.flatMap(({ style }) => style))].sort();

    it.each(styles)('%s: at least 95 in 100 of the times a reader finds', (style) => {
      const reads = index.filter((each) => each.style.includes(style)).map(({ file }) => read('timelines', file));
      expect(share(reads)).toBeGreaterThanOrEqual(0.95);
    });

    it('at least 90 in 100 of the times the index counts stand in an event', () => {
      const counted = index.reduce((sum, { times }) => sum + times, 0);
      const reads = index.map(({ file }) => read('timelines', file));
      const events = reads.reduce((sum, { right }) => sum + right, 0);
      expect(events / counted).toBeGreaterThanOrEqual(0.9);
    });

    it('adds no event with a time that a reader would not find', () => {
      for (const { file } of index) {
        const { events, wanted } = read('timelines', file);
        expect([file, events.filter(({ doubts }) => !doubts.includes('no-time')).length]).toEqual([file, wanted]);
      }
    });
  });

  describe('real chats', () => {
    const HEADER = /^[\s>]*([\w.-]+) \[\d{1,2}:\d{2} [AP]M\]\s*$/;

    it.each(Object.keys(expected.chat))('%s: every message with its time, author and words', (file) => {
      const { text, events, right, wanted } = read('chat', file);
      expect(right / wanted).toBeGreaterThanOrEqual(0.95);
      const lines = text.split('\n');
      for (const { author, line, lastLine, text: words, leftOut } of events) {
        expect(author).toBe(HEADER.exec(lines[line - 1] ?? '')?.[1]);
        const beneath = lines.slice(line, lastLine).join('\n').replaceAll(/^> ?/gm, '');
        expect(letters(words).length).toBe(letters(beneath).length - letters(leftOut.join('')).length);
      }
    });
  });
}
