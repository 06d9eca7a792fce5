import type { FixtureHost } from './fixture-host';
import { bootFixture, buildFixture } from './fixture-host';

const bundle = buildFixture();
let host: FixtureHost;
beforeEach(async () => void (host = await bootFixture(bundle)));
afterEach(() => host.close());

const at = Date.parse('2026-11-18T09:00:00Z');

describe('plain values', () => {
  it('are read back as they were set, as copies', async () => {
    const code =
      "const value = { a: [1, 'two', null] }; await kvs.set('k', value); value.a.push(3); return kvs.get('k')";
    expect(await host.run(code)).toEqual({ a: [1, 'two', null] });
  });

  it('are undefined where there are none, and deleting none is no error', async () => {
    expect(await host.run("await kvs.delete('none'); return (await kvs.get('none')) === undefined")).toBe(true);
  });

  it('tell when they were made, changed and will expire', async () => {
    await host.run("await kvs.set('k', 1)");
    host.clock.advance(5000);
    await host.run("await kvs.set('k', 2, { ttl: { value: 2, unit: 'HOURS' } })");
    const code = "return kvs.get('k', { metadataFields: ['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'] })";
    expect(await host.run(code)).toEqual({
      key: 'k',
      value: 2,
      createdAt: at,
      updatedAt: at + 5000,
      expireTime: '2026-11-18T11:00:05.000Z',
    });
  });

  it('are still answered for 48 hours after they expired, since the platform deletes late', async () => {
    await host.run("await kvs.set('k', 1, { ttl: { value: 1, unit: 'HOURS' } })");
    host.clock.advance(48 * 3_600_000);
    expect(await host.run("return kvs.get('k')")).toBe(1);
    host.clock.advance(3_600_000);
    expect(await host.run("return (await kvs.get('k')) === undefined")).toBe(true);
  });

  it('are set only once with FAIL_IF_EXISTS', async () => {
    await host.run("await kvs.set('k', 1, { keyPolicy: 'FAIL_IF_EXISTS' })");
    const error = await host.refusal("await kvs.set('k', 2, { keyPolicy: 'FAIL_IF_EXISTS' })");
    expect(error).toMatchObject({ kind: 'ForgeKvsAPIError', code: 'KEY_CONFLICT', responseDetails: { status: 409 } });
    expect(await host.run("return kvs.get('k')")).toBe(1);
  });

  it('give back the value before or after where that is asked for', async () => {
    await host.run("await kvs.set('k', 1)");
    const set = (value: number, which: string) =>
      `return kvs.set('k', ${value}, { keyPolicy: 'OVERRIDE', returnValue: '${which}' })`;
    expect(await host.run(set(2, 'PREVIOUS'))).toMatchObject({ key: 'k', value: 1 });
    expect(await host.run(set(3, 'LATEST'))).toMatchObject({ key: 'k', value: 3 });
  });

  it('are listed by the beginning of their key, page by page, without secrets and entities', async () => {
    const pages = await host.run<string[][]>(`
      for (const n of [1, 2, 3]) await kvs.set('a:' + n, n);
      await kvs.set('b:1', 1); await kvs.setSecret('a:secret', 's'); await kvs.entity('note').set('a:note', { text: 't' });
      const query = (cursor) => { const q = kvs.query().where('key', WhereConditions.beginsWith('a:')).limit(2); return (cursor ? q.cursor(cursor) : q).getMany(); };
      const first = await query(); const second = await query(first.nextCursor);
      return [first.results.map((row) => row.key), second.results.map((row) => row.key), [String(second.nextCursor)]];`);
    expect(pages).toEqual([['a:1', 'a:2'], ['a:3'], ['undefined']]);
  });

  it('come ten to a page unless asked otherwise, and never more than a hundred', async () => {
    const code =
      "for (let n = 0; n < 12; n += 1) await kvs.set('k' + n, n); return (await kvs.query().getMany()).results.length";
    expect(await host.run(code)).toBe(10);
    expect(await host.refusal('return kvs.query().limit(101).getMany()')).toMatchObject({
      code: 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
    });
  });

  it('have secrets beside them under the same keys', async () => {
    const code =
      "await kvs.set('k', 'open'); await kvs.setSecret('k', 'shut'); const both = [await kvs.get('k'), await kvs.getSecret('k')]; await kvs.deleteSecret('k'); return [...both, await kvs.getSecret('k') === undefined]";
    expect(await host.run(code)).toEqual(['open', 'shut', true]);
  });
});

describe('what storage refuses', () => {
  it.each([
    ["await kvs.set('', 1)", 400, 'EMPTY_KEY'],
    ["await kvs.set('k'.repeat(501), 1)", 400, 'KEY_TOO_LONG'],
    ["await kvs.set('a/b', 1)", 400, 'INVALID_KEY'],
    ["await kvs.set('   ', 1)", 400, 'INVALID_KEY'],
    ["await kvs.set('k', 'x'.repeat(240 * 1024))", 400, 'MAX_SIZE'],
    ["let v = 1; for (let n = 0; n < 32; n += 1) v = { v }; await kvs.set('k', v)", 400, 'MAX_DEPTH'],
    ["await kvs.set('k', 1, { ttl: { value: 0, unit: 'DAYS' } })", 400, 'INVALID_TTL'],
    ["await kvs.set('k', 1, { ttl: { value: 366, unit: 'DAYS' } })", 400, 'INVALID_TTL'],
    ["await kvs.entity('ghost').get('k')", 404, 'SCHEMA_NOT_FOUND'],
    ["await kvs.entity('note').set('k', { rank: 'first' })", 400, 'INCORRECT_PROPERTY_TYPE'],
    ["await kvs.entity('note').set('k', { rank: 2 ** 31 })", 400, 'INCORRECT_PROPERTY_TYPE'],
    ["await kvs.entity('note').set('k', { rank: 1.5 })", 400, 'INCORRECT_PROPERTY_TYPE'],
    ["await kvs.entity('note').set('k', { surprise: 1 })", 400, 'INVALID_ENTITY_VALUE'],
    ["await kvs.entity('note').query().index('by-mood').getMany()", 400, 'INVALID_ENTITY_INDEX'],
    ["await kvs.entity('note').query().index('by-incident').getMany()", 400, 'INVALID_PARTITION'],
    ["await kvs.entity('note').query().index('text').cursor('kept').getMany()", 400, 'INVALID_CURSOR'],
    ["await kvs.batchGet(Array.from({ length: 26 }, (_, n) => ({ key: 'k' + n })))", 400, 'TOO_MANY_BATCH_ENTITIES'],
  ])('%s', async (code, status, expected) => {
    expect(await host.refusal(code)).toMatchObject({
      kind: 'ForgeKvsAPIError',
      code: expected,
      responseDetails: { status },
    });
  });

  it('takes a value of just 240 KiB, a depth of 31 and an integer below 2^31', async () => {
    await host.run(
      "await kvs.set('k', 'x'.repeat(240 * 1024 - 2)); await kvs.entity('note').set('n', { rank: 2 ** 31 - 1 })",
    );
    await host.run("let v = 1; for (let n = 0; n < 31; n += 1) v = { v }; await kvs.set('k', v)");
  });
});

describe('storage under trouble', () => {
  it('counts what it reads and writes', async () => {
    host.meter.reset();
    await host.run("await kvs.set('k', 'four'); await kvs.get('k'); await kvs.batchGet([{ key: 'k' }, { key: 'l' }])");
    expect(host.meter.read()).toMatchObject({ storageReads: 3, storageWrites: 1, storageBytes: 6, requests: 0 });
  });

  it('fails with a status and does nothing, or does it and loses the answer', async () => {
    host.faults.add({ target: 'storage', path: '/api/v1/set', status: 500 });
    expect(await host.refusal("await kvs.set('k', 1)")).toMatchObject({ responseDetails: { status: 500 } });
    host.faults.add({ target: 'storage', path: '/api/v1/set', drop: 'response' });
    expect(await host.refusal("await kvs.set('l', 1)")).toMatchObject({ name: 'TypeError', message: 'fetch failed' });
    host.faults.add({ target: 'storage', path: '/api/v1/set', drop: 'request' });
    await host.refusal("await kvs.set('m', 1)");
    expect(
      await host.run("return [await kvs.get('k'), await kvs.get('l'), await kvs.get('m')].map((v) => v ?? null)"),
    ).toEqual([null, 1, null]);
  });

  it('refuses what goes over its throughput, for as long as the minute lasts', async () => {
    host.conditions.set({ enforceRateLimits: true });
    const flood = "for (let n = 0; n < 1001; n += 1) await kvs.get('k')";
    expect(await host.refusal(flood)).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED', responseDetails: { status: 429 } });
    host.clock.advance(1000);
    await host.run("await kvs.get('k')");
  });
});
