import * as v from 'valibot';

const option = v.object({ value: v.optional(v.string()), name: v.optional(v.string()) });
const single = v.union([v.string(), v.number(), option]);

/** What a field holds, in its own words; null where it is empty. */
export function wordsOf(value: unknown): string | null {
  const parsed = v.safeParse(single, Array.isArray(value) ? value[0] : value);
  if (!parsed.success) return null;
  const { output } = parsed;
  if (typeof output !== 'object') return String(output);
  return output.value ?? output.name ?? null;
}
