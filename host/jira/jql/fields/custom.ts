import { wellKnown } from '../../model';
import type { Field, Issue, Json } from '../../model';
import { epochOf } from '../../time';
import { isObject } from '../../read';
import { noValue } from '../jql-fault';
import { choiceOperators, orderedOperators, textOperators } from '../search-field';
import type { Comparable, SearchField } from '../search-field';
import { keyFields } from './keys';
import { peopleField } from './people';
import { textOfValue } from './texts';
import { dayField, timeField } from './times';

const valueOf = (issue: Issue, field: Field): Json => issue.custom[field.id] ?? issue.imported[field.id] ?? null;

const members = (value: Json): Json[] => (value === null ? [] : Array.isArray(value) ? value : [value]);

const word = (value: Json | undefined): string[] => (typeof value === 'string' ? [value.toLowerCase()] : []);

/** A select's value by its id and by its words. */
const optionNames = (value: Json): Comparable[] =>
  isObject(value) ? [...word(value.id), ...word(value.value), ...word(value.name)] : word(value);

const optionField = (name: string, field: Field): SearchField => ({
  name,
  operators: choiceOperators,
  holds: (issue) => members(valueOf(issue, field)).flatMap(optionNames),
  means(text) {
    const wanted = text.toLowerCase();
    const known = field.options?.some(({ id, value }) => id === wanted || value.toLowerCase() === wanted) ?? true;
    if (!known) throw noValue(text, name);
    return [wanted];
  },
  sortable: true,
});

const numberField = (name: string, field: Field): SearchField => ({
  name,
  operators: orderedOperators,
  holds(issue) {
    const value = valueOf(issue, field);
    return typeof value === 'number' ? [value] : [];
  },
  means(text) {
    const number = Number(text);
    if (text.trim() === '' || Number.isNaN(number)) throw noValue(text, name);
    return [number];
  },
  sortable: true,
});

const textField = (name: string, field: Field): SearchField => ({
  name,
  operators: textOperators,
  holds: (issue) => textOfValue(valueOf(issue, field)),
  means: (text) => [text],
  sortable: true,
});

const accountsOf = (value: Json): string[] =>
  members(value).flatMap((one) => (isObject(one) && typeof one.accountId === 'string' ? [one.accountId] : []));

const asString = (value: Json): string | null => (typeof value === 'string' ? value : null);

/** How a custom field of the site is searched, by its schema. */
export function customField(field: Field, name: string): SearchField {
  const { type, items } = field.schema ?? { type: 'any' };
  const kind = type === 'array' ? (items ?? 'any') : type;
  if (field.id === wellKnown.epicLink && keyFields['parent']) return keyFields['parent'];
  if (kind === 'number') return numberField(name, field);
  if (kind === 'date') return dayField(name, (issue) => asString(valueOf(issue, field)));
  if (kind === 'user') return { ...peopleField(name, (issue) => accountsOf(valueOf(issue, field))) };
  if (kind === 'datetime') {
    return timeField(name, (issue) => {
      const text = asString(valueOf(issue, field));
      return text === null ? null : epochOf(text);
    });
  }
  if (kind === 'string' && type !== 'array' && !/:(select|radiobuttons)$/.test(field.schema?.custom ?? ''))
    return textField(name, field);
  return optionField(name, field);
}
