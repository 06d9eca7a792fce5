import fc from 'fast-check';
import { standsInstead, withBelow, withInstead } from '#core/texts/settle-docs';
import { doc } from './docs';
import { wordsIn } from './writers';

const text = doc('It began at two.', 'It took twenty minutes.', 'Then it ended.');
const piece = doc('It took thirty minutes.');

test('words that stand beside a text know what they would stand for', () => {
  expect(standsInstead(text, piece)).toEqual(doc('It took twenty minutes.'));
  expect(withInstead(text, piece)).toEqual(doc('It began at two.', 'It took thirty minutes.', 'Then it ended.'));
  expect(withBelow(text, piece)).toEqual(
    doc('It began at two.', 'It took twenty minutes.', 'It took thirty minutes.', 'Then it ended.'),
  );
});

test('words that have no place there end the text', () => {
  expect(withInstead(text, doc('Entirely otherwise'))).toEqual(doc(...text.content, 'Entirely otherwise'));
});

test('however a person settles it, every word that they take is in the text', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(' '));
  const docs = fc.array(words, { minLength: 1, maxLength: 5 }).map((lines) => doc(...lines));
  fc.assert(
    fc.property(docs, docs, (one, other) => {
      for (const settled of [withInstead(one, other), withBelow(one, other)])
        expect(wordsIn(settled)).toEqual(expect.arrayContaining(wordsIn(other)));
      expect(wordsIn(withBelow(one, other))).toEqual(expect.arrayContaining(wordsIn(one)));
    }),
  );
});
