import fc from 'fast-check';
import { reviewDoc } from '#core/adf/review-doc';
import { blocksToMarkdown } from '#core/document/markdown/blocks-to-markdown';
import { markdownToBlocks } from '#core/document/markdown/markdown-to-blocks';
import { anyDocument } from '../adf/any-document';

const strange = fc.string({
  unit: fc.constantFrom(
    ...'aB1 .-#+=>*_`[](){}<>|~&!\\\t"/:;'.split(''),
    '&#32;',
    '<br>',
    '<!-- x -->',
    '**',
    '```',
    'é',
    '👩‍🚒',
    '\u2028',
    '\n',
  ),
  maxLength: 12,
});

test('blocks written as Markdown and read back are the same blocks', () => {
  fc.assert(
    fc.property(anyDocument(strange), (given) => {
      const { content } = reviewDoc(given);
      expect(markdownToBlocks(blocksToMarkdown(content))).toEqual(content);
    }),
    { numRuns: 200 },
  );
});

test('a heading of a blank, and code that is nothing but a fence inside a link, come back too', () => {
  const link = (href: string) => ({ type: 'link', attrs: { href } });
  const blocks = [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '\u00A0' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '`', marks: [link('https://status.example/'), { type: 'code' }] },
        { type: 'text', text: '`' },
        { type: 'text', text: 'a', marks: [link('mailto:desk@example.com')] },
      ],
    },
  ];
  expect(markdownToBlocks(blocksToMarkdown(blocks))).toEqual(blocks);
});

test('any text at all is read without a throw, and reads the same once it was written by us', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'a -#>*_`[](<)|~&!\\\n1.'.split('')), maxLength: 60 }),
      (given) => {
        const { content } = reviewDoc({ type: 'doc', content: markdownToBlocks(given) });
        expect(markdownToBlocks(blocksToMarkdown(content))).toEqual(content);
      },
    ),
    { numRuns: 100 },
  );
});
