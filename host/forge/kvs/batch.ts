import { maxBatchBytes, maxOperations } from './bounds';
import type { StorageParts } from './operations';
import { get, remove, set, spaceFor } from './operations';
import type { KeyBody, Row, SetBody } from './wire';
import { StorageRefusal } from './wire';

interface BatchReply<T> {
  successfulKeys: T[];
  failedKeys: { key: string; entityName?: string; error: { code: string; message: string } }[];
}

/** Each item stands for itself: what fails is reported beside what was done. */
function each<I extends KeyBody | SetBody, T>(items: I[], act: (item: I) => T): BatchReply<T> {
  if (!Array.isArray(items) || items.length === 0)
    throw new StorageRefusal(400, 'EMPTY_BATCH', 'A batch needs at least one item');
  if (items.length > maxOperations)
    throw new StorageRefusal(400, 'TOO_MANY_BATCH_ENTITIES', `A batch takes at most ${maxOperations} items`);
  if (Buffer.byteLength(JSON.stringify(items)) > maxBatchBytes)
    throw new StorageRefusal(400, 'MAX_SIZE', 'The batch has exceeded the maximum size of 4 MB');
  const reply: BatchReply<T> = { successfulKeys: [], failedKeys: [] };
  for (const item of items) {
    try {
      reply.successfulKeys.push(act(item));
    } catch (error) {
      if (!(error instanceof StorageRefusal)) throw error;
      const { key, entityName } = item;
      reply.failedKeys.push({
        key,
        ...(entityName === undefined ? {} : { entityName }),
        error: { code: error.code, message: error.message },
      });
    }
  }
  return reply;
}

const named = ({ key, entityName }: { key: string; entityName?: string }) => ({
  key,
  ...(entityName === undefined ? {} : { entityName }),
});

export const batchGet = (parts: StorageParts, items: KeyBody[]): BatchReply<Row> =>
  each(items, (item) => get(parts, spaceFor(parts, item.entityName), item));

/** No key policy in a batch: each item overrides. */
export const batchSet = (parts: StorageParts, items: SetBody[]): BatchReply<{ key: string; entityName?: string }> =>
  each(items, (item) => {
    set(parts, spaceFor(parts, item.entityName), { ...item, options: { ttl: item.options?.ttl } });
    return named(item);
  });

export const batchDelete = (parts: StorageParts, items: KeyBody[]): BatchReply<{ key: string; entityName?: string }> =>
  each(items, (item) => {
    remove(parts, spaceFor(parts, item.entityName), item);
    return named(item);
  });
