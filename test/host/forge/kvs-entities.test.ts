import type { FixtureHost } from './fixture-host';
import { bootFixture, buildFixture } from './fixture-host';

const bundle = buildFixture();
let host: FixtureHost;
beforeEach(async () => void (host = await bootFixture(bundle)));
afterEach(() => host.close());

describe('a batch', () => {
  it('says of each key what became of it', async () => {
    await host.run("await kvs.set('here', 1)");
    const got = await host.run("return kvs.batchGet([{ key: 'here' }, { key: 'gone' }])");
    expect(got).toMatchObject({
      successfulKeys: [{ key: 'here', value: 1 }],
      failedKeys: [{ key: 'gone', error: { code: 'KEY_NOT_FOUND', message: 'Provided key does not exist' } }],
    });
    const set = await host.run(
      "return kvs.batchSet([{ key: 'a', value: 1 }, { key: 'n', value: { rank: 'x' }, entityName: 'note' }])",
    );
    expect(set).toMatchObject({
      successfulKeys: [{ key: 'a' }],
      failedKeys: [{ key: 'n', entityName: 'note', error: { code: 'INCORRECT_PROPERTY_TYPE' } }],
    });
    expect(await host.run("await kvs.batchDelete([{ key: 'a' }]); return (await kvs.get('a')) === undefined")).toBe(
      true,
    );
  });
});

describe('a transaction', () => {
  const note = (key: string, rank: number) =>
    `await kvs.entity('note').set('${key}', { incident: 'i', rank: ${rank} });`;
  const revise = (rank: number) =>
    `kvs.transact().set('n', { incident: 'i', rank: ${rank + 1} }, { entityName: 'note', conditions: new Filter().and('rank', FilterConditions.equalTo(${rank})) })`;

  it('writes where the condition holds', async () => {
    expect(await host.run(`${note('n', 1)} await ${revise(1)}.execute(); return kvs.entity('note').get('n')`)).toEqual({
      incident: 'i',
      rank: 2,
    });
  });

  it('writes nothing at all where one condition fails', async () => {
    const code = `${note('n', 5)} await ${revise(1)}.set('other', 'written').execute()`;
    expect(await host.refusal(code)).toMatchObject({
      code: 'CONDITIONAL_CHECK_FAILED',
      responseDetails: { status: 400 },
    });
    expect(
      await host.run("return [(await kvs.get('other')) === undefined, (await kvs.entity('note').get('n')).rank]"),
    ).toEqual([true, 5]);
  });

  it('fails on an absent record, whatever the condition, notExists too', async () => {
    for (const condition of ['equalTo(1)', 'notExists()']) {
      const check = `await kvs.transact().check('absent', { entityName: 'note', conditions: new Filter().and('rank', FilterConditions.${condition}) }).execute()`;
      expect(await host.refusal(check)).toMatchObject({ code: 'CONDITIONAL_CHECK_FAILED' });
    }
  });

  it('deletes under a condition', async () => {
    const code = `${note('n', 1)} await kvs.transact().delete('n', { entityName: 'note', conditions: new Filter().or('rank', FilterConditions.lessThan(2)) }).execute(); return (await kvs.entity('note').get('n')) === undefined`;
    expect(await host.run(code)).toBe(true);
  });

  it('takes 25 operations, each key once', async () => {
    const sets = (count: number) =>
      `const t = kvs.transact(); for (let n = 0; n < ${count}; n += 1) t.set('k' + n, n); await t.execute()`;
    await host.run(sets(25));
    expect(await host.refusal(sets(26))).toMatchObject({
      code: 'UNPROCESSABLE_ENTITY',
      responseDetails: { status: 422 },
    });
    expect(await host.refusal("await kvs.transact().set('k', 1).delete('k').execute()")).toMatchObject({
      code: 'KEY_DUPLICATION_ERROR',
    });
  });
});

describe('an entity query', () => {
  beforeEach(() =>
    host.run(`const notes = [['a', 'x', 3], ['b', 'x', 1], ['c', 'x', 2], ['d', 'y', 0]];
      for (const [key, incident, rank] of notes) await kvs.entity('note').set(key, { incident, rank, text: key, open: rank > 1 });
      await kvs.entity('note').set('unranked', { incident: 'x' });`),
  );
  const keys = (tail: string, index = "'by-incident', { partition: ['x'] }") =>
    host.run<string[]>(
      `const page = await kvs.entity('note').query().index(${index})${tail}.getMany(); return page.results.map((row) => row.key)`,
    );

  it('reads one partition in the order of its range, without records that lack it', async () => {
    expect(await keys('')).toEqual(['b', 'c', 'a']);
    expect(await keys('.sort(Sort.DESC)')).toEqual(['a', 'c', 'b']);
  });

  it('narrows the range and filters what is left', async () => {
    expect(await keys('.where(WhereConditions.greaterThan(1))')).toEqual(['c', 'a']);
    expect(await keys('.where(WhereConditions.between(1, 2))')).toEqual(['b', 'c']);
    expect(
      await keys(
        ".filters(new Filter().and('open', FilterConditions.equalTo(true)).and('text', FilterConditions.notEqualTo('a')))",
      ),
    ).toEqual(['c']);
    expect(
      await keys(
        ".filters(new Filter().or('text', FilterConditions.beginsWith('a')).or('text', FilterConditions.contains('b')))",
      ),
    ).toEqual(['b', 'a']);
  });

  it('has an index by one attribute and one by key', async () => {
    expect(await keys('', "'text'")).toEqual(['a', 'b', 'c', 'd']);
    expect(await keys(".where(WhereConditions.beginsWith('un'))", "'by-key'")).toEqual(['unranked']);
  });

  it('reassembles from pages of any size', async () => {
    const all = await host.run(`const seen = []; let cursor;
      do { let q = kvs.entity('note').query().index('by-incident', { partition: ['x'] }).sort(Sort.DESC).limit(1); if (cursor) q = q.cursor(cursor);
        const page = await q.getMany(); seen.push(...page.results.map((row) => row.key)); cursor = page.nextCursor; } while (cursor);
      return seen`);
    expect(all).toEqual(['a', 'c', 'b']);
  });

  it('lags where storage lags, while get does not', async () => {
    host.conditions.set({ storageQueryLagMs: 5000 });
    host.clock.advance(5000);
    await host.run(
      "await kvs.entity('note').set('b', { incident: 'x', rank: 9 }); await kvs.entity('note').delete('c')",
    );
    expect(await keys('')).toEqual(['b', 'c', 'a']);
    expect(await host.run("return (await kvs.entity('note').get('b')).rank")).toBe(9);
    host.clock.advance(5000);
    expect(await keys('')).toEqual(['a', 'b']);
  });
});
