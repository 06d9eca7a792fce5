import fc from 'fast-check';
import { marked } from '#core/follow-ups/similar/marked';
import { similarIndex } from '#core/follow-ups/similar/similar-index';
import { stemsIn, wordsIn } from '#core/follow-ups/similar/words';

const word = fc.constantFrom(
  ...'standby pool alert add replica lag certificate rotate the use checkout search index deploy service 80'.split(' '),
);
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const candidate = fc.record({ title: text, more: text });

const find = (title: string, ...titles: readonly string[]): string[] =>
  similarIndex(titles.map((one) => ({ id: one, title: one, more: '' })))
    .lookUp({ title, more: '' })
    .map(({ id }) => id);

test('the same thing in other forms of its words is found, another thing is not', () => {
  const wanted = 'Add alerting for standby pool use above 80 %';
  const same = ['Alert when the standby pool is nearly full', 'Alerts on use of standby pools'];
  const others = ['Add alerting for certificates', 'Drain the pool in the gym', 'Use the new service', 'Fix the error'];
  expect(find(wanted, ...same, ...others).sort()).toEqual([...same].sort());
  expect(find('DB config checks for replicas', 'Check the database configuration of each replica')).toHaveLength(1);
});

test('texts in scripts without spaces are told apart by their signs', () => {
  expect(find('決済サービスの応答監視を追加', '決済サービスの応答監視', '在庫の棚卸し')).toEqual([
    '決済サービスの応答監視',
  ]);
});

test('how alike two are depends on these two alone, whoever stands beside them', () => {
  fc.assert(
    fc.property(candidate, fc.array(candidate, { minLength: 1, maxLength: 8 }), (wanted, others) => {
      const all = others.map((one, at) => ({ ...one, id: String(at) }));
      const together = similarIndex(all).lookUp(wanted, all.length, 0.01);
      const alone = all.flatMap((one) => similarIndex([one]).lookUp(wanted, 1, 0.01));
      expect([...together].sort((a, b) => Number(a.id) - Number(b.id))).toEqual(alone);
      for (const { likeness } of together) {
        expect(likeness).toBeGreaterThan(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('what says something is most like itself, and two are as alike one way as the other', () => {
  fc.assert(
    fc.property(candidate, candidate, (one, other) => {
      const alike = (a: typeof one, b: typeof one) =>
        similarIndex([{ ...b, id: 'b' }]).lookUp(a, 1, 0.01)[0]?.likeness ?? 0;
      expect(alike(one, other)).toBeCloseTo(alike(other, one), 10);
      if (stemsIn(one.title).some((stem) => stem === 'pool')) expect(alike(one, one)).toBeCloseTo(1, 10);
    }),
  );
});

test('marks lie inside the text, in order, apart, and on words that both have', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 })), text, (shown, other) => {
      const stems = new Set(stemsIn(other));
      const { marks } = marked(shown, stems);
      let last = -1;
      for (const { start, end } of marks) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(shown.length);
        last = end;
        expect(stemsIn(shown.slice(start, end)).some((stem) => stems.has(stem))).toBe(true);
      }
    }),
  );
});

test('words stand where they say, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (any) => {
      for (const { start, end, plain } of wordsIn(any)) {
        expect(any.slice(start, end).length).toBe(end - start);
        expect(plain).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        expect(plain).toBe(plain.toLowerCase());
      }
    }),
    { numRuns: 500 },
  );
});
