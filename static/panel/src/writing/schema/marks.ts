import { InputRule, Mark } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Code } from '@tiptap/extension-code';
import { Italic } from '@tiptap/extension-italic';
import { Strike } from '@tiptap/extension-strike';
import { Underline } from '@tiptap/extension-underline';
import { isSafeHref } from '#core/adf/review-inline';

/** Addresses that became links by being typed or pasted, before a blank or at the end of a paste. */
const typedAddress = /(?:^|\s)(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])\s$/;

/** A link of http, https or mailto; any other stays the words it was on. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = element.getAttribute('href')?.trim() ?? '';
        return isSafeHref(href) ? { href } : false;
      },
    },
  ],
  renderHTML: ({ mark }) => {
    const href = String(mark.attrs['href']);
    return ['a', { href: isSafeHref(href) ? href : null, rel: 'noopener noreferrer', target: '_blank' }, 0];
  },
  addInputRules() {
    const { type } = this;
    return [
      new InputRule({
        find: typedAddress,
        handler: ({ state, range, match }) => {
          const href = match[1] ?? '';
          const from = range.from + match[0].indexOf(href);
          if (!isSafeHref(href)) return null;
          state.tr
            .addMark(from, from + href.length, type.create({ href }))
            .insertText(' ', range.to)
            .removeStoredMark(type);
          return undefined;
        },
      }),
    ];
  },
});

/** The marks of Atlassian's format by its names, in the order in which documents are kept. */
export const marks = [
  Link,
  Italic.extend({ name: 'em' }),
  Bold.extend({ name: 'strong' }),
  Strike,
  Underline,
  // The format lets code go with a link, and with nothing else.
  Code.extend({ excludes: 'em strong strike underline code' }),
];
