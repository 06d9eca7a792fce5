import type { Json, JsonObject } from '../../jira/model';
import type { AttributeType, Entity } from '../manifest';
import type { SetOptions } from './wire';
import { StorageRefusal } from './wire';

const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const maxKey = 500;
const maxValueBytes = 240 * 1024;
const maxDepth = 31;
const maxInteger = 2 ** 31;
const yearMs = 365 * 86_400_000;
const unitMs = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 };

export function checkKey(key: unknown): asserts key is string {
  if (typeof key !== 'string' || key === '') throw new StorageRefusal(400, 'EMPTY_KEY', 'Key cannot be empty');
  if (key.length > maxKey)
    throw new StorageRefusal(400, 'KEY_TOO_LONG', 'The provided key has exceeded the maximum 500 characters');
  if (!keyPattern.test(key))
    throw new StorageRefusal(400, 'INVALID_KEY', `The provided key does not match the regex: ${keyPattern}`);
}

const depthOf = (value: Json): number =>
  value === null || typeof value !== 'object' ? 0 : 1 + Math.max(0, ...Object.values(value).map(depthOf));

/** Answers the bytes of the value's JSON. */
export function checkValue(value: Json | undefined): number {
  if (value === undefined || value === null) throw new StorageRefusal(400, 'INVALID_VALUE', 'Value cannot be empty');
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > maxValueBytes)
    throw new StorageRefusal(400, 'MAX_SIZE', 'The provided value has exceeded the maximum size limit');
  if (depthOf(value) > maxDepth)
    throw new StorageRefusal(
      400,
      'MAX_DEPTH',
      `The provided value has exceeded the maximum object depth (${maxDepth}) limit`,
    );
  return bytes;
}

const fits: Record<AttributeType, (value: Json) => boolean> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  float: (value) => typeof value === 'number',
  integer: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value < maxInteger && value >= -maxInteger,
  any: () => true,
};

/** Whether the value is what the manifest says the attribute is. */
export const fitsType = (type: AttributeType, value: Json): boolean => fits[type](value);

export function entityOf(entities: readonly Entity[], name: string): Entity {
  const found = entities.find((entity) => entity.name === name);
  if (!found) throw new StorageRefusal(404, 'SCHEMA_NOT_FOUND', `The schema for the entity "${name}" was not found`);
  return found;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An entity's value has declared attributes only, each of its declared type; 32-bit where it is an integer. */
export function checkEntityValue(entity: Entity, value: Json): void {
  if (!isObject(value))
    throw new StorageRefusal(400, 'INVALID_ENTITY_VALUE', 'The value of a custom entity must be an object');
  for (const [name, attribute] of Object.entries(value)) {
    const declared = entity.attributes[name];
    if (!declared)
      throw new StorageRefusal(
        400,
        'INVALID_ENTITY_VALUE',
        `The attribute "${name}" is not declared for the entity "${entity.name}"`,
      );
    if (!fitsType(declared.type, attribute))
      throw new StorageRefusal(
        400,
        'INCORRECT_PROPERTY_TYPE',
        `The property "${name}" is not of the type ${declared.type}`,
      );
  }
}

/** When a value set now expires, epoch ms; null where it does not. */
export function expiryOf(options: SetOptions | undefined, now: number): number | null {
  const ttl = options?.ttl;
  if (ttl === undefined) return null;
  const ms = ttl.value * (unitMs[ttl.unit] ?? NaN);
  if (!Number.isInteger(ttl.value) || !(ms > 0) || ms > yearMs)
    throw new StorageRefusal(400, 'INVALID_TTL', 'The TTL must be a positive whole number of at most one year');
  return now + ms;
}
