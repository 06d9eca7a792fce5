import type { Change } from '#contract';

/** A value as text; a function is what stands on every object's prototype, `toString` for one, and no value at all. */
const asText = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  return value === null || value === undefined || typeof value === 'function' ? null : JSON.stringify(value);
};

/** One item of a changelog entry. `fieldId` is absent for links, moves and the like, and everywhere on Jira Server. */
export function toChange(item: Readonly<Record<string, unknown>>): Change {
  const id = asText(item['fieldId']);
  const field = asText(item['field']) ?? id ?? 'Field';
  return {
    fieldId: id ?? field,
    field,
    from: asText(item['from']),
    to: asText(item['to']),
    fromText: asText(item['fromString']) ?? '',
    toText: asText(item['toString']) ?? '',
  };
}
