import type { Change } from '#contract';

/** An item's own value: `toString` would otherwise be found on every object's prototype. */
function own(item: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = Object.hasOwn(item, name) ? item[name] : null;
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** One item of a changelog entry. `fieldId` is absent for links, moves and the like, and everywhere on Jira Server. */
export function toChange(item: Readonly<Record<string, unknown>>): Change {
  const field = own(item, 'field') ?? own(item, 'fieldId') ?? 'Field';
  return {
    fieldId: own(item, 'fieldId') ?? field,
    field,
    from: own(item, 'from'),
    to: own(item, 'to'),
    fromText: own(item, 'fromString') ?? '',
    toText: own(item, 'toString') ?? '',
  };
}
