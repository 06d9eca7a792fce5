/** Which fields an answer carries: built from Jira's list syntax, asked once per field. */
export type FieldSelection = (fieldId: string, navigable: boolean) => boolean;

/**
 * Reads `*all`, `*navigable`, ids, and `-id` to leave one out. A list of nothing but `-id`s, or none, starts from
 * `fallback`, the endpoint's default.
 */
export function selectFields(asked: readonly string[], fallback: readonly string[]): FieldSelection {
  const words = asked.flatMap((entry) => entry.split(',')).map((word) => word.trim());
  const named = words.filter((word) => word !== '' && !word.startsWith('-'));
  const without = new Set(words.filter((word) => word.startsWith('-')).map((word) => word.slice(1)));
  const wanted = new Set(named.length > 0 ? named : fallback);
  return (fieldId, navigable) => {
    if (without.has(fieldId)) return false;
    return wanted.has('*all') || wanted.has(fieldId) || (navigable && wanted.has('*navigable'));
  };
}
