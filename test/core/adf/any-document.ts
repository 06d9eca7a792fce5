import fc from 'fast-check';

type Node = Record<string, unknown>;

const blockTypes = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'taskList',
  'taskItem',
  'blockTaskItem',
  'decisionList',
  'decisionItem',
  'codeBlock',
  'blockquote',
  'rule',
  'panel',
  'expand',
  'nestedExpand',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
  'mediaSingle',
  'mediaGroup',
  'caption',
  'layoutSection',
  'layoutColumn',
  'bodiedExtension',
  'from-the-future',
  'constructor',
  'doc',
];

const hrefs = fc.constantFrom(
  'https://status.example/a?b=c#d',
  'mailto:desk@example.com',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' https://blank.example',
  'https://two words.example',
  'java\nscript:alert(1)',
  'data:image/png;base64,AAAA',
  'vbscript:x',
  '//no-scheme.example',
  '',
);

const marks = fc.array(
  fc.oneof(
    fc.constantFrom('strong', 'em', 'strike', 'underline', 'code', 'textColor', 'subsup', 'onclick').map((type) => ({
      type,
      attrs: { style: 'color:red', onclick: 'x()' },
    })),
    hrefs.map((href) => ({ type: 'link', attrs: { href, onmouseover: 'x()' } })),
  ),
  { maxLength: 4 },
);

const attrs = fc.record(
  {
    level: fc.constantFrom(0, 1, 3, 7, '2', null),
    order: fc.constantFrom(-1, 0, 1, 5, 2.5, 'x'),
    panelType: fc.constantFrom('info', 'error', 'custom', 'x"y'),
    language: fc.constantFrom('ts', 'c++', '"><script>'),
    state: fc.constantFrom('DONE', 'TODO'),
    localId: fc.constant('local'),
    onclick: fc.constant('x()'),
    style: fc.constant('x'),
  },
  { requiredKeys: [] },
);

/** Any tree of nodes, known, unknown and misplaced. Each text is made by `word`, so that a test can look for it. */
export function anyDocument(word: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const text = fc.record({ type: fc.constant('text'), text: word, marks });
  const leaf = fc.oneof(
    { weight: 6, arbitrary: text },
    { weight: 1, arbitrary: fc.constant({ type: 'hardBreak', attrs: { text: '\n' } }) },
    { weight: 1, arbitrary: word.map((said): Node => ({ type: 'status', attrs: { text: said, color: 'red' } })) },
    { weight: 1, arbitrary: word.map((said): Node => ({ type: 'mention', attrs: { id: 'x y', text: said } })) },
    { weight: 1, arbitrary: word.map((said): Node => ({ type: 'emoji', attrs: { text: said, shortName: ':x:' } })) },
    {
      weight: 1,
      arbitrary: word.map((said): Node => ({ type: 'inlineCard', attrs: { url: `https://x.example/${said}` } })),
    },
    {
      weight: 1,
      arbitrary: word.map((said): Node => ({ type: 'media', attrs: { type: 'external', alt: said, url: 'data:x' } })),
    },
    { weight: 1, arbitrary: hrefs.map((url): Node => ({ type: 'media', attrs: { type: 'external', url } })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('10050', '0', 'a-b')
        .map((id): Node => ({ type: 'media', attrs: { type: 'file', id, width: 4, height: -1 } })),
    },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 7, 'words', [], {}) },
  );
  const { node } = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      leaf,
      fc.record({ type: fc.constantFrom(...blockTypes), attrs, content: fc.array(tie('node'), { maxLength: 4 }) }),
    ),
  }));
  return fc.array(node, { maxLength: 5 }).map((content) => ({ version: 1, type: 'doc', content }));
}
