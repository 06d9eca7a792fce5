import type { Json, JsonObject } from '../../jira/model';
import type { Clause, Condition, Filter } from './wire';
import { StorageRefusal } from './wire';

type Test = (actual: Json | undefined, values: Json[]) => boolean;

const comparable = (a: Json | undefined, b: Json | undefined): boolean =>
  (typeof a === 'string' && typeof b === 'string') || (typeof a === 'number' && typeof b === 'number');

/** Strings compare by code unit, as bytes do for what keys and ISO times hold. */
const compare = (a: Json | undefined, b: Json | undefined): number =>
  a === b ? 0 : (a as string) < (b as string) ? -1 : 1;

const ordered =
  (holds: (order: number) => boolean): Test =>
  (actual, [value]) =>
    comparable(actual, value) && holds(compare(actual, value));

const contains: Test = (actual, [value]) =>
  (typeof actual === 'string' && typeof value === 'string' && actual.includes(value)) ||
  (Array.isArray(actual) && actual.some((item) => item === value));

const tests: Record<Condition, Test> = {
  EXISTS: (actual) => actual !== undefined,
  NOT_EXISTS: (actual) => actual === undefined,
  EQUAL_TO: (actual, [value]) => actual === value,
  NOT_EQUAL_TO: (actual, [value]) => actual !== value,
  GREATER_THAN: ordered((order) => order > 0),
  GREATER_THAN_EQUAL_TO: ordered((order) => order >= 0),
  LESS_THAN: ordered((order) => order < 0),
  LESS_THAN_EQUAL_TO: ordered((order) => order <= 0),
  BETWEEN: (actual, [low, high]) =>
    comparable(actual, low) && comparable(actual, high) && compare(actual, low) >= 0 && compare(actual, high) <= 0,
  BEGINS_WITH: (actual, [value]) => typeof actual === 'string' && typeof value === 'string' && actual.startsWith(value),
  CONTAINS: contains,
  NOT_CONTAINS: (actual, values) => !contains(actual, values),
};

const rangeConditions: readonly Condition[] = [
  'BETWEEN',
  'BEGINS_WITH',
  'EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
];

function checkClause(clause: Clause, allowed: readonly string[]): void {
  if (!allowed.includes(clause.condition))
    throw new StorageRefusal(400, 'INVALID_CONDITION', `The condition "${clause.condition}" is not supported here`);
  if (!Array.isArray(clause.values) || clause.values.length < (clause.condition === 'BETWEEN' ? 2 : 1))
    throw new StorageRefusal(400, 'INSUFFICIENT_FILTER_VALUES', 'The specified condition has too few values');
}

const holds = (clause: Clause, actual: Json | undefined): boolean => tests[clause.condition](actual, clause.values);

/** A test of an index's range attribute, or of the key. */
export function rangeTest(clause: Clause | undefined): (actual: Json | undefined) => boolean {
  if (!clause) return () => true;
  checkClause(clause, rangeConditions);
  return (actual) => holds(clause, actual);
}

/** A test of a record's attributes. `and` and `or` exclude each other, and neither may be empty. */
export function filterTest(filter: Filter | undefined): (value: JsonObject) => boolean {
  if (!filter) return () => true;
  const { and, or } = filter;
  if (and && or)
    throw new StorageRefusal(
      400,
      'INVALID_FILTER_OPERATORS_COMBINATION',
      'Filter operators "and" and "or" cannot be present at the same level',
    );
  const clauses = and ?? or ?? [];
  if (clauses.length === 0)
    throw new StorageRefusal(400, 'EMPTY_FILTER_OPERATOR', 'Filter operators "and" and "or" cannot be empty');
  if (clauses.length > 100) throw new StorageRefusal(400, 'TOO_MANY_FILTERS', 'At most 100 conditions are allowed');
  for (const clause of clauses) checkClause(clause, Object.keys(tests));
  return (value) =>
    and
      ? clauses.every((clause) => holds(clause, value[clause.property]))
      : clauses.some((clause) => holds(clause, value[clause.property]));
}
