import type { JsonObject } from '../../jira/model';
import { maxBatchBytes, maxOperations } from './bounds';
import { checkKey } from './check';
import { filterTest } from './conditions';
import type { StorageParts } from './operations';
import { checkSet, spaceFor } from './operations';
import type { Filter, TransactionBody } from './wire';
import { StorageRefusal } from './wire';

interface Operation {
  key: string;
  entityName?: string;
  conditions?: Filter;
}

/**
 * Whether the record as it stands now meets the conditions. A condition on an absent record fails, `notExists()` too:
 * what the platform does there is not documented, so the host takes the strict answer.
 */
function checkConditions(parts: StorageParts, { key, entityName, conditions }: Operation): void {
  if (!conditions) return;
  if (entityName === undefined) throw new StorageRefusal(400, 'INVALID_REQUEST', 'Conditions need an entity');
  const test = filterTest(conditions);
  const stored = parts.store.get(spaceFor(parts, entityName), key);
  if (!stored || !test(stored.value as JsonObject))
    throw new StorageRefusal(400, 'CONDITIONAL_CHECK_FAILED', 'The conditional request failed');
}

function checkWhole(body: TransactionBody, all: Operation[]): void {
  if (all.length === 0)
    throw new StorageRefusal(400, 'EMPTY_TRANSACTION', 'A transaction needs at least one operation');
  if (all.length > maxOperations)
    throw new StorageRefusal(422, 'UNPROCESSABLE_ENTITY', `A transaction takes at most ${maxOperations} operations`);
  if (Buffer.byteLength(JSON.stringify(body)) > maxBatchBytes)
    throw new StorageRefusal(400, 'MAX_SIZE', 'The transaction has exceeded the maximum size of 4 MB');
  for (const { key } of all) checkKey(key);
  if (new Set(all.map(({ key, entityName }) => `${entityName ?? ''}\n${key}`)).size < all.length)
    throw new StorageRefusal(400, 'KEY_DUPLICATION_ERROR', 'Each key may occur once in a transaction');
}

/** All of it or nothing: everything is checked before anything is written. */
export function transact(parts: StorageParts, body: TransactionBody): void {
  const { set: sets = [], delete: deletes = [], check: checks = [] } = body;
  const all: Operation[] = [...sets, ...deletes, ...checks];
  checkWhole(body, all);
  for (const operation of all) spaceFor(parts, operation.entityName);
  const checked = sets.map((operation) => ({ ...operation, ...checkSet(parts, operation) }));
  parts.used({ reads: all.filter(({ conditions }) => conditions).length });
  for (const operation of all) checkConditions(parts, operation);
  for (const { key, entityName, value, expiresAt, bytes } of checked) {
    parts.store.put(spaceFor(parts, entityName), key, value, expiresAt);
    parts.used({ writes: 1, bytes });
  }
  for (const { key, entityName } of deletes) {
    parts.store.remove(spaceFor(parts, entityName), key);
    parts.used({ writes: 1 });
  }
}
