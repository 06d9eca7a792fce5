/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { good } from '../fake-surface';
import { doc, fillLayout, openWriting, paragraph, text } from './open-writing';

beforeEach(fillLayout);
afterEach(cleanup);

const tool = (name: string): HTMLElement => screen.getByRole('button', { name });

it('tells the document at every change', async () => {
  const { editor, told, run } = await openWriting(doc());
  run(() => editor.commands.insertContent('The pool was full'));
  expect(told).toEqual([doc(paragraph('The pool was full'))]);
  run(() => editor.commands.clearContent(true));
  expect(told.at(-1)).toEqual(doc());
});

it('can be read before its code is there, and where one may only read', async () => {
  await openWriting(doc(paragraph('The pool was full')), { readOnly: true }, {}, false);
  expect(screen.getByText('The pool was full')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('makes words bold, a list, a quotation and a panel by its tools', async () => {
  const { editor, told, run } = await openWriting(doc(paragraph('rolled back')));
  run(() => editor.commands.selectAll());
  fireEvent.click(tool('Bold'));
  expect(told.at(-1)).toEqual(doc(paragraph(text('rolled back', 'strong'))));
  expect(tool('Bold').getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(tool('Bold'));
  for (const [name, type] of [
    ['Bullet list', 'bulletList'],
    ['Numbered list', 'orderedList'],
    ['Quotation', 'blockquote'],
    ['Note panel', 'panel'],
    ['Heading', 'heading'],
  ] as const) {
    fireEvent.click(tool(name));
    expect(told.at(-1)?.content[0]?.type).toBe(type);
    fireEvent.click(tool(name));
    expect(told.at(-1)).toEqual(doc(paragraph('rolled back')));
  }
});

it('has one stop for Tab in its tools; arrows go through them, Escape goes there from the text and back', async () => {
  const { box } = await openWriting(doc(paragraph('a')));
  expect(screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toEqual([tool('Bold')]);
  fireEvent.keyDown(box, { key: 'Escape' });
  expect(document.activeElement).toBe(tool('Bold'));
  fireEvent.keyDown(tool('Bold'), { key: 'ArrowRight' });
  expect(document.activeElement).toBe(tool('Italic'));
  fireEvent.keyDown(tool('Italic'), { key: 'End' });
  fireEvent.keyDown(tool('Mention somebody'), { key: 'ArrowRight' });
  expect(document.activeElement).toBe(tool('Bold'));
  fireEvent.keyDown(tool('Bold'), { key: 'Escape' });
  await waitFor(() => expect(document.activeElement).toBe(box));
});

it('leaves Tab to the page, in a list too', async () => {
  const item = { type: 'listItem', content: [paragraph('a')] };
  const { box, editor, told, run } = await openWriting(doc({ type: 'bulletList', content: [item, item] }));
  run(() => editor.commands.setTextSelection(editor.state.doc.content.size - 3));
  expect(fireEvent.keyDown(box, { key: 'Tab' })).toBe(true);
  fireEvent.keyDown(box, { key: ']', ctrlKey: true });
  expect(told.at(-1)).toEqual(
    doc({
      type: 'bulletList',
      content: [{ ...item, content: [paragraph('a'), { type: 'bulletList', content: [item] }] }],
    }),
  );
});

it('sets a link of an address as people type one, and refuses what is no page or letter', async () => {
  const { editor, told, run } = await openWriting(doc(paragraph('the board')));
  run(() => editor.commands.selectAll());
  fireEvent.click(tool('Link'));
  const address = screen.getByLabelText('Address of the link');
  fireEvent.change(address, { target: { value: 'javascript:alert(1)' } });
  fireEvent.keyDown(address, { key: 'Enter' });
  expect(screen.getByText(/A link starts with https/)).toBeTruthy();
  expect(told).toEqual([]);
  fireEvent.change(address, { target: { value: 'board.example/rates' } });
  fireEvent.keyDown(address, { key: 'Enter' });
  const linked = { ...text('the board'), marks: [{ type: 'link', attrs: { href: 'https://board.example/rates' } }] };
  expect(told.at(-1)).toEqual(doc(paragraph(linked)));
});

it('mentions people of the incident, by keys alone, and keeps no name', async () => {
  const { box, editor, told, run } = await openWriting(doc());
  run(() => editor.chain().focus().insertContent('Ask @noo').run());
  expect((await screen.findByRole('option')).textContent).toContain('Noor Haddad');
  expect(box.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option').id);
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(told.at(-1)).toEqual(doc(paragraph('Ask ', { type: 'mention', attrs: { id: 'a1' } }, ' ')));
  expect(box.textContent).toContain('@Noor Haddad');
});

it('asks Jira for people whom the incident does not know, and shows the name of who was picked', async () => {
  const found = { accountId: 'b7', name: 'Zeynep Aydin', active: true };
  const { box, editor, told, run } = await openWriting(doc(), {}, { findOwners: () => good([found]) });
  run(() => editor.chain().focus().insertContent('@zey').run());
  fireEvent.click(await screen.findByRole('option', { name: /Zeynep/ }));
  expect(told.at(-1)).toEqual(doc(paragraph({ type: 'mention', attrs: { id: 'b7' } }, ' ')));
  expect(box.textContent).toContain('@Zeynep Aydin');
});

it('attaches a picture to the incident and puts it after the words where the caret was', async () => {
  const { box, editor, told, run } = await openWriting(doc(paragraph('before'), paragraph('after')));
  run(() => editor.commands.setTextSelection(3));
  const file = new File(['x'], 'declines.png', { type: 'image/png' });
  const data = { files: [file], types: ['Files'], getData: () => '' };
  fireEvent.paste(box, { clipboardData: data });
  await waitFor(() => expect(told.at(-1)?.content.map(({ type }) => type)).toContain('mediaSingle'));
  expect(told.at(-1)?.content.slice(0, 2)).toEqual([
    paragraph('before'),
    {
      type: 'mediaSingle',
      attrs: { layout: 'center' },
      content: [{ type: 'media', attrs: { type: 'file', id: '10050', collection: '', alt: 'declines.png' } }],
    },
  ]);
  await waitFor(() => expect(screen.getByRole('img', { name: 'declines.png' })).toBeTruthy());
});

it('says that only pictures go into a text', async () => {
  const { editor } = await openWriting(doc());
  const chooser = document.querySelector('input[type="file"]');
  if (!chooser) throw new Error('no chooser');
  await act(async () =>
    fireEvent.change(chooser, { target: { files: [new File(['x'], 'a.svg', { type: 'image/svg+xml' })] } }),
  );
  expect(screen.getByText(/Only pictures/)).toBeTruthy();
  expect(editor.isEmpty).toBe(true);
});
