/** @jest-environment jsdom */
import { cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { TextSelection } from '@tiptap/pm/state';
import { reviewDoc } from '#core/adf/review-doc';
import { toolbarItems } from '../../../static/panel/src/writing/toolbar-items';
import { anyDocument } from '../../core/adf/any-document';
import { atlassianFaults } from '../../core/adf/atlassian-schema';
import { doc, fillLayout, openWriting } from './open-writing';

beforeEach(fillLayout);
afterEach(cleanup);

const faults = atlassianFaults();

it('gives a document that is valid by the schema of Atlassian, whatever is pressed and typed where', async () => {
  const { box, editor, told, run, bring } = await openWriting(doc());
  const keys = ['Enter', 'Backspace', 'Delete', 'Tab', 'Escape'];
  const press = (key: string, more: KeyboardEventInit = {}) =>
    box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  const step = fc.oneof(
    fc.constantFrom(...toolbarItems.flat()).map((item) => () => item.press(editor)),
    fc.constantFrom(...keys).map((key) => () => press(key)),
    fc.constantFrom('Enter', 'z', 'y', ']', '[', 'e', 'u').map((key) => () => press(key, { ctrlKey: true })),
    fc.constantFrom('Enter').map((key) => () => press(key, { shiftKey: true })),
    fc
      .constantFrom('a', '**b** ', '- ', '1. ', '> ', '## ', '```', '---', 'https://x.example ', '`c` ', '語')
      .map((typed) => () => {
        for (const letter of typed) {
          const { from, to } = editor.state.selection;
          if (
            !editor.view.someProp('handleTextInput', (handle) =>
              handle(editor.view, from, to, letter, () => editor.state.tr),
            )
          )
            editor.view.dispatch(editor.state.tr.insertText(letter, from, to));
        }
      }),
    fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([one, other]) => () => {
        const { doc: now } = editor.state;
        const at = (part: number) => now.resolve(Math.round(part * now.content.size));
        editor.view.dispatch(editor.state.tr.setSelection(TextSelection.between(at(one), at(other))));
      }),
  );
  fc.assert(
    fc.property(
      anyDocument(fc.constantFrom('the ', 'pool ')),
      fc.array(step, { minLength: 1, maxLength: 12 }),
      (given, steps) => {
        bring(reviewDoc(given));
        for (const take of steps) run(take);
        editor.state.doc.check();
        const kept = told.at(-1) ?? doc();
        expect(faults(kept)).toBe('');
        expect(reviewDoc(kept)).toEqual(kept);
      },
    ),
    { numRuns: 60 },
  );
});
