import fc from 'fast-check';
import { reviewDoc } from '#core/adf/review-doc';
import { toText } from '#core/adf/to-text';
import { anyDocument } from './any-document';
import { atlassianFaults } from './atlassian-schema';

type Node = Record<string, unknown>;

const faults = atlassianFaults();
const runs = { numRuns: 300 };
const word = fc.integer({ min: 100_000, max: 999_999 }).map((number) => `w${number}`);
const text = (words: string, ...marks: Node[]): Node => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const paragraph = (...content: Node[]): Node => ({ type: 'paragraph', content });
const doc = (...content: Node[]): Node => ({ version: 1, type: 'doc', content });
const item = (...content: Node[]): Node => ({ type: 'listItem', content });
const wordsOf = (value: unknown): string[] => JSON.stringify(value).match(/w\d{6}/g) ?? [];

test('whatever comes in, what is kept is valid by the schema of Atlassian', () => {
  fc.assert(
    fc.property(anyDocument(word), (given) => expect(faults(reviewDoc(given))).toBe('')),
    runs,
  );
  fc.assert(
    fc.property(fc.jsonValue(), (given) => expect(faults(reviewDoc(given))).toBe('')),
    runs,
  );
});

test('no word is lost, and none changes its place', () => {
  fc.assert(
    fc.property(anyDocument(word), (given) => {
      const kept = reviewDoc(given);
      expect(toText(kept).match(/w\d{6}/g) ?? []).toEqual(wordsOf({ content: kept.content.map(withoutAddresses) }));
      expect(wordsOf(withoutAddresses(kept))).toEqual(wordsOf(given));
    }),
    runs,
  );
});

test('what was kept once is kept as it is', () => {
  const strange = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '\u0000', '\u000b', '👩‍🚒', '<', '\u2028'),
  });
  fc.assert(
    fc.property(anyDocument(fc.oneof(word, strange)), (given) => {
      const once = reviewDoc(given);
      expect(faults(once)).toBe('');
      expect(reviewDoc(once)).toEqual(once);
    }),
    runs,
  );
});

test('nothing that could be run or fetched passes', () => {
  fc.assert(
    fc.property(anyDocument(word), (given) => {
      const kept = JSON.stringify(reviewDoc(given));
      expect(kept).not.toMatch(/"href":"(?!https?:|mailto:)|"url"|onclick|onmouseover|"style"|localId/i);
      expect(kept).not.toMatch(/"href":"[^"]*[\s<>]/);
    }),
    runs,
  );
});

test('names are left out where they are not to be stored, account ids stay', () => {
  const said = doc(
    paragraph({ type: 'mention', attrs: { id: '557058:1', text: '@Noor Haddad', accessLevel: 'SITE' } }),
  );
  expect(reviewDoc(said, { names: false }).content).toEqual([
    paragraph({ type: 'mention', attrs: { id: '557058:1' } }),
  ]);
  expect(reviewDoc(said).content).toEqual([
    paragraph({ type: 'mention', attrs: { id: '557058:1', text: '@Noor Haddad' } }),
  ]);
  expect(toText(reviewDoc(doc(paragraph({ type: 'mention', attrs: { id: 'all', text: '@all' } }))))).toBe('@all');
});

test('a table becomes a line a row, and keeps what is bold in it', () => {
  const cell = (type: string, ...content: Node[]): Node => ({ type, content });
  const strong = { type: 'strong' };
  const table = {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [cell('tableHeader', paragraph(text('time', strong))), cell('tableHeader', paragraph(text('rate')))],
      },
      {
        type: 'tableRow',
        content: [
          cell('tableCell', paragraph(text('01:31'))),
          cell('tableCell', { type: 'bulletList', content: [item(paragraph(text('31 %')))] }),
        ],
      },
    ],
  };
  expect(reviewDoc(doc(table)).content).toEqual([
    paragraph(text('time', strong), text(' | rate')),
    paragraph(text('01:31')),
    { type: 'bulletList', content: [item(paragraph(text('31 %')))] },
  ]);
});

test('tasks become bullets with their boxes, nested where they were', () => {
  const task = (state: string, words: string): Node => ({ type: 'taskItem', attrs: { state }, content: [text(words)] });
  const tasks = {
    type: 'taskList',
    content: [task('DONE', 'rolled back'), { type: 'taskList', content: [task('TODO', 'told support')] }],
  };
  const nested = { type: 'bulletList', content: [item(paragraph(text('[ ] told support')))] };
  expect(reviewDoc(doc(tasks)).content).toEqual([
    { type: 'bulletList', content: [item(paragraph(text('[x] rolled back')), nested)] },
  ]);
});

test('code goes with links alone; an unsafe link leaves its words', () => {
  const code = text(
    'psql',
    { type: 'strong' },
    { type: 'code' },
    { type: 'link', attrs: { href: 'https://db.example' } },
  );
  const unsafe = text('press me', { type: 'link', attrs: { href: 'javascript:alert(1)' } });
  expect(reviewDoc(doc(paragraph(code, unsafe))).content).toEqual([
    paragraph(
      text('psql', { type: 'link', attrs: { href: 'https://db.example' } }, { type: 'code' }),
      text('press me'),
    ),
  ]);
});

test('an attachment of the incident stays a picture; pictures from elsewhere are links', () => {
  const media = (attrs: Node): Node => ({ type: 'mediaSingle', content: [{ type: 'media', attrs }] });
  const kept = reviewDoc(
    doc(
      media({ type: 'file', id: '10050', collection: 'x', alt: 'declines.png', width: 640, height: 400 }),
      media({ type: 'external', url: 'https://board.example/graph.png', alt: 'The graph' }),
      media({ type: 'file', id: '6b2c-of-another-product', alt: 'old.png' }),
    ),
  );
  const file = { type: 'file', id: '10050', collection: '', alt: 'declines.png', width: 640, height: 400 };
  expect(kept.content).toEqual([
    { type: 'mediaSingle', attrs: { layout: 'center' }, content: [{ type: 'media', attrs: file }] },
    paragraph(text('The graph', { type: 'link', attrs: { href: 'https://board.example/graph.png' } })),
    paragraph(text('old.png')),
  ]);
});

test.each(['panel', 'codeBlock', 'inlineExtension', 'bulletList', 'tableRow'])(
  'a document of %s in itself without end keeps the words at its end',
  (type) => {
    let deep: Node = paragraph(text('the bottom'));
    for (let level = 0; level < 20_000; level += 1) deep = { type, content: [paragraph(text('one more')), deep] };
    const kept = reviewDoc(doc(deep));
    expect(JSON.stringify(kept)).toContain('the bottom');
    expect(faults(kept)).toBe('');
  },
);

test('what is no document is an empty one', () => {
  expect([null, 'words', 7, [], {}, { content: 'x' }].map((given) => reviewDoc(given).content)).toEqual([
    [],
    [],
    [],
    [],
    [],
    [],
  ]);
});

/** A copy without link addresses, which repeat words of the text. */
function withoutAddresses(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'href' ? undefined : part)));
}
