import fc from 'fast-check';
import { wikiToAdf } from '../../../host/jira/import/wiki-to-adf';

const nameOf = (mentioned: string) => ({ accountId: `id:${mentioned}`, name: mentioned.toUpperCase() });
const text = (content: unknown): string => JSON.stringify(content).replace(/"type":"[^"]*"/g, '');
const blocks = (wiki: string) =>
  wikiToAdf(wiki, nameOf).content as { type: string; content: { type: string; text?: string }[] }[];

describe('wiki mark-up as a document', () => {
  it('makes paragraphs of blank lines and breaks of line ends, CRLF included', () => {
    expect(
      blocks('one\r\ntwo\r\n\r\nthree').map(({ content }) => content.map(({ type, text }) => text ?? type)),
    ).toEqual([['one', 'hardBreak', 'two'], ['three']]);
  });

  it('makes blocks of code, preformatted text and quotations, with every word of them', () => {
    const made = blocks(
      'see\n{code:title=a.js|java}\nif (a)\n\n  b();\n{code}\n{noformat}x{noformat}\n{quote}said{quote}after',
    );
    expect(made.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'codeBlock',
      'codeBlock',
      'blockquote',
      'paragraph',
    ]);
    expect(made[1]?.content[0]?.text).toBe('a.js');
    expect(made[2]).toEqual({
      type: 'codeBlock',
      attrs: { language: 'java' },
      content: [{ type: 'text', text: 'if (a)\n\n  b();' }],
    });
  });

  it('makes mentions of people, with their names', () => {
    const mention = (id: string, name: string) => ({
      type: 'mention',
      attrs: { id: `id:${id}`, text: `@${name}`, accessLevel: '' },
    });
    expect(blocks('[~ida] and [~accountid:5:b]')[0]?.content).toEqual([
      mention('ida', 'IDA'),
      { type: 'text', text: ' and ' },
      mention('5:b', '5:B'),
    ]);
  });

  it('leaves other mark-up as it is written', () => {
    expect(blocks('h3. *bold* _it_ [site|https://x.example.com] {color:red}no{color}')[0]?.content[0]?.text).toContain(
      '*bold* _it_ [site|',
    );
  });

  it('loses no word, whatever stands where', () => {
    const pieces = fc.constantFrom(
      'word',
      ' ',
      '\n',
      '\r\n',
      '\n\n',
      '{code}',
      '{quote}',
      '{noformat}',
      '[~ida]',
      '{code:java}',
      '*',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const wiki = parts.join('');
        const count = (whole: string) => whole.split('word').length;
        expect(count(text(wikiToAdf(wiki, nameOf)))).toBe(count(wiki));
      }),
    );
  });
});
