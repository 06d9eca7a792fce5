import fc from 'fast-check';
import type { Doc, DocNode } from '#contract';
import { plainText } from '#core/adf/plain-text';
import { reviewDoc } from '#core/adf/review-doc';
import { anyDocument } from './any-document';

const text = (words: string, ...types: string[]): DocNode => ({
  type: 'text',
  text: words,
  ...(types.length > 0 && { marks: types.map((type) => ({ type })) }),
});
const block = (type: string, ...content: DocNode[]): DocNode => ({ type, content });
const doc = (...content: DocNode[]): Doc => ({ version: 1, type: 'doc', content });
const word = fc.string({ minLength: 1, maxLength: 6 });

test('each block is a line; code and quotations are blanks of the same length', () => {
  const said = doc(
    block('heading', text('Impact')),
    block('bulletList', block('listItem', block('paragraph', text('ran '), text('psql', 'code'), text(' twice')))),
    block('blockquote', block('paragraph', text('we should have'))),
    block('codeBlock', text('if only\nx')),
    block('paragraph', text('a'), { type: 'hardBreak' }, { type: 'mention', attrs: { id: '5:1' } }, text(' spoke')),
  );
  expect(plainText(said, () => 'Noor').text).toBe(
    ['Impact', 'ran      twice', ' '.repeat(14), `${' '.repeat(7)}\n `, 'a\n@Noor spoke'].join('\n'),
  );
});

test('a range of the text is the same words in the document', () => {
  fc.assert(
    fc.property(anyDocument(word), fc.nat(), fc.nat(), (given, one, other) => {
      const kept = reviewDoc(given);
      const plain = plainText(kept);
      const [start, end] = [one % (plain.text.length + 1), other % (plain.text.length + 1)].sort((a, b) => a - b);
      const { from, to } = plain.range(start ?? 0, end ?? 0);
      expect(from).toBeLessThanOrEqual(to);
      const flat = positions(kept);
      for (let offset = start ?? 0; offset < (end ?? 0); offset += 1) {
        const at = plain.range(offset, offset + 1);
        const here = flat.get(at.from);
        if (here !== undefined && plain.text.charAt(offset).trim() !== '') expect(plain.text.charAt(offset)).toBe(here);
      }
    }),
    { numRuns: 200 },
  );
});

test('a caret goes to the text and back', () => {
  fc.assert(
    fc.property(anyDocument(word), (given) => {
      const kept = reviewDoc(given);
      const plain = plainText(kept);
      for (const [position] of positions(kept)) {
        const offset = plain.offsetAt(position);
        expect(plain.range(offset, offset + 1).from).toBe(position);
      }
    }),
    { numRuns: 200 },
  );
});

test('an empty document says nothing', () => {
  const { text: said, range, offsetAt } = plainText(doc());
  expect([said, range(0, 0), offsetAt(3)]).toEqual(['', { from: 0, to: 0 }, 0]);
});

/** Every character of a document's texts by its position, counted as ProseMirror does. */
function positions(given: Doc): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const walk = (nodes: readonly DocNode[], start: number): number => {
    let position = start;
    for (const node of nodes) {
      if (node.type === 'text')
        for (const unit of (node.text ?? '').split('')) {
          found.set(position, unit);
          position += 1;
        }
      else if (['hardBreak', 'mention', 'rule', 'media'].includes(node.type)) position += 1;
      else position = walk(node.content ?? [], position + 1) + 1;
    }
    return position;
  };
  walk(given.content, 0);
  return found;
}
