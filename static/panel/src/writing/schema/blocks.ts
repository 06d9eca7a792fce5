import { mergeAttributes, Node, textblockTypeInputRule } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { CodeBlock } from '@tiptap/extension-code-block';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';

const inList = 'paragraph | bulletList | orderedList | codeBlock | mediaSingle';
const inPanel = `${inList} | heading | rule`;

const panelTypes = ['info', 'note', 'tip', 'warning', 'error', 'success'];

const Panel = Node.create({
  name: 'panel',
  content: `(${inPanel})+`,
  defining: true,
  addAttributes: () => ({
    panelType: {
      default: 'info',
      parseHTML: (element: HTMLElement) => {
        const type = element.getAttribute('data-panel-type') ?? '';
        return panelTypes.includes(type) ? type : 'info';
      },
      renderHTML: ({ panelType }) => ({ 'data-panel-type': String(panelType) }),
    },
  }),
  parseHTML: () => [{ tag: 'div[data-panel-type]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { role: 'note' }), 0],
  addKeyboardShortcuts() {
    // At the start of a panel, as in a quotation: out of it.
    return {
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection;
        if (!empty || $from.parentOffset > 0 || $from.node(-1)?.type !== this.type) return false;
        return this.editor.commands.lift(this.name);
      },
    };
  },
});

const levels = [1, 2, 3, 4, 5, 6];

/** Blocks of Atlassian's format, nested as its schema allows. The same nesting is `#core/adf/review-doc`'s. */
export const blocks = [
  Document.extend({ content: `(${inPanel} | blockquote | panel)+` }),
  Paragraph,
  Text,
  HardBreak,
  Heading.extend({
    // Copied, a heading has its own level; read out, it stands beneath the panel's headings, as it does for readers.
    renderHTML: ({ node, HTMLAttributes }) => [
      `h${levels.find((level) => level === node.attrs['level']) ?? 3}`,
      mergeAttributes(HTMLAttributes, { 'aria-level': '4' }),
      0,
    ],
    addInputRules() {
      return levels.map((level) =>
        textblockTypeInputRule({
          find: new RegExp(`^(#{${level}})\\s$`),
          type: this.type,
          getAttributes: () => ({ level }),
        }),
      );
    },
  }),
  CodeBlock.extend({ marks: '' }),
  Blockquote.extend({ content: `(${inList})+` }),
  HorizontalRule.extend({ name: 'rule' }),
  Panel,
];
