import fc from 'fast-check';
import { countDistinct } from '#core/timeline/count-distinct';

const ids = fc.array(fc.integer({ min: 8, max: 120 }).map((id) => ({ id: String(id) })));
const byNumber = (list: readonly { id: string }[]) => [...list].sort((a, b) => Number(a.id) - Number(b.id));

test('ids count once, in order or not, in one list or in several', () => {
  fc.assert(
    fc.property(fc.array(ids), fc.boolean(), (lists, ordered) => {
      const given = ordered ? lists.map(byNumber) : lists;
      expect(countDistinct(given)).toBe(new Set(lists.flat().map(({ id }) => id)).size);
    }),
  );
});

test('a list that only grows is counted as it stands', () => {
  expect(countDistinct([[{ id: '9' }, { id: '10' }], [], [{ id: '11' }]])).toBe(3);
});
