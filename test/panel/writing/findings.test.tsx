/** @jest-environment jsdom */
import { cleanup } from '@testing-library/react';
import { plainText } from '#core/adf/plain-text';
import type { Doc } from '#contract';
import type { WritingFinding } from '../../../static/panel/src/writing/findings';
import { doc, fillLayout, openWriting, paragraph, text } from './open-writing';

beforeEach(fillLayout);
afterEach(cleanup);

const finding = (given: Doc, words: string): WritingFinding => {
  const start = plainText(given).text.indexOf(words);
  return { id: words, start, end: start + words.length, words };
};
const marks = (box: HTMLElement): (string | null)[] =>
  [...box.querySelectorAll('mark')].map(({ textContent }) => textContent);
const said = doc(paragraph('Board was green'), paragraph('They ', text('should', 'em'), ' have looked'));

it('draws a finding under its words, across marks, and opens the one whose card is open', async () => {
  const { box } = await openWriting(said, { findings: [finding(said, 'should have')], openFinding: 'should have' });
  expect(marks(box)).toEqual(['should', ' have']);
  expect(box.querySelectorAll('mark[data-open]')).toHaveLength(2);
});

it('moves with the words, and is not drawn where they have changed', async () => {
  const findings = [finding(said, 'have looked'), { id: 'old', start: 0, end: 5, words: 'Other' }];
  const { box, editor, run } = await openWriting(said, { findings });
  expect(marks(box)).toEqual(['have looked']);
  run(() => editor.commands.insertContentAt(1, 'The '));
  expect(marks(box)).toEqual(['have looked']);
  run(() => editor.commands.deleteRange({ from: 20, to: editor.state.doc.content.size - 1 }));
  expect(marks(box)).toEqual([]);
});

it('tells the finding that the caret is put in, and none while one types', async () => {
  const told: (string | null)[] = [];
  const { box, editor, run } = await openWriting(said, {
    findings: [finding(said, 'should have')],
    onFinding: (id) => told.push(id),
  });
  run(() => box.focus());
  run(() => editor.commands.setTextSelection(3));
  run(() => editor.commands.setTextSelection(26));
  run(() => editor.commands.setTextSelection(28));
  run(() => editor.commands.setTextSelection(3));
  expect(told).toEqual(['should have', null]);
});

it('puts other words in its place as one step of undo, and goes to it', async () => {
  const { editor, handle, told, run } = await openWriting(said, { findings: [finding(said, 'have looked')] });
  run(() => handle.current?.goTo('have looked'));
  expect(editor.state.selection.from).toBe(30);
  run(() => handle.current?.replace('have looked', 'saw nothing'));
  expect(told.at(-1)).toEqual(
    doc(paragraph('Board was green'), paragraph('They ', text('should', 'em'), ' saw nothing')),
  );
  run(() => editor.commands.undo());
  expect(told.at(-1)).toEqual(said);
  run(() => handle.current?.replace('unknown', 'x'));
  expect(told.at(-1)).toEqual(said);
});
