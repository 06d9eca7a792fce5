import fc from 'fast-check';
import { compareEvents, merge } from '#core/timeline/merge';
import { anyEvent, event } from './events';

const lists = fc.array(anyEvent, { maxLength: 30 });

test('the order of the lists does not matter', () => {
  fc.assert(fc.property(lists, lists, (a, b) => expect(merge(a, b)).toEqual(merge(b, a))));
});

test('merging again changes nothing', () => {
  fc.assert(fc.property(lists, (a) => expect(merge(merge(a), a)).toEqual(merge(a))));
});

test('how the lists were cut into parts does not matter', () => {
  fc.assert(
    fc.property(lists, lists, lists, (a, b, c) => expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))),
  );
});

test('every record is there exactly once', () => {
  fc.assert(
    fc.property(lists, (a) => {
      const ids = merge(a).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(ids)).toEqual(new Set(a.map(({ id }) => id)));
    }),
  );
});

test('any two different records have an order, the same whichever is asked first', () => {
  fc.assert(
    fc.property(anyEvent, anyEvent, (a, b) => {
      expect(Math.sign(compareEvents(a, b))).toBe(-Math.sign(compareEvents(b, a)) + 0);
      if (a.id !== b.id) expect(compareEvents(a, b)).not.toBe(0);
    }),
  );
});

test('time decides first, and ids count as numbers', () => {
  const at = (id: string, minute: string) =>
    event({
      id: `comment:${id}`,
      at: `2026-11-18T01:${minute}:00.000Z`,
      source: { issue: 'A-1', kind: 'comment', id },
    });
  const order = merge([at('10000', '05'), at('9999', '05'), at('20000', '01')]).map(({ id }) => id);
  expect(order).toEqual(['comment:20000', 'comment:9999', 'comment:10000']);
});

test('at one instant an issue is created before anything else happens to it', () => {
  const sources = (['remoteLink', 'comment', 'changelog', 'created'] as const).map((kind) =>
    event({ id: `${kind}:1`, source: { issue: 'A-1', kind, id: '1' } }),
  );
  expect(merge(sources).map(({ source }) => source.kind)).toEqual(['created', 'changelog', 'comment', 'remoteLink']);
});
