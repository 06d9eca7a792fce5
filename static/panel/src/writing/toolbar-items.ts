import type { Editor } from '@tiptap/core';
import { writingWords } from '../words/writing';
import type { ToolIconName } from './tool-icon';

export type ToolbarItem = {
  readonly id: ToolIconName;
  readonly name: string;
  /** As ARIA writes keys; Control stands for ⌘ on a Mac. */
  readonly keys?: string;
  /** Whether the caret stands in it; left out where pressing it only does something once. */
  readonly on?: (editor: Editor) => boolean;
  readonly press: (editor: Editor) => void;
};

/** Inline code for words of one block, a block of code for all else. */
function toggleCode(editor: Editor): void {
  const { $from, $to, empty } = editor.state.selection;
  const chain = editor.chain().focus();
  if (editor.isActive('codeBlock') || empty || !$from.sameParent($to)) chain.toggleCodeBlock().run();
  else chain.toggleMark('code').run();
}

function startMention(editor: Editor): void {
  const { $from } = editor.state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ').slice(-1);
  editor
    .chain()
    .focus()
    .insertContent(before === '' || /\s/.test(before) ? '@' : ' @')
    .run();
}

const words = writingWords;

/** The tools in groups, in the order of the row. Link and picture open something: the row knows what. */
export const toolbarItems: readonly (readonly ToolbarItem[])[] = [
  [
    {
      id: 'bold',
      name: words.bold,
      keys: 'Control+B',
      on: (editor) => editor.isActive('strong'),
      press: (editor) => void editor.chain().focus().toggleMark('strong').run(),
    },
    {
      id: 'italic',
      name: words.italic,
      keys: 'Control+I',
      on: (editor) => editor.isActive('em'),
      press: (editor) => void editor.chain().focus().toggleMark('em').run(),
    },
  ],
  [
    {
      id: 'bullets',
      name: words.bullets,
      keys: 'Control+Shift+8',
      on: (editor) => editor.isActive('bulletList'),
      press: (editor) => void editor.chain().focus().toggleList('bulletList', 'listItem').run(),
    },
    {
      id: 'numbers',
      name: words.numbers,
      keys: 'Control+Shift+7',
      on: (editor) => editor.isActive('orderedList'),
      press: (editor) => void editor.chain().focus().toggleList('orderedList', 'listItem').run(),
    },
    {
      id: 'heading',
      name: words.heading,
      keys: 'Control+Alt+3',
      on: (editor) => editor.isActive('heading'),
      press: (editor) => void editor.chain().focus().toggleNode('heading', 'paragraph', { level: 3 }).run(),
    },
  ],
  [
    {
      id: 'link',
      name: words.link,
      keys: 'Control+K',
      on: (editor) => editor.isActive('link'),
      press: () => undefined,
    },
    {
      id: 'code',
      name: words.code,
      keys: 'Control+E',
      on: (editor) => editor.isActive('code') || editor.isActive('codeBlock'),
      press: toggleCode,
    },
    {
      id: 'quote',
      name: words.quote,
      keys: 'Control+Shift+B',
      on: (editor) => editor.isActive('blockquote'),
      press: (editor) => void editor.chain().focus().toggleWrap('blockquote').run(),
    },
    {
      id: 'panel',
      name: words.panel,
      on: (editor) => editor.isActive('panel'),
      press: (editor) => void editor.chain().focus().toggleWrap('panel').run(),
    },
    { id: 'image', name: words.image, press: () => undefined },
    { id: 'mention', name: words.mention, press: startMention },
  ],
];
