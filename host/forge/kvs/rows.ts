import type { Stored } from './store';
import type { MetadataField, Row } from './wire';

/** A stored value as the wire shows it, with the metadata asked for. */
export function rowOf(stored: Stored, fields: readonly MetadataField[] | undefined, entityName?: string): Row {
  const asked = (field: MetadataField) => fields?.includes(field) === true;
  return {
    key: stored.key,
    ...(entityName === undefined ? {} : { entityName }),
    value: stored.value,
    ...(asked('CREATED_AT') ? { createdAt: stored.createdAt } : {}),
    ...(asked('UPDATED_AT') ? { updatedAt: stored.updatedAt } : {}),
    ...(asked('EXPIRE_TIME') && stored.expiresAt !== null
      ? { expireTime: new Date(stored.expiresAt).toISOString() }
      : {}),
  };
}
