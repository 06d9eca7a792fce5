import fc from 'fast-check';
import { blankIdea } from '#core/follow-ups/idea';
import { description } from '#core/follow-ups/description';

const incident = { key: 'OPS-88', summary: 'EU card payments declined', url: 'https://site.example/browse/OPS-88' };

type Node = { type: string; text?: string; content?: Node[] };
const leaves = (node: Node): Node[] => (node.content ? node.content.flatMap(leaves) : [node]);

test('whatever people write, it is a document that Jira takes: no empty text, no line break inside one', () => {
  const words = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(words, words, words, fc.array(words), (what, doneWhen, tradeOff, factors) => {
      const idea = { ...blankIdea(), what, doneWhen, tradeOff };
      const doc = description({
        idea,
        incident,
        factors,
        kept: [{ field: 'sprint', name: 'Sprint', value: what }],
      }) as Node;
      for (const { type, text } of leaves(doc).filter((leaf) => leaf.type === 'text')) {
        expect(type).toBe('text');
        expect(text).not.toBe('');
        expect(text).not.toMatch(/[\r\n]/);
      }
    }),
  );
});

test('an incident without a known address is named by its key, which Jira links by itself', () => {
  const doc = description({ idea: blankIdea(), incident: { ...incident, url: null }, factors: [], kept: [] }) as Node;
  expect(
    leaves(doc)
      .map(({ text }) => text ?? '')
      .join(''),
  ).toContain('OPS-88: EU card');
});

test('what says nothing has no heading', () => {
  const doc = description({ idea: { ...blankIdea(), what: 'Do it' }, incident, factors: [], kept: [] }) as Node;
  const headings = (doc.content ?? []).filter(({ type }) => type === 'heading').flatMap(leaves);
  expect(headings.map(({ text }) => text)).toEqual(['Context']);
});
