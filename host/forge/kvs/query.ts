import type { Json, JsonObject } from '../../jira/model';
import type { Entity } from '../manifest';
import { defaultPage, maxPage } from './bounds';
import { entityOf, fitsType } from './check';
import { filterTest, rangeTest } from './conditions';
import { cursorOf, positionOf } from './cursor';
import type { Position } from './cursor';
import type { StorageParts } from './operations';
import { spaceFor } from './operations';
import { rowOf } from './rows';
import type { Stored } from './store';
import type { EntityQueryBody, QueryBody, Row } from './wire';
import { StorageRefusal } from './wire';

interface Page {
  data: Row[];
  cursor?: string;
}

function pageSize(limit: number | undefined): number {
  const size = limit ?? defaultPage;
  if (!Number.isInteger(size) || size < 1 || size > maxPage)
    throw new StorageRefusal(
      400,
      'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
      `The page limit must be set between 1 and ${maxPage}`,
    );
  return size;
}

/** Plain values in the order of their keys. Secrets and entities are never among them. */
export function query(parts: StorageParts, body: QueryBody): Page {
  const size = pageSize(body.limit);
  const after = positionOf(parts.cursorSeal, body.after);
  const [where, ...more] = body.where ?? [];
  if (more.length > 0 || (where && (where.property !== 'key' || where.condition !== 'BEGINS_WITH')))
    throw new StorageRefusal(400, 'INVALID_QUERY', 'Only one condition is supported: the key begins with a text');
  const test = rangeTest(where);
  const rows = parts.store
    .list('plain', parts.conditions.storageQueryLagMs)
    .filter(({ key }) => test(key) && (!after || key > after.key));
  parts.used({ reads: 1 });
  return pageOf(parts, rows, size, body.options?.metadataFields, ({ key }) => ({ key }));
}

function pageOf(
  parts: StorageParts,
  rows: Stored[],
  size: number,
  fields: Parameters<typeof rowOf>[1],
  position: (row: Stored) => Position,
): Page {
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return {
    data: page.map((stored) => rowOf(stored, fields)),
    ...(last && rows.length > size ? { cursor: cursorOf(parts.cursorSeal, position(last)) } : {}),
  };
}

interface Index {
  /** The attribute rows are ordered by; null: the key. */
  range: string | null;
  partition: string[];
}

/** `by-key` is always there; an index written as a text ranges over the attribute of that name. */
function indexOf(entity: Entity, name: string): Index {
  if (name === 'by-key') return { range: null, partition: [] };
  const found = entity.indexes?.find((index) => (typeof index === 'string' ? index : index.name) === name);
  if (found === undefined)
    throw new StorageRefusal(
      400,
      'INVALID_ENTITY_INDEX',
      `The index "${name}" is not declared for the entity "${entity.name}"`,
    );
  return typeof found === 'string'
    ? { range: found, partition: [] }
    : { range: found.range[0] ?? null, partition: found.partition ?? [] };
}

function checkPartition(entity: Entity, index: Index, given: Json[]): void {
  const wrong =
    given.length !== index.partition.length ||
    index.partition.some((name, at) => !fitsType(entity.attributes[name]?.type ?? 'any', given[at] ?? null));
  if (wrong)
    throw new StorageRefusal(
      400,
      'INVALID_PARTITION',
      `The partition must name ${index.partition.join(', ') || 'nothing'}, each of its declared type`,
    );
}

type Sortable = string | number | boolean;
const order = (a: Sortable, b: Sortable): number => (a === b ? 0 : a < b ? -1 : 1);

/** Records of one entity through one index. A record that lacks an attribute of the index is not in it. */
export function queryEntity(parts: StorageParts, body: EntityQueryBody): Page {
  const entity = entityOf(parts.entities, body.entityName);
  const index = indexOf(entity, body.indexName);
  const partition = body.partition ?? [];
  checkPartition(entity, index, partition);
  const size = pageSize(body.limit);
  const [inRange, passes] = [rangeTest(body.range), filterTest(body.filters)];
  const after = positionOf(parts.cursorSeal, body.cursor);
  const valueOf = ({ value }: Stored) => value as JsonObject;
  const rangeOf = (row: Stored): Sortable | undefined =>
    index.range === null ? row.key : (valueOf(row)[index.range] as Sortable | undefined);
  const direction = body.sort === 'DESC' ? -1 : 1;
  const compare = (a: Position, b: Position) =>
    direction * (order(a.range ?? '', b.range ?? '') || order(a.key, b.key));
  const positioned = (row: Stored): Position => ({ key: row.key, range: rangeOf(row) });

  const rows = parts.store
    .list(spaceFor(parts, entity.name), parts.conditions.storageQueryLagMs)
    .filter(
      (row) => rangeOf(row) !== undefined && index.partition.every((name, at) => valueOf(row)[name] === partition[at]),
    )
    .filter((row) => inRange(rangeOf(row)) && passes(valueOf(row)))
    .sort((a, b) => compare(positioned(a), positioned(b)))
    .filter((row) => !after || compare(positioned(row), after) > 0);
  parts.used({ reads: 1 });
  return pageOf(parts, rows, size, body.options?.metadataFields, positioned);
}
