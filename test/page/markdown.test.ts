import fc from 'fast-check';
import { adfToMarkdown } from '../../host/page/src/adf/adf-to-markdown';
import { isEmptyAdf, markdownToAdf } from '../../host/page/src/adf/markdown-to-adf';
import type { AdfNode } from '../../host/page/src/api/wire';

const text = (words: string, ...marks: NonNullable<AdfNode['marks']>): AdfNode =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const paragraph = (...content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });
const doc = (...content: AdfNode[]): AdfNode => ({ version: 1, type: 'doc', content });
const there = (document: AdfNode): AdfNode => markdownToAdf(adfToMarkdown(document));

describe('a document edited as text', () => {
  it('comes back as it was when nobody changes it', () => {
    const document = doc(
      { type: 'heading', attrs: { level: 2 }, content: [text('What we know')] },
      paragraph(
        text('The '),
        text('payments-db-2', { type: 'code' }),
        text(' pool is '),
        text('full', { type: 'strong' }),
      ),
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [paragraph(text('one'))] },
          {
            type: 'listItem',
            content: [paragraph(text('two', { type: 'link', attrs: { href: 'https://example.com/' } }))],
          },
        ],
      },
      { type: 'codeBlock', attrs: { language: 'sql' }, content: [text('select 1\nfrom t')] },
      { type: 'rule' },
    );
    expect(there(document)).toEqual(document);
  });

  it('keeps a mention, and the account behind it', () => {
    const document = doc(
      paragraph(text('Ask '), { type: 'mention', attrs: { id: '557058:ab-c', text: '@Noor Haddad' } }),
    );
    expect(there(document)).toEqual(document);
  });

  it('carries whole what Markdown has no words for', () => {
    const panel: AdfNode = { type: 'panel', attrs: { panelType: 'info' }, content: [paragraph(text('Bridge 4'))] };
    const media: AdfNode = { type: 'mediaSingle', content: [{ type: 'media', attrs: { id: '1', type: 'file' } }] };
    expect(there(doc(panel, media))).toEqual(doc(panel, media));
  });

  it('keeps every sign of a plain paragraph, those of Markdown among them', () => {
    const sign = fc.constantFrom(...'ab Ź9 _*`[]()#>-+=~<&|\\!.:1'.split(''));
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 24 }), (signs) => {
        const words = signs.join('').replace(/ +/g, ' ').trim();
        fc.pre(words !== '');
        expect(there(doc(paragraph(text(words))))).toEqual(doc(paragraph(text(words))));
      }),
      { numRuns: 500 },
    );
  });
});

describe('text that a person types', () => {
  it('never becomes a link that runs something', () => {
    const found = JSON.stringify(markdownToAdf('[press](javascript:alert(1)) and [read](https://example.com)'));
    expect(found).not.toContain('javascript:');
    expect(found).toContain('https://example.com');
  });

  it('is one empty paragraph where nothing was typed', () => {
    expect(markdownToAdf('  ')).toEqual(doc(paragraph()));
    expect(isEmptyAdf(markdownToAdf('  '))).toBe(true);
  });

  it('gives a block without a language none', () => {
    expect(markdownToAdf('```\na\n```').content?.[0]?.attrs).toEqual({});
  });
});
