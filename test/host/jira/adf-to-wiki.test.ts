import type { Json } from '../../../host/jira/model';
import { adfToHtml } from '../../../host/jira/wire/adf-to-html';
import { adfToWiki } from '../../../host/jira/wire/adf-to-wiki';

const doc = (...content: Json[]): Json => ({ version: 1, type: 'doc', content });
const p = (...content: Json[]): Json => ({ type: 'paragraph', content });
const text = (value: string, ...marks: Json[]): Json => ({ type: 'text', text: value, marks });
const item = (...content: Json[]): Json => ({ type: 'listItem', content });

const nested = {
  type: 'bulletList',
  content: [item(p(text('a')), { type: 'orderedList', content: [item(p(text('b')))] })],
};

describe('a document in the changelog', () => {
  test.each<[string, Json, string]>([
    ['paragraphs', doc(p(text('one')), p(text('two'))), 'one\n\ntwo'],
    ['marks', doc(p(text('b', { type: 'strong' }), text(' '), text('c', { type: 'code' }))), '*b* {{c}}'],
    [
      'a link',
      doc(p(text('runbook', { type: 'link', attrs: { href: 'https://example.com' } }))),
      '[runbook|https://example.com]',
    ],
    ['a mention', doc(p({ type: 'mention', attrs: { id: '557058:noor', text: '@Noor' } })), '[~accountid:557058:noor]'],
    [
      'a card',
      doc(p({ type: 'inlineCard', attrs: { url: 'https://example.com/browse/OPS-1' } })),
      'https://example.com/browse/OPS-1',
    ],
    ['a day', doc(p({ type: 'date', attrs: { timestamp: '1582152559000' } })), '2020-02-19'],
    ['lists in lists', doc(nested), '* a\n*# b'],
    ['code', doc({ type: 'codeBlock', content: [text('x = 1')] }), '{code}\nx = 1\n{code}'],
    ['a heading', doc({ type: 'heading', attrs: { level: 3 }, content: [text('What')] }), 'h3. What'],
    [
      'a table',
      doc({
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableHeader', content: [p(text('h'))] }] },
          { type: 'tableRow', content: [{ type: 'tableCell', content: [p(text('c'))] }] },
        ],
      }),
      '||h||\n|c|',
    ],
    ['nothing', doc(), ''],
  ])('%s', (_, document, wiki) => {
    expect(adfToWiki(document)).toBe(wiki);
  });

  test('as HTML it keeps structure and escapes text', () => {
    expect(adfToHtml(doc(p(text('<b>')), nested))).toBe(
      '<p>&lt;b&gt;</p><ul><li><p>a</p><ol><li><p>b</p></li></ol></li></ul>',
    );
  });
});
