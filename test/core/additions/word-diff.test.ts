import fc from 'fast-check';
import { wordDiff } from '../../../src/core/additions/word-diff';

const text = fc
  .array(fc.constantFrom('the', 'pool', 'was', 'full', ' ', '\n', '  '), { maxLength: 30 })
  .map((words) => words.join(' '));

it('gives both texts back, whatever they say', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = wordDiff(before, after);
      const told = (which: 'before' | 'after'): string =>
        stretches.flatMap((stretch) => (stretch.in === 'both' || stretch.in === which ? [stretch.text] : [])).join('');
      expect(told('before')).toBe(before);
      expect(told('after')).toBe(after);
    }),
  );
});

it('finds nothing to tell between a text and itself', () => {
  fc.assert(
    fc.property(text, (one) => expect(wordDiff(one, one).every((stretch) => stretch.in === 'both')).toBe(true)),
  );
});

it('names the words that came and went', () => {
  expect(wordDiff('the board was slow', 'the board read the old primary')).toEqual([
    { text: 'the board ', in: 'both' },
    { text: 'was slow', in: 'before' },
    { text: 'read the old primary', in: 'after' },
  ]);
});
