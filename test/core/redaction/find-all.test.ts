import fc from 'fast-check';
import type { Known } from '#core/redaction/find';
import { findAll } from '#core/redaction/find-all';
import { redacted } from '#core/redaction/redacted';
import { nameFinder } from '#core/people/without-names';
import { strangeText } from '../document/any-postmortem';
import { people } from '../lifecycle/told';
import { corpus, innocent } from './corpus';
import { further, harmless, marked } from './further';

const namesIn = nameFinder(people, new Map(), ['Emily van der Berg']);
const known: Known = { namesIn, projects: new Set(['OPS', 'PAY']) };

describe.each(Object.entries(corpus))('%s', (_, rows) => {
  test.each(rows)('%s is found, and nothing of it is left', (hidden, sentence) => {
    const text = sentence.replace('…', () => hidden);
    const finds = findAll(text, known);
    const [start, end] = [text.indexOf(hidden), text.indexOf(hidden) + hidden.length];
    expect(finds.some((find) => find.start <= start && find.end >= end)).toBe(true);
    expect(redacted(text, finds)).not.toContain(hidden);
  });
});

test.each(further)('nothing is left of what is marked in: %s', (sentence) => {
  const { text, hidden } = marked(sentence);
  const finds = findAll(text, known);
  const left = hidden.filter((words) => {
    const start = text.indexOf(words);
    return !finds.some((find) => find.start <= start && find.end >= start + words.length);
  });
  expect(left).toEqual([]);
});

test.each([...innocent, ...harmless])('nothing is found in: %s', (text) => {
  expect(findAll(text, known)).toEqual([]);
});

test('finds lie inside the text, in order, apart; and what was replaced is not found again', () => {
  const words = fc.constantFrom(...Object.values(corpus).flatMap((rows) => rows.map(([hidden]) => hidden)));
  const text = fc.array(fc.oneof(words, strangeText), { maxLength: 6 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (given) => {
      const finds = findAll(given, known);
      finds.forEach(({ start, end, words: said }, at) => {
        expect(start).toBeGreaterThanOrEqual(finds[at - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(given.slice(start, end)).toBe(said);
      });
      expect(findAll(given, known)).toEqual(finds);
    }),
  );
});
