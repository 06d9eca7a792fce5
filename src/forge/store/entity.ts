import { Filter, FilterConditions, kvs, type SetOptions, Sort, WhereConditions } from '@forge/kvs';
import * as v from 'valibot';
import { Failure } from '../../app/failure';
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

/** A part of an index: one value for each attribute that it is partitioned by. */
export type Part = { readonly name: string; readonly partition: readonly string[] };

/** Every record counts its writes, and a write names the count it started from. */
export type Revised = { readonly revision: number };

/** One entity of the manifest: its records have a schema and a version, and are written conditionally only. */
export function entity<T extends Revised>(
  entityName: string,
  schema: v.GenericSchema<unknown, T>,
  migrations: readonly Migration[] = [],
) {
  const version = migrations.length + 1;
  const at = (revision: number, without: string | undefined) => {
    const filter = new Filter<Record<string, unknown>>().and('revision', FilterConditions.equalTo(revision));
    const conditions = without === undefined ? filter : filter.and(without, FilterConditions.notExists());
    return { entityName, conditions };
  };
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
    async list(index: string | Part, from: string, limit: number, cursor?: string) {
      const { name, partition } = typeof index === 'string' ? { name: index, partition: undefined } : index;
      const query = kvs
        .entity<unknown>(entityName)
        .query()
        .index(name, partition && { partition: [...partition] })
        .where(WhereConditions.greaterThanEqualTo(from))
        .sort(Sort.ASC)
        .limit(limit);
      const page = await attempt(() => (cursor === undefined ? query : query.cursor(cursor)).getMany());
      const rows = page.results.flatMap(({ key, value }) => {
        const record = parse(value);
        return record ? [{ key, record }] : [];
      });
      return { rows, cursor: page.nextCursor };
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
    /** False where the stored revision is not `from`, or the record has got the attribute `without`. */
    replace: (key: string, record: T, from: number, options?: SetOptions, without?: string): Promise<boolean> =>
      unlessTaken(() =>
        kvs
          .transact()
          .set<Record<string, unknown>>(key, { ...record, version }, at(from, without), options)
          .execute(),
      ),
    async remove(key: string): Promise<void> {
      await attempt(() => kvs.entity<unknown>(entityName).delete(key));
    },
  };
}

type Records<T extends Revised> = Pick<ReturnType<typeof entity<T>>, 'get' | 'replace'>;

/** Others write at the same moment once or twice, not more often. */
const TRIES = 8;

/**
 * Changes what stands, whoever else writes at the same time; `change` answers null where there is nothing to change.
 * Throws storeBusy.
 */
export async function rewrite<T extends Revised>(
  records: Records<T>,
  key: string,
  change: (record: T) => T | null,
  options?: SetOptions,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const there = await records.get(key);
    const next = there && change(there);
    if (!next) return;
    if (await records.replace(key, { ...next, revision: there.revision + 1 }, there.revision, options)) return;
  }
  throw new Failure('storeBusy');
}
