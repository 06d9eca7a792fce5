import type { Issue, Json } from '../../model';
import { epochOf } from '../../time';
import { isObject } from '../../read';
import { dateFunctions, dateMeant } from '../date-functions';
import { noField, noValue } from '../jql-fault';
import type { FieldName } from '../query';
import { choiceOperators, orderedOperators, textOperators } from '../search-field';
import type { Comparable, SearchField, SearchView } from '../search-field';
import { peopleFunctions } from './people';

const jsonAt = (value: Json | undefined, path: string): Json[] => {
  let values: Json[] = value === undefined ? [] : [value];
  for (const step of path.split('.')) {
    values = values.flatMap((one) => {
      const next = isObject(one) ? one[step] : undefined;
      return next === undefined || next === null ? [] : Array.isArray(next) ? next : [next];
    });
  }
  return values;
};

const isComparable = (value: Json): value is Comparable => typeof value === 'string' || typeof value === 'number';

const timeOf = (value: Comparable): number[] => {
  const at = typeof value === 'number' ? value : epochOf(value);
  return Number.isNaN(at) ? [] : [at];
};

const numberMeant = (text: string, name: string): number => {
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number)) throw noValue(text, name);
  return number;
};

/**
 * `issue.property[key].path`, or the alias the app declares for it. Only declared paths can be searched; any other is
 * a field that does not exist.
 */
export function propertyField({ name, property }: FieldName, view: SearchView): SearchField | undefined {
  const declared = view.index.searchable.find(
    (one) =>
      (property !== undefined && one.propertyKey === property.key && one.path === property.path) ||
      (property === undefined && one.searchAlias?.toLowerCase() === name.toLowerCase()),
  );
  const shown = property === undefined ? name : `issue.property[${property.key}].${property.path}`;
  if (declared === undefined && property !== undefined) throw noField(shown);
  if (declared === undefined) return undefined;
  const raw = (issue: Issue) => jsonAt(issue.properties[declared.propertyKey], declared.path).filter(isComparable);
  const base = { name: shown, sortable: true };
  switch (declared.type) {
    case 'number':
      return { ...base, operators: orderedOperators, holds: raw, means: (text) => [numberMeant(text, shown)] };
    case 'text':
      return { ...base, operators: textOperators, holds: raw, means: (text) => [text] };
    case 'date':
      return {
        ...base,
        operators: orderedOperators,
        holds: (issue) => raw(issue).flatMap(timeOf),
        means: (text) => [dateMeant(text, shown, view)],
        functions: dateFunctions,
      };
    case 'user':
      return {
        ...base,
        operators: choiceOperators,
        holds: raw,
        means: (text) => [text],
        functions: peopleFunctions,
      };
    default:
      return { ...base, operators: choiceOperators, holds: raw, means: (text) => [text] };
  }
}
