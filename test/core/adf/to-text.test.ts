import fc from 'fast-check';
import { toText } from '#core/adf/to-text';

type Node = Record<string, unknown>;
const text = (words: string, marks: Node[] = []): Node => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const paragraph = (...content: Node[]): Node => ({ type: 'paragraph', content });
const item = (...content: Node[]): Node => ({ type: 'listItem', content });
const doc = (...content: Node[]): Node => ({ version: 1, type: 'doc', content });

test('paragraphs, headings and line breaks are lines', () => {
  const said = doc(
    { type: 'heading', attrs: { level: 2 }, content: [text('Impact')] },
    paragraph(text('EU'), { type: 'hardBreak' }, text('only')),
  );
  expect(toText(said)).toBe('Impact\nEU\nonly');
});

test('mentions, emoji, dates, states, cards and media are named', () => {
  const said = doc(
    paragraph(
      { type: 'mention', attrs: { id: '557058:1', text: '@Noor Haddad' } },
      text(' '),
      { type: 'mention', attrs: { id: '557058:2', text: '' } },
      text(' '),
      { type: 'emoji', attrs: { shortName: ':fire:', text: '🔥' } },
      { type: 'emoji', attrs: { shortName: ':custom:' } },
      text(' '),
      { type: 'date', attrs: { timestamp: '1582152559000' } },
      text(' '),
      { type: 'status', attrs: { text: 'MITIGATED', color: 'green' } },
      text(' '),
      { type: 'inlineCard', attrs: { url: 'https://site.example/browse/PAY-1' } },
    ),
    { type: 'mediaSingle', content: [{ type: 'media', attrs: { id: 'u', type: 'file', alt: 'declines.png' } }] },
    { type: 'blockCard', attrs: { data: { '@type': 'Document', name: 'Runbook' } } },
  );
  expect(toText(said)).toBe(
    '@Noor Haddad @557058:2 🔥:custom: 2020-02-19 [MITIGATED] https://site.example/browse/PAY-1\n[declines.png]\nRunbook',
  );
});

test('links keep their address once', () => {
  const link = (href: string) => [{ type: 'link', attrs: { href } }];
  expect(
    toText(
      doc(
        paragraph(
          text('board', link('https://b.example')),
          text(' '),
          text('https://c.example', link('https://c.example')),
        ),
      ),
    ),
  ).toBe('board (https://b.example) https://c.example');
});

test('lists nest, number and tick', () => {
  const said = doc(
    {
      type: 'bulletList',
      content: [item(paragraph(text('a')), { type: 'bulletList', content: [item(paragraph(text('b')))] })],
    },
    { type: 'orderedList', attrs: { order: 3 }, content: [item(paragraph(text('c'))), item(paragraph(text('d')))] },
    {
      type: 'taskList',
      content: [
        { type: 'taskItem', attrs: { state: 'DONE' }, content: [text('e')] },
        { type: 'taskItem', attrs: { state: 'TODO' }, content: [text('f')] },
      ],
    },
    { type: 'decisionList', content: [{ type: 'decisionItem', content: [text('roll back')] }] },
  );
  expect(toText(said)).toBe('- a\n  - b\n3. c\n4. d\n[x] e\n[ ] f\nDecision: roll back');
});

test('tables go row by row, quotes and panels keep their words', () => {
  const cell = (words: string) => ({ type: 'tableCell', content: [paragraph(text(words))] });
  const said = doc(
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('time'), cell('rate')] },
        { type: 'tableRow', content: [cell('01:31'), cell('31 %')] },
      ],
    },
    { type: 'blockquote', content: [paragraph(text('it is fine'))] },
    { type: 'panel', attrs: { panelType: 'warning' }, content: [paragraph(text('careful'))] },
    { type: 'expand', attrs: { title: 'Log' }, content: [{ type: 'codeBlock', content: [text('a\nb')] }] },
    { type: 'rule' },
  );
  expect(toText(said)).toBe('time | rate\n01:31 | 31 %\n> it is fine\ncareful\nLog\na\nb\n---');
});

test('wiki text of imports is kept, with one kind of line end', () => {
  expect(toText('h3. Notes\r\n*bold*')).toBe('h3. Notes\n*bold*');
});

test('nothing says nothing', () => {
  expect([null, undefined, 7, [], {}, doc()].map(toText)).toEqual(['', '', '', '', '', '']);
});

test('any JSON at all is survived', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => expect(typeof toText(value)).toBe('string')));
});

test('no word is lost, in nodes of known and unknown kinds', () => {
  const kinds = fc.constantFrom(
    'paragraph',
    'heading',
    'panel',
    'bulletList',
    'listItem',
    'blockquote',
    'tableRow',
    'tableCell',
    'table',
    'bodiedExtension',
    'taskItem',
    'layoutColumn',
    'from-the-future',
    'constructor',
  );
  const { tree } = fc.letrec<{ tree: Node; leaf: Node }>((tie) => ({
    leaf: fc.stringMatching(/^w[0-9]{6}$/).map((words) => text(words)),
    tree: fc.oneof(
      { depthSize: 'small' },
      tie('leaf'),
      fc.record({ type: kinds, content: fc.array(tie('tree'), { maxLength: 4 }) }),
    ),
  }));
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), (content) => {
      const words = JSON.stringify(content).match(/w[0-9]{6}/g) ?? [];
      const told = toText(doc(...content));
      for (const word of words) expect(told).toContain(word);
    }),
  );
});
