import fc from 'fast-check';
import { csvCell, toCsv } from '#core/document/to-csv';
import { documentEvents } from '#core/document/document-events';
import { fromJson, toJson } from '#core/document/json';
import { toAdf } from '#core/document/to-adf';
import { atlassianFaults } from '../adf/atlassian-schema';
import { event } from '../timeline/events';
import { anyPostmortem, strangeText } from './any-postmortem';

/** Reads a table as RFC 4180 has it. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; at < csv.length;) {
    const quoted = csv[at] === '"' ? /^"((?:[^"]|"")*)"/.exec(csv.slice(at)) : null;
    const plain = /^[^,\r\n]*/.exec(csv.slice(at));
    const taken = quoted ?? plain;
    rows.at(-1)?.push((quoted ? (quoted[1] ?? '') : (plain?.[0] ?? '')).replaceAll('""', '"'));
    at += taken?.[0].length ?? 0;
    if (csv[at] === ',') at += 1;
    else if (csv.startsWith('\r\n', at)) {
      at += 2;
      if (at < csv.length) rows.push([]);
    }
  }
  return rows;
}

const input = { additions: new Map(), zone: 'Europe/Berlin', zoned: (at: string) => at, whoOf: () => null };

test('each event is one line, and every text comes out of its cell as it was, but for what would run', () => {
  fc.assert(
    fc.property(fc.array(strangeText, { minLength: 1, maxLength: 4 }), (texts) => {
      const events = texts.map((text, at) => event({ id: `comment:${at}`, text }));
      const [head, ...rows] = rowsOf(toCsv({ ...input, events }));
      expect(rows).toHaveLength(texts.length);
      rows.forEach((row, at) => {
        expect(row).toHaveLength(head?.length ?? 0);
        expect([texts[at], `'${texts[at]}`]).toContain(row[head?.indexOf('text') ?? 0]);
      });
    }),
  );
});

test('of 5,000 events each is in the table, and each that stands out in the JSON, which counts the others', () => {
  const at = (index: number) => new Date(Date.UTC(2026, 10, 18) + index * 1_000).toISOString();
  const events = Array.from({ length: 5_000 }, (_, index) =>
    event({
      id: `comment:${index}`,
      at: at(index),
      text: `Line ${index}`,
      ...(index % 3 > 0 && { significant: true }),
    }),
  );
  const [, ...rows] = rowsOf(toCsv({ ...input, events }));
  expect(new Set(rows.map((row) => row[0])).size).toBe(5_000);
  const told = documentEvents(events, new Map(), 0);
  const [given] = fc.sample(anyPostmortem, { numRuns: 1, seed: 5 });
  if (!given) throw new Error('Nothing was drawn.');
  const back = fromJson(toJson({ ...given, ...told }));
  expect(back?.events.map(({ text }) => text)).toEqual(
    events.flatMap(({ significant, text }) => (significant ? [text] : [])),
  );
  expect((back?.counts.shown ?? 0) + (back?.counts.folded ?? 0)).toBe(5_000);
});

test('no cell is a formula', () => {
  for (const given of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '|calc', '＝1'])
    expect(csvCell(given)).toMatch(/^"?'/);
  expect(csvCell('Declines fell to 2 %')).toBe('Declines fell to 2 %');
});

test('as a document for Jira it is valid by the schema of Atlassian, and never larger than Jira takes', () => {
  const faults = atlassianFaults();
  fc.assert(
    fc.property(anyPostmortem, (given) => {
      const { doc } = toAdf(given, 'https://site.example/browse/OPS-88?pm-document=engineers');
      expect(faults(doc)).toBe('');
    }),
    { numRuns: 50 },
  );
});

test('where all of it is more than Jira takes, half a page goes out', () => {
  fc.assert(
    fc.property(anyPostmortem, (given) => {
      const long = { ...given, declined: [{ what: 'Long', because: 'x'.repeat(40_000) }] };
      expect(toAdf(long, 'https://site.example/').extent).toBe('halfPage');
    }),
    { numRuns: 3 },
  );
});
