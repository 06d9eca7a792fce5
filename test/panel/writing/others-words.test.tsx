/** @jest-environment jsdom */
import { cleanup, fireEvent } from '@testing-library/react';
import fc from 'fast-check';
import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import type { Doc } from '#contract';
import { reviewDoc } from '#core/adf/review-doc';
import { takeIn } from '../../../static/panel/src/writing/incoming';
import { writingExtensions } from '../../../static/panel/src/writing/schema/extensions';
import { toContent, toDoc } from '../../../static/panel/src/writing/to-doc';
import { anyDocument } from '../../core/adf/any-document';
import { doc, fillLayout, openWriting, paragraph, text } from './open-writing';

beforeEach(fillLayout);
afterEach(cleanup);

const schema = getSchema(writingExtensions({ nameOf: () => 'somebody', mediaView: () => ({ dom: document.body }) }));
const node = (given: Doc) => schema.nodeFromJSON(toContent(given));
const stateOf = (given: Doc, caret: number) => {
  const state = EditorState.create({ doc: node(given) });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, caret)));
};
/** The words around the caret after another document came in. */
const around = (before: Doc, caret: number, after: Doc): [string, string] => {
  const state = stateOf(before, caret);
  const { doc: now, selection } = state.apply(takeIn(state.tr, node(after)));
  const { $from } = selection;
  expect(now.eq(node(after))).toBe(true);
  return [
    $from.parent.textBetween(0, $from.parentOffset),
    $from.parent.textBetween($from.parentOffset, $from.parent.content.size),
  ];
};

test('whatever comes in for whatever stands there, it stands there then', () => {
  const word = fc.constantFrom('the ', 'pool ', 'was ', 'full', 'a');
  fc.assert(
    fc.property(anyDocument(word), anyDocument(word), (one, other) => {
      const [before, after] = [reviewDoc(one), reviewDoc(other)];
      const state = EditorState.create({ doc: node(before) });
      const kept = state.apply(takeIn(state.tr, node(after))).doc;
      kept.check();
      expect(kept.eq(node(after))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('any document of the review goes through the editor as it is', () => {
  fc.assert(
    fc.property(anyDocument(fc.constantFrom('the ', 'pool ', 'was ')), (given) => {
      const kept = reviewDoc(given, { names: false });
      const through = node(kept);
      through.check();
      if (kept.content.some(({ type, content }) => type !== 'paragraph' || content))
        expect(toDoc(through)).toEqual(kept);
    }),
    { numRuns: 300 },
  );
});

test('the caret stays between the same words, whatever others wrote before and after it', () => {
  const before = doc(paragraph('It was green'), paragraph('The pool was full'));
  const inPool = 14 + 1 + 'The po'.length;
  const after = doc(
    paragraph('New above'),
    paragraph('It was green, said June'),
    paragraph('Then, the pool was full'),
    paragraph('End'),
  );
  expect(around(before, inPool, doc(paragraph('New above'), ...before.content, paragraph('End')))).toEqual([
    'The po',
    'ol was full',
  ]);
  expect(
    around(before, inPool, doc(before.content[0] ?? paragraph(), paragraph('First, The pool was full, then not'))),
  ).toEqual(['First, The po', 'ol was full, then not']);
  expect(around(before, inPool, after)[1]).toBe('ol was full');
});

test('a change of marks alone leaves the caret where it is', () => {
  const bold = doc(paragraph('The ', text('pool', 'strong'), ' was full'));
  expect(around(doc(paragraph('The pool was full')), 7, bold)).toEqual(['The po', 'ol was full']);
});

it('shows what others wrote without telling it back, and undo takes back only what this person did', async () => {
  const { editor, told, run, bring } = await openWriting(doc(paragraph('mine')));
  run(() => editor.chain().setTextSelection(5).insertContent(' too').run());
  expect(told).toHaveLength(1);
  bring(doc(paragraph('theirs'), paragraph('mine too')));
  expect(told).toHaveLength(1);
  expect(editor.getText({ blockSeparator: '|' })).toBe('theirs|mine too');
  run(() => editor.commands.insertContent('!'));
  expect(told.at(-1)).toEqual(doc(paragraph('theirs'), paragraph('mine too!')));
  run(() => editor.commands.undo());
  expect(told.at(-1)).toEqual(doc(paragraph('theirs'), paragraph('mine')));
});

it('waits for the end of what an input method composes, and then tells both', async () => {
  const { box, editor, told, run, bring } = await openWriting(doc(paragraph('one'), paragraph('two')));
  jest.useFakeTimers();
  run(() => editor.commands.setTextSelection(9));
  run(() => fireEvent.compositionStart(box));
  bring(doc(paragraph('one and more'), paragraph('two')));
  run(() => editor.view.dispatch(editor.state.tr.insertText('語', 9)));
  expect([editor.getText({ blockSeparator: '|' }), told.length]).toEqual(['one|two語', 0]);
  run(() => fireEvent.compositionEnd(box));
  run(() => jest.advanceTimersByTime(1_000));
  jest.useRealTimers();
  expect(told).toEqual([doc(paragraph('one and more'), paragraph('two語'))]);
});
