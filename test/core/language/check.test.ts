import fc from 'fast-check';
import { check } from '#core/language/check';
import type { Place, Surroundings } from '#core/language/rule';
import { paragraphChecker } from '#core/language/paragraph-checker';
import { rules } from '#core/language/rules';

const places: readonly Place[] = ['summary', 'impact', 'timeline', 'what happened', 'factor', 'follow-up', 'elsewhere'];
const names = ['Grace Okafor', 'Will Ray', '张伟', 'Ольга Ким', 'May'];
const surroundings: fc.Arbitrary<Surroundings> = fc.record({
  place: fc.constantFrom(...places),
  names: fc.subarray(names),
  partial: fc.boolean(),
  explained: fc.constant(new Set(['DNS'])),
});

/** Texts made of the rules' own words, their examples, and whatever people paste. */
const piece = fc.oneof(
  fc.constantFrom(...rules.flatMap(({ words }) => [...words].slice(0, 30))),
  fc.constantFrom(
    ...rules
      .flatMap(({ flags, passes }) => [...flags, ...passes])
      .map((example) => (typeof example === 'string' ? example : example.text)),
  ),
  fc.constantFrom(
    ...names,
    'we',
    'the team',
    'not',
    'have',
    'been',
    'the',
    'was',
    ',',
    '.',
    '\n',
    '\n\n',
    '- ',
    '> ',
    '`',
    '```',
    '"',
    '“',
    '”',
    "'",
    '’',
    '(',
    ')',
    '@sam',
    'https://x.test/a?b',
    'DNS',
    '🙈',
  ),
  fc.string({ unit: 'binary' }),
);
const text = fc
  .array(piece, { maxLength: 40 })
  .chain((pieces) => fc.constantFrom(' ', '', '\n').map((glue) => pieces.join(glue)));

describe('checking a text', () => {
  it('finds words that stand in the text, in order, never two on the same word', () => {
    fc.assert(
      fc.property(text, surroundings, (written, known) => {
        let last = 0;
        for (const { start, end, words } of check(written, known)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(written.length);
          expect(words).toBe(written.slice(start, end));
          last = end;
        }
      }),
    );
  });

  it('finds the same each time', () => {
    fc.assert(
      fc.property(text, surroundings, (written, known) => expect(check(written, known)).toEqual(check(written, known))),
    );
  });

  it('offers words only where they change what stands there, and change nothing else', () => {
    fc.assert(
      fc.property(text, surroundings, (written, known) => {
        for (const { words, reword } of check(written, known)) {
          if (reword === undefined) continue;
          expect(reword).not.toBe(words);
          expect(reword).toBe(reword.trim());
          expect(reword).not.toBe('');
        }
      }),
    );
  });

  it('finds the same paragraph by paragraph, whatever was checked before', () => {
    const byParagraph = paragraphChecker();
    fc.assert(
      fc.property(text, surroundings, (written, known) =>
        expect(byParagraph(written, known)).toEqual(check(written, known)),
      ),
    );
  });

  it('finds by line what it finds in each line by itself', () => {
    const byLine = paragraphChecker('line');
    const line = fc.constantFrom(
      'It was quiet.',
      'We should',
      'have checked it.',
      'Nobody noticed',
      '',
      'the root cause was a disk',
    );
    fc.assert(
      fc.property(fc.array(line), (parts) => {
        const alone = parts.flatMap((words) => check(words).map(({ rule, words: found }) => [rule, found]));
        expect(byLine(parts.join('\n')).map(({ rule, words }) => [rule, words])).toEqual(alone);
      }),
    );
  });

  it('asks the same of a paragraph wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules.flatMap(({ flags }) => flags)), (example) => {
        const [written, given] = typeof example === 'string' ? [example, {}] : [example.text, example.given];
        const alone = check(written, given);
        const behind = check(`A plain line.\n\n${written}`, given);
        expect(behind.map(({ rule, start, end }) => [rule, start - 15, end - 15])).toEqual(
          alone.map(({ rule, start, end }) => [rule, start, end]),
        );
      }),
    );
  });
});
