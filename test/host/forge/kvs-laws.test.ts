import fc from 'fast-check';
import { createClock } from '../../../host/clock';
import { calm } from '../../../host/conditions';
import type { StorageParts } from '../../../host/forge/kvs/operations';
import { queryEntity } from '../../../host/forge/kvs/query';
import { createStore } from '../../../host/forge/kvs/store';
import type { Json } from '../../../host/jira/model';

const entity = {
  name: 'note',
  attributes: { group: { type: 'string' as const }, rank: { type: 'integer' as const } },
  indexes: [{ name: 'by-group', partition: ['group'], range: ['rank'] }],
};

const storage = () => {
  const clock = createClock('2026-11-18T09:00:00Z', false);
  const store = createStore(clock);
  const conditions = { ...calm };
  const parts: StorageParts = {
    store,
    clock,
    conditions,
    entities: [entity],
    cursorSeal: 'seal',
    used: () => undefined,
  };
  return { clock, store, conditions, parts };
};

const writes = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom('x', 'y'), fc.integer({ min: 0, max: 3 })),
  { maxLength: 30 },
);

describe('laws of storage', () => {
  it('pages of any size reassemble what one partition holds, in order, forwards and backwards', () => {
    fc.assert(
      fc.property(
        writes,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('ASC' as const, 'DESC' as const),
        (all, limit, sort) => {
          const { store, parts } = storage();
          for (const [key, group, rank] of all) store.put('entity:note', key, { group, rank }, null);
          const seen: { key: string; rank: number }[] = [];
          let cursor: string | undefined;
          do {
            const page = queryEntity(parts, {
              entityName: 'note',
              indexName: 'by-group',
              partition: ['x'],
              limit,
              sort,
              cursor,
            });
            seen.push(...page.data.map(({ key, value }) => ({ key, rank: (value as { rank: number }).rank })));
            cursor = page.cursor;
          } while (cursor !== undefined);
          const last = new Map(all.map(([key, group, rank]) => [key, { group, rank }]));
          const held = [...last].filter(([, { group }]) => group === 'x').map(([key, { rank }]) => ({ key, rank }));
          const direction = sort === 'ASC' ? 1 : -1;
          expect(seen).toEqual(held.sort((a, b) => direction * (a.rank - b.rank || (a.key < b.key ? -1 : 1))));
        },
      ),
    );
  });

  it('a query sees the store just as it was, as long ago as storage lags', () => {
    const moment = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(fc.integer()), fc.integer({ min: 0, max: 1000 }));
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 20 }), fc.integer({ min: 0, max: 5000 }), (moments, lagMs) => {
        const { clock, store } = storage();
        const states: { at: number; held: Record<string, Json> }[] = [{ at: 0, held: {} }];
        for (const [key, value, pause] of moments) {
          clock.advance(pause);
          if (value === null) store.remove('plain', key);
          else store.put('plain', key, value, null);
          const { [key]: _before, ...others } = states.at(-1)?.held ?? {};
          states.push({ at: clock.now(), held: value === null ? others : { ...others, [key]: value } });
        }
        const then = states.findLast(({ at }) => at <= clock.now() - lagMs)?.held;
        expect(Object.fromEntries(store.list('plain', lagMs).map((row) => [row.key, row.value]))).toEqual(then);
      }),
    );
  });

  it('what is kept in a file comes back as it was', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue()), (values) => {
        const { clock, store } = storage();
        for (const [key, value] of Object.entries(values)) store.put('plain', key, value as Json, null);
        const again = createStore(clock, JSON.parse(JSON.stringify(store.dump())) as ReturnType<typeof store.dump>);
        expect(again.list('plain', 0)).toEqual(store.list('plain', 0));
      }),
    );
  });
});
