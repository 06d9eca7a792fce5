import fc from 'fast-check';
import { toJson } from '#core/document/json';
import { MOST_FILE, readBack } from '#core/document/read-back';
import { toMarkdown } from '#core/document/to-markdown';
import { anyPostmortem, strangeText } from './any-postmortem';

const runs = { numRuns: 40 };
const writers = [toMarkdown, toJson];

test('either kind of file gives its postmortem back, with blanks around it as well', () => {
  fc.assert(
    fc.property(anyPostmortem, fc.constantFrom(...writers), (given, write) => {
      expect(readBack(`\uFEFF\n${write(given)}\n\n`)).toEqual({ document: given });
    }),
    runs,
  );
});

test('a file that was cut off, wherever, is never taken for a whole one', () => {
  fc.assert(
    fc.property(
      anyPostmortem,
      fc.constantFrom(...writers),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (given, write, share) => {
        const file = write(given).trimEnd();
        const answer = readBack(file.slice(0, Math.floor((file.length - 1) * share)));
        expect(answer).toEqual({ because: expect.stringMatching(/^(cutOff|notOurs)$/) });
      },
    ),
    runs,
  );
  const [given] = fc.sample(anyPostmortem, { numRuns: 1, seed: 3 });
  if (!given) throw new Error('Nothing was drawn.');
  for (const write of writers) expect(readBack(write(given).slice(0, -40))).toEqual({ because: 'cutOff' });
});

test('one of a later version, one that was changed by hand, one that is not ours and one that is too long are told apart', () => {
  fc.assert(
    fc.property(anyPostmortem, (given) => {
      const [markdown, json] = [toMarkdown(given), JSON.parse(toJson(given)) as object];
      expect(readBack(markdown.replace('postmortem 1 -->', 'postmortem 2 -->'))).toEqual({ because: 'newer' });
      expect(readBack(JSON.stringify({ ...json, version: 2, more: [] }))).toEqual({ because: 'newer' });
      expect(readBack(markdown.replace(/<!-- events [\d ]+ -->/, '<!-- events -->'))).toEqual({ because: 'changed' });
      expect(readBack(markdown.slice(markdown.indexOf('\n')))).toEqual({ because: 'changed' });
      expect(readBack(JSON.stringify({ ...json, counts: 'many' }))).toEqual({ because: 'changed' });
    }),
    runs,
  );
  fc.assert(
    fc.property(fc.oneof(fc.json(), strangeText), (given) => {
      expect(readBack(given)).toEqual({ because: 'notOurs' });
    }),
    runs,
  );
  expect(readBack(' '.repeat(MOST_FILE + 1))).toEqual({ because: 'tooLong' });
});
