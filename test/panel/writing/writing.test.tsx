/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { doc, fillLayout, openWriting, paragraph, text } from './open-writing';

beforeEach(fillLayout);
afterEach(cleanup);

it('tells the document at every change, valid and without names', async () => {
  const { editor, told, do: act } = await openWriting(doc());
  act(() => editor.commands.insertContent('The pool was full'));
  expect(told).toEqual([doc(paragraph('The pool was full'))]);
});
