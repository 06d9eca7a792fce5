import { mergeAttributes, Node, wrappingInputRule } from '@tiptap/core';

const BulletList = Node.create({
  name: 'bulletList',
  // Tiptap's own command for lists asks for this group.
  group: 'list',
  content: 'listItem+',
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: ({ HTMLAttributes }) => ['ul', HTMLAttributes, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*([-+*])\s$/, type: this.type })];
  },
  addKeyboardShortcuts() {
    return { 'Mod-Shift-8': () => this.editor.commands.toggleList('bulletList', 'listItem') };
  },
});

const OrderedList = Node.create({
  name: 'orderedList',
  group: 'list',
  content: 'listItem+',
  addAttributes: () => ({
    order: {
      default: 1,
      parseHTML: (element: HTMLElement) => {
        const start = Number(element.getAttribute('start') ?? 1);
        return Number.isSafeInteger(start) && start >= 0 ? start : 1;
      },
      renderHTML: ({ order }) => (order === 1 ? {} : { start: Number(order) }),
    },
  }),
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', mergeAttributes(HTMLAttributes), 0],
  addInputRules() {
    return [
      wrappingInputRule({
        find: /^(\d{1,6})[.)]\s$/,
        type: this.type,
        getAttributes: (match) => ({ order: Number(match[1]) }),
        joinPredicate: (match, node) => node.childCount + Number(node.attrs['order']) === Number(match[1]),
      }),
    ];
  },
  addKeyboardShortcuts() {
    return { 'Mod-Shift-7': () => this.editor.commands.toggleList('orderedList', 'listItem') };
  },
});

/**
 * Tab is left alone, so that a keyboard gets out of the text as out of any field: lists are indented with the brackets,
 * as in many editors of code.
 */
const ListItem = Node.create({
  name: 'listItem',
  content: '(paragraph | codeBlock | mediaSingle) (paragraph | bulletList | orderedList | codeBlock | mediaSingle)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

export const lists = [BulletList, OrderedList, ListItem];
