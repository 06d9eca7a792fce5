import { mergeDocs } from '#core/texts/merge-docs';
import { bullets, doc, line, text } from './docs';

const base = doc('The pool was full.', 'Nobody saw it.', bullets('first', 'second'));

test('edits in different blocks are both kept', () => {
  const mine = doc('The small pool was full.', 'Nobody saw it.', bullets('first', 'second'));
  const theirs = doc('The pool was full.', 'Nobody saw it.', 'And then it grew.', bullets('first', 'second'));
  expect(mergeDocs(base, mine, theirs)).toEqual({
    doc: doc('The small pool was full.', 'Nobody saw it.', 'And then it grew.', bullets('first', 'second')),
    beside: null,
  });
});

test('edits of different words of one line are both kept', () => {
  const { doc: merged, beside } = mergeDocs(
    doc('The pool was full of connections.'),
    doc('The standby pool was full of connections.'),
    doc('The pool was nearly full of connections.'),
  );
  expect(merged).toEqual(doc('The standby pool was nearly full of connections.'));
  expect(beside).toBeNull();
});

test('what both add to the end of one line stands there twice, apart', () => {
  expect(mergeDocs(doc('It began.'), doc('It began. Slowly.'), doc('It began. At two.')).doc).toEqual(
    doc('It began. At two. Slowly.'),
  );
});

test('what two people begin in an empty text are two lines', () => {
  expect(mergeDocs(doc(), doc('I saw the graph.'), doc('We got the page.')).doc).toEqual(
    doc('We got the page.', 'I saw the graph.'),
  );
  expect(mergeDocs(doc(line()), doc('I saw the graph.'), doc('We got the page.')).doc).toEqual(
    doc('We got the page.', 'I saw the graph.'),
  );
});

test('the same words changed each its own way both stay: theirs in the document, mine beside it', () => {
  expect(
    mergeDocs(
      doc('Other.', 'It took ten minutes.'),
      doc('Other.', 'It took twenty minutes.'),
      doc('Other.', 'It took thirty minutes.'),
    ),
  ).toEqual({
    doc: doc('Other.', 'It took thirty minutes.'),
    beside: doc('It took twenty minutes.'),
  });
});

test('what hangs together with torn words is not mixed: neither wrote "ten hour"', () => {
  const { doc: merged, beside } = mergeDocs(
    doc('It took twenty minutes, and more.'),
    doc('It took an hour and more.'),
    doc('It took ten minutes, and much more.'),
  );
  expect(merged).toEqual(doc('It took ten minutes, and much more.'));
  expect(beside).toEqual(doc('It took an hour and more.'));
});

test('items of one list come from both', () => {
  const mine = doc('The pool was full.', 'Nobody saw it.', bullets('first', 'mine', 'second'));
  const theirs = doc('The pool was full.', 'Nobody saw it.', bullets('first', 'second', 'theirs'));
  expect(mergeDocs(base, mine, theirs).doc.content[2]).toEqual(bullets('first', 'mine', 'second', 'theirs'));
});

test('formatting of one and words of the other are both kept', () => {
  const { doc: merged } = mergeDocs(
    doc('The pool was full.'),
    doc(line('The ', text('pool', 'strong'), ' was full.')),
    doc('The pool was nearly full.'),
  );
  expect(merged).toEqual(doc(line('The ', text('pool', 'strong'), ' was nearly full.')));
});

test('a line made a heading by one keeps the words of the other', () => {
  const heading = { type: 'heading', attrs: { level: 2 }, content: [text('The pool was full.')] };
  expect(mergeDocs(doc('The pool was full.'), doc(heading), doc('The pool was nearly full.')).doc).toEqual(
    doc({ ...heading, content: [text('The pool was nearly full.')] }),
  );
});

test('what one takes away is gone where the other left it alone, and stays where the other worked on it', () => {
  const without = doc('The pool was full.', bullets('first', 'second'));
  expect(mergeDocs(base, without, doc('The pool was full.', 'Nobody saw it.', bullets('first'))).doc).toEqual(
    doc('The pool was full.', bullets('first')),
  );
  const worked = doc('The pool was full.', 'Nobody but one saw it.', bullets('first', 'second'));
  expect(mergeDocs(base, without, worked).doc).toEqual(worked);
  expect(mergeDocs(base, worked, without).doc).toEqual(worked);
});

test('a change that both made is made once', () => {
  const both = doc('The pool was full.', 'Everybody saw it.', 'New.', bullets('first', 'second'));
  expect(mergeDocs(base, both, both)).toEqual({ doc: both, beside: null });
  const more = doc('The pool was full.', 'Everybody saw it.', 'New.', 'Newer.', bullets('first', 'second'));
  expect(mergeDocs(base, both, more).doc).toEqual(more);
});
