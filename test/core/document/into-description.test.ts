import fc from 'fast-check';
import type { Doc } from '#contract';
import { intoDescription } from '#core/document/into-description';
import { anyDocument } from '../adf/any-document';

const docOf = (text: string): Doc => ({
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const contentOf = (value: unknown): readonly unknown[] => (value as Doc).content;

test('the part comes to the end, is replaced in its place, and all else stays exactly as it was', () => {
  fc.assert(
    fc.property(anyDocument(fc.constantFrom('a', 'b')), (given) => {
      const once = intoDescription(given, docOf('one'));
      expect(contentOf(once).slice(0, -1)).toEqual(contentOf(given));
      const moved = { ...(once as Doc), content: [...contentOf(once), 'theirs'] };
      const twice = contentOf(intoDescription(moved, docOf('two')));
      expect(twice.filter((_, at) => at !== contentOf(given).length)).toEqual([...contentOf(given), 'theirs']);
      expect(JSON.stringify(twice)).not.toContain('"one"');
    }),
    { numRuns: 50 },
  );
  expect(contentOf(intoDescription(null, docOf('one')))).toHaveLength(1);
});
