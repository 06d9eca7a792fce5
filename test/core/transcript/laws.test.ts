import fc from 'fast-check';
import { parseTranscript } from '#core/transcript/parse-transcript';
import { conversations } from './conversations';
import { firstDate, styles } from './rendered';

const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe.each(Object.entries(styles))('%s', (name, { render, authored }) => {
  it('is read as it was written, midnights and clock changes included', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        const { events } = parseTranscript(render(conversation), {
          date: firstDate(conversation),
          zone: conversation.zone,
        });
        expect(events.map(({ text }) => words(text))).toEqual(conversation.said.map(({ text }) => words(text)));
        for (const [i, { at, doubts, author }] of events.entries()) {
          const said = conversation.said[i];
          // An hour that came twice cannot be told apart: then it must be called doubtful.
          if (at !== new Date(said?.at ?? 0).toISOString())
            expect(doubts.filter((doubt) => doubt === 'hour-repeated' || doubt === 'day-month-order')).not.toEqual([]);
          if (authored) expect(author).toBe(said?.author);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is read the same with other line ends and trailing spaces', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        const options = { date: firstDate(conversation), zone: conversation.zone };
        const text = render(conversation);
        const windows = text.split('\n').join('  \r\n');
        expect(parseTranscript(windows, options).events).toEqual(parseTranscript(text, options).events);
      }),
      { numRuns: name.startsWith('Slack') ? 20 : 10 },
    );
  });
});

/** Lines of every kind there is a rule for, in any order. */
const fragments = [
  '',
  ' ',
  'ana [10:15 AM]',
  '> ben [10:16 PM]',
  'Ana Silva',
  '  10:15 AM',
  '10:16',
  '[10:17 AM] Ben Okoro',
  '- 10:18 text',
  '* **11:00** bold',
  '### 12:00 heading',
  '### 2019-02-08',
  '## Timeline (UTC)',
  'All times in PST',
  '| Time | Event |',
  '|---|---|',
  '| 10:20 | cell |',
  '| 2019-02-09 10:20 | cell | more |',
  '```',
  '    indented',
  'Friday, February 8th',
  '23:59 <nick> said',
  '00:01 late',
  '2019-02-08T10:15:00Z line',
  '"quoted',
  'a,b,c',
  '10:15,deploy',
  '{"ts":"1549620900","text":"x"}',
  '[',
  ']',
  'Fault occurs 2020-02-12 11:45',
  '12:26-12:??',
  '01-31-2019 - fixed',
  '---',
  '1549620900 epoch',
  '06/04/2019 21:42 - either',
  '99:99 none',
  '2019-13-45 10:00 none',
  '10:15 - 10:10 back',
  '(edited)',
  'APP',
  ' — Today at 10:15 AM',
  'Ana Silva:coffee:  10:16 AM',
  'Silva, Ana',
  'T+00:05 after',
  '+5m after',
  'T0 (10:00): start',
  'Posted 2 years ago. Feb 8, 2019 - 10:15 UTC',
  'Resolved - all is well',
  'Feb 8, 10:40 UTC',
  '- Alert fired (10:15)',
  '22:15:03 --> | ana joined',
  '2019-02-08 22:15:03\tana\tsaid',
  ':eyes: 2',
] as const;
const pasted = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 30 })), { maxLength: 40 })
  .map((each) => each.join('\n'));
const OPTIONS = { date: '2019-02-08', zone: 'Europe/Paris' };

describe('any text', () => {
  it('has each of its lines in exactly one event or in the rest', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { events, rest, style } = parseTranscript(text, OPTIONS);
        const count = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/).length;
        const owners = Array.from({ length: count }, () => 0);
        for (const { line, lastLine } of events)
          for (let each = line; each <= lastLine; each++) owners[each - 1] = (owners[each - 1] ?? 0) + 1;
        for (const { line } of rest) owners[line - 1] = (owners[line - 1] ?? 0) + 1;
        // Several objects of JSON may share a line.
        expect(owners).toEqual(owners.map((times) => (style === 'json' ? Math.max(1, times) : 1)));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps every word: in an event, in what was left out of it, or in the rest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...fragments.filter((line) => !/["{]/.test(line))), { maxLength: 30 }),
        (each) => {
          const marked = each.map((line, i) =>
            line.trim() && !/^[|`#>\d[(]|^\s|---|:|,/.test(line) ? `${line} word${i}` : line,
          );
          const { events, rest } = parseTranscript(marked.join('\n'), OPTIONS);
          const kept = [
            ...events.flatMap(({ text, author, leftOut }) => [text, author ?? '', ...leftOut]),
            ...rest.map(({ text }) => text),
          ].join('\n');
          for (const word of marked.join('\n').match(/word\d+/g) ?? []) expect(kept).toContain(word);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('gives valid instants and a confidence between nothing and one, twice the same', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const once = parseTranscript(text, OPTIONS);
        for (const { at, confidence, endAt } of once.events) {
          expect(new Date(at).toISOString()).toBe(at);
          if (endAt) expect(endAt >= at).toBe(true);
          expect(confidence > 0 && confidence <= 1).toBe(true);
        }
        expect(new Set(once.events.map(({ id }) => id)).size).toBe(once.events.length);
        expect(parseTranscript(text, OPTIONS)).toEqual(once);
      }),
      { numRuns: 250 },
    );
  });
});
