import { Filter, FilterConditions, kvs, type SetOptions, Sort, WhereConditions } from '@forge/kvs';
import * as v from 'valibot';
import { chunks } from '../chunks';
import { attempt, unlessTaken } from './attempt';
import { rowsOf } from './rows-of';

/** Turns a record of one version into one of the next. */
export type Migration = (old: Readonly<Record<string, unknown>>) => Record<string, unknown>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Brings a stored record up to today's version, one step at a time; `steps[0]` leads from version 1 to 2. */
export function migrate(stored: unknown, steps: readonly Migration[]): unknown {
  if (!isRecord(stored)) return stored;
  const from = typeof stored['version'] === 'number' ? stored['version'] : 1;
  return steps.slice(from - 1).reduce((record, step, at) => ({ ...step(record), version: from + at + 1 }), stored);
}

/** Keys in one batch read: Forge's most. */
const BATCH_LIMIT = 25;

/** Every record counts its writes, and a write names the count it started from. */
export type Revised = { readonly revision: number };

/** One entity of the manifest: its records have a schema and a version, and are written conditionally only. */
export function entity<T extends Revised>(
  entityName: string,
  schema: v.GenericSchema<unknown, T>,
  migrations: readonly Migration[] = [],
) {
  const version = migrations.length + 1;
  const at = (property: 'revision' | 'intention', value: string | number) => ({
    entityName,
    conditions: new Filter<Record<string, unknown>>().and(property, FilterConditions.equalTo(value)),
  });
  const parse = (stored: unknown): T | null =>
    stored === undefined ? null : v.parse(schema, migrate(stored, migrations));
  return {
    async get(key: string): Promise<T | null> {
      return parse(await attempt(() => kvs.entity<unknown>(entityName).get(key)));
    },
    /** In the order of the keys; null where there is none. */
    async getMany(keys: readonly string[]): Promise<(T | null)[]> {
      const read = (some: string[]) => attempt(() => kvs.batchGet<unknown>(some.map((key) => ({ key, entityName }))));
      const rows = rowsOf(await Promise.all(chunks(keys, BATCH_LIMIT).map(read)));
      return keys.map((key) => parse(rows.get(key)));
    },
    /** One page of an index, from a value of its range on, ascending; `cursor` leads to the next. Queries lag. */
    async list(index: string, from: string, limit: number, cursor?: string) {
      const query = kvs
        .entity<unknown>(entityName)
        .query()
        .index(index)
        .where(WhereConditions.greaterThanEqualTo(from))
        .sort(Sort.ASC)
        .limit(limit);
      const page = await attempt(() => (cursor === undefined ? query : query.cursor(cursor)).getMany());
      return { records: page.results.flatMap(({ value }) => parse(value) ?? []), cursor: page.nextCursor };
    },
    /** Last in the order of an index first. A query: it lags. */
    async newest(index: string, limit: number): Promise<T[]> {
      const query = kvs.entity<unknown>(entityName).query().index(index).sort(Sort.DESC).limit(limit);
      const { results } = await attempt(() => query.getMany());
      return results.flatMap(({ value }) => parse(value) ?? []);
    },
    /** False where the key exists. */
    create: (key: string, record: T, options: SetOptions = {}): Promise<boolean> =>
      unlessTaken(() =>
        kvs.entity<unknown>(entityName).set(key, { ...record, version }, { ...options, keyPolicy: 'FAIL_IF_EXISTS' }),
      ),
    /** False where the stored revision is not `from`. */
    replace: (key: string, record: T, from: number, options?: SetOptions): Promise<boolean> =>
      unlessTaken(() =>
        kvs
          .transact()
          .set<Record<string, unknown>>(key, { ...record, version }, at('revision', from), options)
          .execute(),
      ),
    remove: (key: string): Promise<void> => attempt(() => kvs.entity<unknown>(entityName).delete(key)),
    /** False where the stored record has another intention, or is not there. */
    removeIf: (key: string, intention: string): Promise<boolean> =>
      unlessTaken(() => kvs.transact().delete(key, at('intention', intention)).execute()),
  };
}
