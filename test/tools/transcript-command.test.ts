import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transcriptCommand } from '../../tools/transcript-command';

const folder = mkdtempSync(path.join(tmpdir(), 'transcript-'));

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

const TODAY = '2020-05-05';

describe('parse-transcript', () => {
  it('prints each event as a line of JSON', () => {
    const { out, notes } = transcriptCommand(
      [file('a.txt', 'ana [10:15 AM]\ndown\n\nben [10:20 AM]\nup'), '--date', '2019-02-08', '--zone', 'Europe/Paris'],
      TODAY,
    );
    expect(out.map((line) => JSON.parse(line))).toEqual([
      { at: '2019-02-08T09:15:00.000Z', author: 'ana', text: 'down', confidence: 0.77, line: 1 },
      { at: '2019-02-08T09:20:00.000Z', author: 'ben', text: 'up', confidence: 0.77, line: 4 },
    ]);
    expect(notes).toEqual([]);
  });

  it("takes the date from the text, else from the file's name, else today's, and says what it assumed", () => {
    expect(transcriptCommand([file('b-2019-02-08.txt', '2019-01-01 10:15 UTC x')], TODAY)).toMatchObject({ notes: [] });
    const named = transcriptCommand([file('c-2019-02-08.txt', '10:15 x')], TODAY);
    expect(named.notes).toEqual([
      "The date 2019-02-08 is assumed (the file's name); --date sets it.",
      'The zone UTC is assumed; --zone sets it.',
    ]);
    expect(JSON.parse(named.out[0] ?? '')).toMatchObject({ at: '2019-02-08T10:15:00.000Z' });
    const today = transcriptCommand([file('d.txt', '10:15-10:30 UTC x')], TODAY);
    expect(today.notes).toEqual(['The date 2020-05-05 is assumed (today); --date sets it.']);
    expect(JSON.parse(today.out[0] ?? '')).toMatchObject({
      at: '2020-05-05T10:15:00.000Z',
      endAt: '2020-05-05T10:30:00.000Z',
    });
  });

  it.each([
    [[], 'Name one file.'],
    [[path.join(folder, 'none.txt')], 'cannot be read: there is no such file.'],
    [[folder], 'cannot be read: it is a folder.'],
    [[file('empty.txt', ' \n')], 'is empty.'],
    [[file('e.txt', '10:15 x'), '--date', '2019-02-30'], '"2019-02-30" is not a date such as 2019-02-08.'],
    [[file('f.txt', '10:15 x'), '--zone', 'Mars/Olympus'], '"Mars/Olympus" is not a zone such as Europe/Paris or UTC.'],
    [[file('g.txt', '10:15 x'), '--what'], "Unknown option '--what'"],
  ])('%j: %s', (args, message) => {
    expect(() => transcriptCommand(args, TODAY)).toThrow(message);
  });

  it('says so where no line has a time', () => {
    expect(transcriptCommand([file('h.txt', 'hello')], TODAY)).toEqual({
      out: [],
      notes: ['No line with a time was found.'],
    });
  });
});
