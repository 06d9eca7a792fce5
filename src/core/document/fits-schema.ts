import type { Schema } from './json-schema';

type Defs = Readonly<Record<string, Schema>>;
type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const types: Readonly<Record<NonNullable<Schema['type']>, (value: unknown) => boolean>> = {
  object: isRecord,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

function fitsRecord(
  value: Json,
  { properties = {}, required = [], additionalProperties }: Schema,
  defs: Defs,
): boolean {
  const given = Object.entries(value).filter(([, one]) => one !== undefined);
  return (
    required.every((name) => value[name] !== undefined) &&
    given.every(([name, one]) => {
      const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return schema ? fitsSchema(one, schema, defs) : additionalProperties !== false;
    })
  );
}

/** Whether a value is what a schema describes. `defs`: what `#/$defs/…` names. */
export function fitsSchema(value: unknown, schema: Schema, defs: Defs): boolean {
  const named = schema.$ref === undefined ? undefined : defs[schema.$ref.replace('#/$defs/', '')];
  if (named) return fitsSchema(value, named, defs);
  if (schema.anyOf && !schema.anyOf.some((one) => fitsSchema(value, one, defs))) return false;
  if (schema.type && !types[schema.type](value)) return false;
  if (schema.const !== undefined && value !== schema.const) return false;
  if (schema.enum && !schema.enum.some((one) => one === value)) return false;
  if (schema.minimum !== undefined && !(typeof value === 'number' && value >= schema.minimum)) return false;
  if (schema.pattern && !(typeof value === 'string' && new RegExp(schema.pattern, 'u').test(value))) return false;
  const { items } = schema;
  if (items && Array.isArray(value) && !value.every((one) => fitsSchema(one, items, defs))) return false;
  return !schema.properties || !isRecord(value) || fitsRecord(value, schema, defs);
}
