import type { Clock } from '../../clock';
import type { Conditions } from '../../conditions';
import type { Entity } from '../manifest';
import { checkEntityValue, checkKey, checkValue, entityOf, expiryOf } from './check';
import { rowOf } from './rows';
import type { Space, Store } from './store';
import type { KeyBody, Row, SetBody } from './wire';
import { StorageRefusal } from './wire';

/** What every storage operation works with; `used` counts for the meter. */
export interface StorageParts {
  store: Store;
  clock: Clock;
  conditions: Conditions;
  entities: readonly Entity[];
  /** Read once per process: a cursor of another process is refused, since cursors are not to be kept. */
  cursorSeal: string;
  used(use: { reads?: number; writes?: number; bytes?: number }): void;
}

/** The space a body's record lies in. Throws 404 for an entity that the manifest does not declare. */
export const spaceFor = (parts: StorageParts, entityName: string | undefined): Space =>
  entityName === undefined ? 'plain' : `entity:${entityOf(parts.entities, entityName).name}`;

const notFound = () => new StorageRefusal(404, 'KEY_NOT_FOUND', 'Provided key does not exist');

/** Answers the row, or throws 404 KEY_NOT_FOUND, which the client turns into `undefined`. */
export function get(parts: StorageParts, space: Space, { key, entityName, options }: KeyBody): Row {
  checkKey(key);
  parts.used({ reads: 1 });
  const stored = parts.store.get(space, key);
  if (!stored) throw notFound();
  return rowOf(stored, options?.metadataFields, entityName);
}

/** Everything that can be wrong with a set, before it is done; answers its bytes and expiry. */
export function checkSet(parts: StorageParts, body: SetBody): { bytes: number; expiresAt: number | null } {
  checkKey(body.key);
  const bytes = checkValue(body.value);
  if (body.entityName !== undefined) checkEntityValue(entityOf(parts.entities, body.entityName), body.value);
  return { bytes, expiresAt: expiryOf(body.options, parts.clock.now()) };
}

/** Answers the row asked for by `returnValue`, if any. */
export function set(parts: StorageParts, space: Space, body: SetBody): Row | undefined {
  const { bytes, expiresAt } = checkSet(parts, body);
  const { keyPolicy, returnValue, returnMetadataFields } = body.options ?? {};
  const before = parts.store.get(space, body.key);
  if (keyPolicy === 'FAIL_IF_EXISTS' && before)
    throw new StorageRefusal(409, 'KEY_CONFLICT', 'Provided key already exists and cannot be overwritten');
  if (keyPolicy === 'FAIL_IF_EXISTS' && returnValue)
    throw new StorageRefusal(400, 'INVALID_OPTIONS', 'returnValue needs the key policy OVERRIDE');
  const after = parts.store.put(space, body.key, body.value, expiresAt);
  parts.used({ writes: 1, bytes });
  const answer = returnValue === 'LATEST' ? after : returnValue === 'PREVIOUS' ? before : undefined;
  return answer && rowOf(answer, returnMetadataFields, body.entityName);
}

/** Throws 404 KEY_NOT_FOUND for an absent key, which the client swallows. */
export function remove(parts: StorageParts, space: Space, { key }: KeyBody): void {
  checkKey(key);
  parts.used({ writes: 1 });
  if (!parts.store.get(space, key)) throw notFound();
  parts.store.remove(space, key);
}
