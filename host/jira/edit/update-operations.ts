import type { Field, Json } from '../model';
import { isObject, listOr } from '../read';
import { systemFields } from '../wire/system-fields';
import type { EditPlace } from './field-change';
import { FieldProblem, same } from './field-change';

/** Operations of one field in `update`: `[{ add: … }, { remove: … }]`, flattened in order. */
export function operationsOf(value: Json): [name: string, value: Json][] {
  return listOr(value).flatMap((entry) => (isObject(entry) ? Object.entries(entry) : []));
}

const current = ({ site, caller, issue }: EditPlace, field: Field): Json => {
  const read = systemFields[field.id];
  return read ? read({ site, caller, issue, commentLimit: 0 }) : (issue.custom[field.id] ?? null);
};

/** Whether two values mean the same entry of a list: by id, name or value, or as texts. */
const matches = (held: Json, wanted: Json): boolean => {
  if (!isObject(held) || !isObject(wanted)) return same(held, wanted);
  const keys = ['id', 'name', 'value', 'accountId'].filter((key) => key in wanted);
  return keys.some((key) => same(held[key], wanted[key]));
};

const unsupported = (field: Field, operation: string, supported: string): FieldProblem =>
  new FieldProblem(
    `Field with id '${field.id}' and name '${field.name}' does not support operation '${operation}' ` +
      `Supported operation(s) are: '${supported}'`,
  );

/** The value that a field's operations lead to, to be written as if it had been given in `fields`. */
export function valueAfter(place: EditPlace, field: Field, operations: Json): Json {
  const isList = field.schema?.type === 'array' && field.schema.items !== 'json';
  let value: Json = isList ? listOr(current(place, field)) : null;
  for (const [name, given] of operationsOf(operations)) {
    if (name === 'set') value = given;
    else if (!isList) throw unsupported(field, name, 'set');
    else if (name === 'add') value = [...listOr(value), given];
    else if (name === 'remove') value = listOr(value).filter((held) => !matches(held, given));
    else throw unsupported(field, name, 'add, set, remove');
  }
  return value;
}
